package detente.gui.view.chart;

import detente.gui.look.Era;
import detente.gui.play.Onset;
import detente.gui.play.Playback;
import java.util.List;

/**
 * How far a run has come.
 *
 * @param beginning of the burn-in, in years
 * @param now in years
 * @param onsets when policies switch and events happen
 * @param era how times are said
 */
record Moment(double beginning, double now, List<Onset> onsets, Era era) {

    static Moment of(Playback run) {
        return new Moment(-run.scenario().burnInYears(), run.time(), run.dates(), Era.of(run.scenario()));
    }
}
