package detente.analysis.sample;

import detente.chart.Estimate;

/**
 * An interval.
 *
 * @param low lower end; NaN if there is none
 * @param high upper end; NaN if there is none
 */
public record Bounds(double low, double high) {
    /** No interval. */
    public static final Bounds NONE = new Bounds(Double.NaN, Double.NaN);

    /** The number of which it is the interval, with it. */
    public Estimate around(double value) {
        return new Estimate(value, low, high);
    }
}
