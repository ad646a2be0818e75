package detente.analysis.effect;

import detente.analysis.sample.Bounds;
import detente.analysis.sample.Intervals;
import detente.analysis.sample.Rounding;
import detente.analysis.sample.Sample;
import detente.chart.Estimate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;

/**
 * Main effects and interactions of a full factorial design, for one metric. The effect of a level is the mean over all
 * points at it minus the mean over all points at the first level of its factor; an interaction of two is half the
 * difference between the effects of one level at the other and at that one's first, and so on, on the average over all
 * levels of the factors that are not in it (Box, Hunter &amp; Hunter 2005 for two levels). As ratios: the same of the
 * logarithms of the means over worlds, and then the exponential of it. A world counts if it has a value at every point.
 */
public final class FactorialEffects {
    private final int[] levels;
    private final int worlds;
    private final double[][] ofWorlds;
    private final double[] logarithms;
    /** What each world adds to the logarithms, in linear terms: 0 on the average. */
    private final double[][] moves;

    private final boolean told;
    private final Intervals intervals;

    /**
     * @param levels number of levels of each factor
     * @param points a value for each world, NaN where there is none; places of points are numbers of which each factor
     *     is a digit, the first one the lowest
     */
    public FactorialEffects(int[] levels, double[][] points, Intervals intervals) {
        this.levels = levels.clone();
        this.intervals = intervals;
        int[] complete = complete(points);
        worlds = complete.length;
        double[][] values = new double[points.length][];
        Arrays.setAll(values, p -> Arrays.stream(complete)
                .mapToDouble(world -> points[p][world])
                .toArray());
        Sample[] samples = Arrays.stream(values).map(Sample::of).toArray(Sample[]::new);
        told = Arrays.stream(samples).allMatch(intervals::isEnough);
        logarithms = logarithms(Arrays.stream(samples).mapToDouble(Sample::mean).toArray());
        ofWorlds = new double[worlds][];
        moves = new double[worlds][];
        for (int world = 0; world < worlds; world++) {
            double[] here = new double[points.length];
            double[] shares = new double[points.length];
            for (int p = 0; p < points.length; p++) {
                here[p] = values[p][world];
                shares[p] = here[p] / samples[p].mean();
            }
            ofWorlds[world] = contrasts(here);
            moves[world] = contrasts(shares);
        }
    }

    private static int[] complete(double[][] points) {
        int most = Arrays.stream(points).mapToInt(point -> point.length).min().orElse(0);
        return IntStream.range(0, most)
                .filter(world -> Arrays.stream(points).noneMatch(point -> Double.isNaN(point[world])))
                .toArray();
    }

    private double[] logarithms(double[] means) {
        return contrasts(Arrays.stream(means)
                .map(mean -> mean > 0 ? FastMath.log(mean) : Double.NaN)
                .toArray());
    }

    /**
     * Yates' algorithm, for any number of levels: at place <i>t</i> the contrast of the factors whose digits are not 0,
     * at the levels that these are; at 0 twice the mean.
     */
    private double[] contrasts(double[] points) {
        double[] sums = points.clone();
        double[] averaged = new double[points.length];
        Arrays.fill(averaged, 1);
        int step = 1;
        for (int count : levels) {
            for (int first = 0; first < sums.length; first++) {
                if (first / step % count == 0) {
                    double below = sums[first];
                    averaged[first] *= count;
                    for (int level = 1; level < count; level++) {
                        int at = first + level * step;
                        double above = sums[at];
                        sums[first] = above + sums[first];
                        sums[at] = above - below;
                        averaged[at] *= 2;
                    }
                }
            }
            step *= count;
        }
        double grain =
                Rounding.grain(Arrays.stream(points).map(StrictMath::abs).max().orElse(0), 0);
        Arrays.setAll(sums, term -> {
            double contrast = 2 * sums[term] / averaged[term];
            return StrictMath.abs(contrast) <= grain ? 0 : contrast;
        });
        return sums;
    }

    /** Number of worlds that count. */
    int worlds() {
        return worlds;
    }

    /** The contrast of a term, which is the place of a point with its levels; NaN without worlds. */
    public Estimate difference(int term) {
        return intervals.estimate(ofWorlds(term));
    }

    /** The same of each world that counts, of which that is the mean. */
    public double[] ofWorlds(int term) {
        return column(ofWorlds, term);
    }

    /**
     * The factor by which it multiplies; NaN unless the mean is positive at every point. It has no interval unless the mean
     * has one at every point.
     */
    public Estimate ratio(int term) {
        double ratio = FastMath.exp(logarithms[term]);
        boolean differs = intervals.isEnough(Sample.of(column(ofWorlds, term)));
        return (told && differs ? intervals.factor(ratio, column(moves, term)) : Bounds.NONE).around(ratio);
    }

    private static double[] column(double[][] rows, int term) {
        return Arrays.stream(rows).mapToDouble(row -> row[term]).toArray();
    }
}
