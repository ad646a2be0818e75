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
    public static final Estimate NONE = new Estimate(Double.NaN, Double.NaN, Double.NaN);

    /** Beyond it the distance between two numbers may be none. */
    private static final double LARGEST = 1e300;

    /** Whether there is a number that can be drawn. */
    public boolean exists() {
        return isDrawn(value);
    }

    private static boolean isDrawn(double number) {
        return StrictMath.abs(number) <= LARGEST;
    }

    /** Lower end of the interval, or the number itself. */
    double lowest() {
        return isDrawn(low) ? low : value;
    }

    /** Upper end of the interval, or the number itself. */
    double highest() {
        return isDrawn(high) ? high : value;
    }
}
