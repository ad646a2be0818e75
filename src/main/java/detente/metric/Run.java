package detente.metric;

import detente.model.history.History;

/**
 * A finished run as metrics see it: what it left behind and what was counted once for all of them, over the time of
 * observation (time 0 to the end).
 */
public final class Run {
    private final History history;
    private final Tally tally;
    private final Levels levels;
    private final Channels channels;

    /**
     * Counts a run.
     *
     * @param history a finished run
     */
    public Run(History history) {
        this.history = history;
        this.tally = new Tally(history, history.observedFrom(), Double.POSITIVE_INFINITY);
        this.levels = new Levels(history);
        this.channels = new Channels(history);
    }

    /** All that happened, the burn-in included. */
    public History history() {
        return history;
    }

    /** Years of observation. */
    public double years() {
        return history.years();
    }

    /** Operations in the time of observation. */
    Tally tally() {
        return tally;
    }

    /** What was written down at each step of the observation. */
    Levels levels() {
        return levels;
    }

    /** Transfers of exploits in the time of observation. */
    Channels channels() {
        return channels;
    }
}
