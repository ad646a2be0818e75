package detente.analysis;

import detente.chart.Estimate;

/**
 * An interval.
 *
 * @param low lower end; NaN if there is none
 * @param high upper end; NaN if there is none
 */
public record Bounds(double low, double high) {
    /** No interval. */
    static final Bounds NONE = new Bounds(Double.NaN, Double.NaN);

    /** The number of which it is the interval, with it. */
    Estimate around(double value) {
        return new Estimate(value, low, high);
    }
}
