package detente.analysis.sample;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Ranks from 1. Numbers that cannot be told apart are tied: they share their mean rank. */
public final class Ranks {
    private Ranks() {}

    /**
     * Ranks means, which are told apart as {@link Rounding} says.
     *
     * @param values none of them NaN
     */
    public static double[] of(double[] values) {
        return of(
                values,
                Arrays.stream(values).map(value -> Rounding.grain(value, 0)).toArray());
    }

    /**
     * Ranks numbers.
     *
     * @param values none of them NaN
     * @param grains how far apart neighbours have to be to be told apart, for each; the larger one counts
     */
    public static double[] of(double[] values, double[] grains) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[values.length];
        for (int first = 0, next; first < order.length; first = next) {
            next = first + 1;
            while (next < order.length && areTied(order[next - 1], order[next], values, grains)) {
                next++;
            }
            for (int place = first; place < next; place++) {
                ranks[order[place]] = (first + 1 + next) / 2.0;
            }
        }
        return ranks;
    }

    private static boolean areTied(int below, int above, double[] values, double[] grains) {
        return values[above] - values[below] <= StrictMath.max(grains[below], grains[above]);
    }
}
