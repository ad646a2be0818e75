package detente.gui.view.spectrum;

import detente.model.ConflictModel;
import detente.model.history.Column;

/**
 * Where a world stands at the end of a step, judged by the twelve months before.
 *
 * @param position Φ, from cyber peace (0) to cyber-physical war (1)
 * @param peace share of rival pairs in cyber peace
 * @param conflict share in information conflict
 * @param war share in cyber-physical war
 */
record Standing(double position, double peace, double conflict, double war) {
    /** Before the first step: nothing has happened. */
    static final Standing AT_REST = new Standing(0, 1, 0, 0);

    /** Where a run stands now. */
    static Standing of(ConflictModel model) {
        int last = model.nextStep() - 1;
        return last < 0
                ? AT_REST
                : new Standing(
                        model.history().at(Column.POSITION, last),
                        model.history().at(Column.PEACE_SHARE, last),
                        model.history().at(Column.CONFLICT_SHARE, last),
                        model.history().at(Column.WAR_SHARE, last));
    }
}
