package detente.metric;

import detente.model.history.History;

/**
 * The grain of a time series, counted from time 0 in both directions. A step belongs to the period in which it begins;
 * months of a weekly run have 4 or 5, and the first and last period of a run may be cut short.
 */
public enum Period {
    WEEK(52),
    MONTH(12),
    QUARTER(4),
    YEAR(1);

    private final int perYear;

    Period(int perYear) {
        this.perYear = perYear;
    }

    /** How many make a year. */
    public int perYear() {
        return perYear;
    }

    /** Number of periods of a run, the burn-in included. */
    public int count(History history) {
        return history.steps() == 0 ? 0 : of(history.steps() - 1, history) + 1;
    }

    /** The period to which a step belongs, counted from the beginning of the run. */
    int of(int step, History history) {
        return sinceTimeZero(step, history) - sinceTimeZero(0, history);
    }

    private int sinceTimeZero(int step, History history) {
        long observed = step - (long) history.firstObservedStep();
        return (int) StrictMath.floorDiv(observed * perYearOf(history), (long) history.stepsPerYear());
    }

    /** Beginning of a period, in years since the end of the burn-in; that of the first is that of the run. */
    double start(int period, History history) {
        double start = (sinceTimeZero(0, history) + period) / (double) perYearOf(history);
        return StrictMath.max(start, history.timeOf(0));
    }

    /** No period is shorter than a step. */
    private int perYearOf(History history) {
        return StrictMath.min(perYear, history.stepsPerYear());
    }
}
