package detente.model.history;

/**
 * A foreign exploit makes a state act more.
 *
 * @param time years since the end of the burn-in
 * @param state index of the state
 * @param before until when an earlier one did, if later than now; it then goes on
 * @param until until when this one does
 */
public record Activation(double time, int state, double before, double until) {

    /** Whether the state did not act more already. */
    public boolean isNew() {
        return before <= time;
    }

    /** Years between two times in which the state acts more because of this one and of none before. */
    public double yearsWithin(double from, double end) {
        double begins = StrictMath.max(from, StrictMath.max(time, before));
        return StrictMath.max(0, StrictMath.min(end, until) - begins);
    }
}
