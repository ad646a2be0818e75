package detente.analysis;

import detente.random.Mixing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Intervals of 95 % by the percentile bootstrap over worlds: 1000 resamples with replacement. Which worlds a resample
 * holds depends on the number of worlds and nothing else, so that the same rows always give the same intervals, and
 * intervals of two metrics rest on the same resamples. Not for several threads at once.
 */
final class Bootstrap {
    private static final int RESAMPLES = 1000;
    private static final int BLOCKS = 1000;
    private static final double LOW = .025;
    private static final double HIGH = .975;
    private static final long BASE = Mixing.mix(0, "bootstrap");

    private final Map<Integer, int[]> draws = new TreeMap<>();

    /** Interval of a mean; none for fewer than two worlds. */
    Bounds mean(double[] allWorlds) {
        double[] worlds = blocks(allWorlds);
        int n = worlds.length;
        if (n < 2) {
            return Bounds.NONE;
        }
        int[] draw = draws(n);
        double[] means = new double[RESAMPLES];
        for (int r = 0, next = 0; r < RESAMPLES; r++) {
            double sum = 0;
            for (int i = 0; i < n; i++) {
                sum += worlds[draw[next++]];
            }
            means[r] = sum / n;
        }
        return bounds(means);
    }

    /**
     * Interval of the ratio of two means over the same worlds, which are drawn together; none for fewer than two worlds
     * or if a resample has a denominator of 0.
     */
    Bounds ratio(double[] allWorlds, double[] allBaseline) {
        double[] worlds = blocks(allWorlds);
        double[] baseline = blocks(allBaseline);
        int n = worlds.length;
        if (n < 2) {
            return Bounds.NONE;
        }
        int[] draw = draws(n);
        double[] ratios = new double[RESAMPLES];
        for (int r = 0, next = 0; r < RESAMPLES; r++) {
            double above = 0;
            double below = 0;
            for (int i = 0; i < n; i++) {
                int world = draw[next++];
                above += worlds[world];
                below += baseline[world];
            }
            ratios[r] = above / below;
        }
        return bounds(ratios);
    }

    /** More worlds than {@link #BLOCKS} are drawn in that many blocks of neighbours, each with its mean. */
    private static double[] blocks(double[] worlds) {
        if (worlds.length <= BLOCKS) {
            return worlds;
        }
        double[] sums = new double[BLOCKS];
        int[] counts = new int[BLOCKS];
        for (int i = 0; i < worlds.length; i++) {
            int block = (int) ((long) i * BLOCKS / worlds.length);
            sums[block] += worlds[i];
            counts[block]++;
        }
        Arrays.setAll(sums, block -> sums[block] / counts[block]);
        return sums;
    }

    /**
     * The means of each resample at some points, whose worlds are drawn together.
     *
     * @param allWorlds as many values at each point
     * @return for each resample one mean for each point; none for fewer than two worlds
     */
    double[][] means(double[][] allWorlds) {
        double[][] points = Arrays.stream(allWorlds).map(Bootstrap::blocks).toArray(double[][]::new);
        int n = points[0].length;
        double[][] means = new double[n < 2 ? 0 : RESAMPLES][points.length];
        if (n >= 2) {
            int[] draw = draws(n);
            for (int r = 0; r < RESAMPLES; r++) {
                for (int p = 0; p < points.length; p++) {
                    double sum = 0;
                    for (int i = 0; i < n; i++) {
                        sum += points[p][draw[r * n + i]];
                    }
                    means[r][p] = sum / n;
                }
            }
        }
        return means;
    }

    /** For each resample, how often each of some items is drawn. */
    List<int[]> times(int items) {
        int[] draw = draws(items);
        List<int[]> all = new ArrayList<>();
        for (int r = 0; r < RESAMPLES; r++) {
            int[] times = new int[items];
            for (int i = 0; i < items; i++) {
                times[draw[r * items + i]]++;
            }
            all.add(times);
        }
        return all;
    }

    /** The interval that the estimates of all resamples give; none if one of them is not finite. */
    static Bounds bounds(double[] estimates) {
        if (!Arrays.stream(estimates).allMatch(Double::isFinite)) {
            return Bounds.NONE;
        }
        Arrays.sort(estimates);
        return new Bounds(Sample.quantile(estimates, LOW), Sample.quantile(estimates, HIGH));
    }

    private int[] draws(int n) {
        return draws.computeIfAbsent(n, Bootstrap::draw);
    }

    private static int[] draw(int n) {
        int[] draw = new int[RESAMPLES * n];
        for (int i = 0; i < draw.length; i++) {
            double uniform = (Mixing.mix(BASE, n, i, 0) >>> 11) * 0x1p-53;
            draw[i] = (int) (uniform * n);
        }
        return draw;
    }
}
