package detente.metric;

import detente.model.history.History;

/** The grain of a time series. A step belongs to the period in which it begins; months of a weekly run have 4 or 5. */
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

    /** Number of periods of a run, the burn-in included; the last one may be cut short by the end. */
    public int count(History history) {
        return history.steps() == 0 ? 0 : of(history.steps() - 1, history) + 1;
    }

    /** The period to which a step belongs, counted from the beginning of the burn-in. */
    int of(int step, History history) {
        return (int) ((long) step * perYearOf(history) / history.stepsPerYear());
    }

    /** Beginning of a period, in years since the end of the burn-in. */
    double start(int period, History history) {
        return period / (double) perYearOf(history) - history.burnInYears();
    }

    /** No period is shorter than a step. */
    private int perYearOf(History history) {
        return StrictMath.min(perYear, history.stepsPerYear());
    }
}
