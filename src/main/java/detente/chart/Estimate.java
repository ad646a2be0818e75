package detente.chart;

import java.util.DoubleSummaryStatistics;
import java.util.stream.Stream;
import org.jfree.data.Range;

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

    /** The range that holds some numbers with their intervals, and everything between two others. */
    static Range range(Stream<Estimate> estimates, double low, double high) {
        DoubleSummaryStatistics ends = new DoubleSummaryStatistics();
        ends.accept(low);
        ends.accept(high);
        estimates.filter(Estimate::exists).forEach(estimate -> {
            ends.accept(estimate.lowest());
            ends.accept(estimate.highest());
        });
        return new Range(ends.getMin(), ends.getMax());
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
