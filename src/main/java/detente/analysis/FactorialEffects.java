package detente.analysis;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Main effects and interactions of a full factorial design with two levels, for one metric. The effect of a factor is
 * the mean at its high level minus the mean at its low one; an interaction of two is half the difference between the
 * effects of one at either level of the other, and so on (Box, Hunter &amp; Hunter 2005). As ratios: the same of the
 * logarithms of the means over worlds, and then the exponential of it. A world counts if it has a value at every point.
 */
final class FactorialEffects {
    private final int worlds;
    private final double[][] ofWorlds;
    private final double[] logarithms;
    private final double[][] resampled;
    private final Bootstrap bootstrap;

    /**
     * @param points a value for each world, NaN where there is none; at place <i>p</i> those of the point whose factor
     *     <i>i</i> is high where bit <i>i</i> of <i>p</i> is set
     */
    FactorialEffects(double[][] points, Bootstrap bootstrap) {
        this.bootstrap = bootstrap;
        int[] complete = complete(points);
        worlds = complete.length;
        double[][] values = new double[points.length][];
        Arrays.setAll(values, p -> Arrays.stream(complete)
                .mapToDouble(world -> points[p][world])
                .toArray());
        ofWorlds = new double[worlds][];
        Arrays.setAll(
                ofWorlds,
                world -> contrasts(
                        Arrays.stream(values).mapToDouble(point -> point[world]).toArray()));
        logarithms = logarithms(
                Arrays.stream(values).mapToDouble(v -> Sample.of(v).mean()).toArray());
        resampled = bootstrap.means(values);
        Arrays.setAll(resampled, r -> logarithms(resampled[r]));
    }

    private static int[] complete(double[][] points) {
        int most = Arrays.stream(points).mapToInt(point -> point.length).min().orElse(0);
        return IntStream.range(0, most)
                .filter(world -> Arrays.stream(points).noneMatch(point -> Double.isNaN(point[world])))
                .toArray();
    }

    private static double[] logarithms(double[] means) {
        return contrasts(Arrays.stream(means)
                .map(mean -> mean > 0 ? StrictMath.log(mean) : Double.NaN)
                .toArray());
    }

    /** Yates' algorithm: at place <i>t</i> the contrast of the factors whose bits are set; at 0 twice the mean. */
    private static double[] contrasts(double[] points) {
        double[] sums = points.clone();
        for (int step = 1; step < sums.length; step *= 2) {
            for (int low = 0; low < sums.length; low++) {
                if ((low & step) == 0) {
                    double below = sums[low];
                    double above = sums[low + step];
                    sums[low] = above + below;
                    sums[low + step] = above - below;
                }
            }
        }
        return Arrays.stream(sums).map(sum -> 2 * sum / sums.length).toArray();
    }

    /** Number of worlds that count. */
    int worlds() {
        return worlds;
    }

    /** The contrast of a term, whose factors are the bits set; NaN without worlds. */
    double difference(int term) {
        return Sample.of(column(ofWorlds, term)).mean();
    }

    /** Its interval of 95 %. */
    Bounds differenceBounds(int term) {
        return bootstrap.mean(column(ofWorlds, term));
    }

    /** The factor by which it multiplies; NaN unless the mean is positive at every point. */
    double ratio(int term) {
        return StrictMath.exp(logarithms[term]);
    }

    /** Its interval of 95 %; none unless the mean of every resample is positive at every point. */
    Bounds ratioBounds(int term) {
        Bounds bounds = Bootstrap.bounds(column(resampled, term));
        return new Bounds(StrictMath.exp(bounds.low()), StrictMath.exp(bounds.high()));
    }

    private static double[] column(double[][] rows, int term) {
        return Arrays.stream(rows).mapToDouble(row -> row[term]).toArray();
    }
}
