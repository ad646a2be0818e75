package detente.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The ranks of factors at some points, in the whole sample and in resamples: what the regressions of all metrics share. */
final class RankedFactors {
    /** Of the factors in the regression: all but those that follow from others. */
    private final List<double[]> ranks;

    private final TiedFactors tied;
    private final int factors;
    private final int points;

    /** How often each block of points counts: once in the whole sample, which is the first; then in each resample. */
    private final List<int[]> times = new ArrayList<>();

    private final List<FactorSpread> spreads = new ArrayList<>();

    /** @param values of each factor, at every point */
    RankedFactors(List<double[]> values, Bootstrap bootstrap) {
        points = values.isEmpty() ? 0 : values.get(0).length;
        factors = values.size();
        List<double[]> all =
                isEnough() ? values.stream().map(RankedFactors::ranks).toList() : List.of();
        tied = new TiedFactors(all);
        ranks = tied.free().stream().map(all::get).toList();
        if (isEnough()) {
            BlockSums sums = sums();
            int[] once = new int[sums.size()];
            Arrays.fill(once, 1);
            times.add(once);
            times.addAll(bootstrap.times(sums.size()));
            times.forEach(sample -> spreads.add(new FactorSpread(ranks.size(), sums.total(sample))));
        }
    }

    /** Whether a regression on so many factors leaves anything to chance. */
    boolean isEnough() {
        return points >= fewestPoints();
    }

    /** The least number of points that is enough. */
    int fewestPoints() {
        return factors + 3;
    }

    /** Which of the factors hang together. */
    TiedFactors tied() {
        return tied;
    }

    /** Ranks less the middle one. */
    private static double[] ranks(double[] values) {
        double[] ranks = Ranks.of(values);
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] -= (ranks.length + 1) / 2.0;
        }
        return ranks;
    }

    private BlockSums sums() {
        int count = ranks.size();
        BlockSums sums = new BlockSums(points, 1 + count + count * count);
        for (int point = 0; point < points; point++) {
            double[] to = sums.of(point);
            to[0]++;
            for (int i = 0; i < count; i++) {
                to[1 + i] += ranks.get(i)[point];
                for (int j = 0; j < count; j++) {
                    to[1 + count + i * count + j] += ranks.get(i)[point] * ranks.get(j)[point];
                }
            }
        }
        return sums;
    }

    private BlockSums sums(double[] metric) {
        BlockSums sums = new BlockSums(points, 2 + ranks.size());
        for (int point = 0; point < points; point++) {
            double[] to = sums.of(point);
            to[0] += metric[point];
            to[1] += metric[point] * metric[point];
            for (int i = 0; i < ranks.size(); i++) {
                to[2 + i] += metric[point] * ranks.get(i)[point];
            }
        }
        return sums;
    }

    /**
     * The indices of every factor; none if there are too few points. A factor that hangs together with others has only
     * the share that all explain. Not defined are those of a metric that does not vary at the points, or not in a resample
     * of them, which could as well have been drawn.
     *
     * @param metric its value at every point
     */
    List<Map<Index, IndexEstimate>> indices(double[] metric) {
        if (!isEnough()) {
            return List.of();
        }
        BlockSums sums = sums(ranks(metric));
        List<double[]> fits = new ArrayList<>();
        for (int sample = 0; sample < times.size(); sample++) {
            double[] total = sums.total(times.get(sample));
            if (!spreads.get(sample).varies(total)) {
                return Collections.nCopies(factors, Map.of());
            }
            fits.add(spreads.get(sample).fit(total));
        }
        int count = ranks.size();
        List<Map<Index, IndexEstimate>> indices = new ArrayList<>();
        for (int factor = 0; factor < factors; factor++) {
            Map<Index, IndexEstimate> of = new EnumMap<>(Index.class);
            if (!tied.isTied(factor)) {
                int place = tied.free().indexOf(factor);
                of.put(Index.SRRC, estimate(Index.SRRC, fits, place));
                of.put(Index.PRCC, estimate(Index.PRCC, fits, count + place));
            }
            of.put(Index.RANK_R2, estimate(Index.RANK_R2, fits, 2 * count));
            indices.add(of);
        }
        return indices;
    }

    /** One number of all fits: the first is that of the whole sample. */
    private static IndexEstimate estimate(Index index, List<double[]> fits, int place) {
        double[] values = fits.stream().mapToDouble(fit -> fit[place]).toArray();
        boolean bounded = index.hasInterval() && !Double.isNaN(values[0]);
        double[] resamples = Arrays.copyOfRange(values, 1, values.length);
        return new IndexEstimate(values[0], bounded ? Bootstrap.bounds(resamples) : Bounds.NONE);
    }
}
