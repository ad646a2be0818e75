package detente.analysis.sample;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Holm's adjustment of the p-values of a family of tests, which bounds the chance of any false alarm (Holm 1979). */
public final class Holm {
    private Holm() {}

    /**
     * Adjusts.
     *
     * @param values p-values; those that are NaN are no tests and stay NaN
     * @return in the same order: below a level exactly if the test is significant at it within the family
     */
    public static double[] adjusted(double[] values) {
        int[] order = IntStream.range(0, values.length)
                .filter(i -> !Double.isNaN(values[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[values.length];
        Arrays.fill(adjusted, Double.NaN);
        double least = 0;
        for (int i = 0; i < order.length; i++) {
            least = StrictMath.max(least, StrictMath.min(1, (order.length - i) * values[order[i]]));
            adjusted[order[i]] = least;
        }
        return adjusted;
    }
}
