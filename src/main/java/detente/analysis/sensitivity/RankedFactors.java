package detente.analysis.sensitivity;

import detente.analysis.sample.Bounds;
import detente.analysis.sample.Intervals;
import detente.analysis.sample.Ranks;
import detente.chart.Estimate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The ranks of factors at some points, and at all but each: what the regressions of all metrics share. */
final class RankedFactors {
    /** Of the factors in the regression: all but those that follow from others. */
    private final List<double[]> ranks;

    private final TiedFactors tied;
    private final int factors;
    private final int points;

    private final boolean independent;
    private final Intervals intervals;

    /** At all points, which is the first; then without each block of them. */
    private final List<FactorSpread> spreads = new ArrayList<>();

    /**
     * @param values of each factor, at every point
     * @param independent whether luck has drawn each point for itself
     */
    RankedFactors(List<double[]> values, boolean independent, Intervals intervals) {
        this.independent = independent;
        this.intervals = intervals;
        points = values.isEmpty() ? 0 : values.get(0).length;
        factors = values.size();
        List<double[]> all =
                isEnough() ? values.stream().map(RankedFactors::ranks).toList() : List.of();
        tied = new TiedFactors(all);
        ranks = tied.free().stream().map(all::get).toList();
        if (isEnough()) {
            BlockSums sums = sums();
            double[] whole = sums.total();
            spreads.add(new FactorSpread(ranks.size(), whole));
            for (int block = 0; block < sums.size(); block++) {
                spreads.add(new FactorSpread(ranks.size(), sums.without(block, whole)));
            }
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
        BlockSums sums = new BlockSums(points, 3 + ranks.size());
        for (int point = 0; point < points; point++) {
            double[] to = sums.of(point);
            to[0]++;
            to[1] += metric[point];
            to[2] += metric[point] * metric[point];
            for (int i = 0; i < ranks.size(); i++) {
                to[3 + i] += metric[point] * ranks.get(i)[point];
            }
        }
        return sums;
    }

    /**
     * The indices of every factor; none if there are too few points. A factor that hangs together with others has only
     * the share that all explain. Not defined are those of a metric that does not vary at the points, or not at others,
     * which could as well have been drawn.
     *
     * @param metric its value at every point
     */
    List<Map<Index, Estimate>> indices(double[] metric) {
        if (!isEnough()) {
            return List.of();
        }
        double[] ordered = ranks(metric);
        Jackknife jackknife = new Jackknife(sums(ordered), intervals);
        if (!jackknife.varies(FactorSpread::variance, sums -> sums[1] / sums[0])) {
            return Collections.nCopies(factors, Map.of());
        }
        double[] whole = spreads.get(0).fit(jackknife.whole());
        List<double[]> without = new ArrayList<>();
        for (int block = 1; block < spreads.size(); block++) {
            without.add(spreads.get(block).fit(jackknife.without().get(block - 1)));
        }
        int count = ranks.size();
        OwnRanks own = new OwnRanks(spreads.get(0).misses(whole, jackknife.whole(), ordered, ranks));
        List<Map<Index, Estimate>> indices = new ArrayList<>();
        for (int factor = 0; factor < factors; factor++) {
            Map<Index, Estimate> of = new EnumMap<>(Index.class);
            if (!tied.isTied(factor)) {
                int place = tied.free().indexOf(factor);
                of.put(
                        Index.SRRC,
                        isTold()
                                ? jackknife.estimate(whole[place], without(own, without, place), freedom())
                                : Bounds.NONE.around(whole[place]));
                of.put(Index.PRCC, Bounds.NONE.around(whole[count + place]));
            }
            of.put(Index.RANK_R2, Bounds.NONE.around(whole[2 * count]));
            indices.add(of);
        }
        return indices;
    }

    /** Whether the points tell how a coefficient would vary. */
    boolean isTold() {
        return independent && points >= Intervals.FEWEST_OF_VARIANCE;
    }

    /** By how much less the whole regression misses a point than one that is made without it. */
    private double freedom() {
        return StrictMath.sqrt((points - ranks.size() - 1.) / (points - 1.));
    }

    /** A coefficient without each block, whose points no longer count in the ranks of its factor either. */
    private double[] without(OwnRanks own, List<double[]> fits, int place) {
        double[] moves = own.moves(ranks.get(place), spreads.get(0).weight(place));
        for (int block = 0; block < moves.length; block++) {
            moves[block] += fits.get(block)[place];
        }
        return moves;
    }
}
