package detente.analysis;

import detente.random.Mixing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Intervals of 95 % of sensitivity indices by the percentile bootstrap over rows or points: 1000 resamples with
 * replacement. Which items a resample holds depends on their number and nothing else, so that the same rows always give
 * the same intervals, and intervals of two metrics rest on the same resamples. Not for several threads at once.
 */
final class Bootstrap {
    private static final int RESAMPLES = 1000;
    private static final double LOW = .025;
    private static final double HIGH = .975;
    private static final long BASE = Mixing.mix(0, "bootstrap");

    private final Map<Integer, int[]> draws = new TreeMap<>();

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
