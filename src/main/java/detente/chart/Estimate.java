package detente.chart;

/**
 * A number with an interval.
 *
 * @param value the number; NaN if there is none
 * @param low lower end of the interval; NaN if there is none
 * @param high upper end of the interval; NaN if there is none
 */
public record Estimate(double value, double low, double high) {
    /** No number. */
    static final Estimate NONE = new Estimate(Double.NaN, Double.NaN, Double.NaN);

    /** Whether there is a number. */
    boolean exists() {
        return Double.isFinite(value);
    }

    /** Lower end of the interval, or the number itself. */
    double lowest() {
        return Double.isFinite(low) ? low : value;
    }

    /** Upper end of the interval, or the number itself. */
    double highest() {
        return Double.isFinite(high) ? high : value;
    }
}
