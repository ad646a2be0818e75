package detente.metric;

import detente.model.history.History;
import detente.model.state.Clock;
import java.util.stream.IntStream;

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

    /** Beginnings of the periods of a run by a clock, in years since the end of the burn-in. */
    public double[] starts(Clock clock) {
        int observed = clock.stepAtOrAfter(0);
        int first = sinceTimeZero(0, observed, clock.stepsPerYear());
        int count =
                clock.steps() == 0 ? 0 : sinceTimeZero(clock.steps() - 1, observed, clock.stepsPerYear()) - first + 1;
        return IntStream.range(0, count)
                .mapToDouble(period -> start(first + period, clock.stepsPerYear(), clock.timeOf(0)))
                .toArray();
    }

    /** The period to which a step belongs, counted from the beginning of the run. */
    int of(int step, History history) {
        return sinceTimeZero(step, history) - sinceTimeZero(0, history);
    }

    /** Beginning of a period, in years since the end of the burn-in; that of the first is that of the run. */
    double start(int period, History history) {
        return start(sinceTimeZero(0, history) + period, history.stepsPerYear(), history.timeOf(0));
    }

    private double start(int sinceTimeZero, int stepsPerYear, double earliest) {
        return StrictMath.max(sinceTimeZero / (double) perYear(stepsPerYear), earliest);
    }

    private int sinceTimeZero(int step, History history) {
        return sinceTimeZero(step, history.firstObservedStep(), history.stepsPerYear());
    }

    private int sinceTimeZero(int step, int firstObserved, int stepsPerYear) {
        long observed = step - (long) firstObserved;
        return (int) StrictMath.floorDiv(observed * perYear(stepsPerYear), (long) stepsPerYear);
    }

    /** No period is shorter than a step. */
    private int perYear(int stepsPerYear) {
        return StrictMath.min(perYear, stepsPerYear);
    }
}
