package detente.analysis.sensitivity;

import detente.analysis.sample.Bounds;
import detente.analysis.sample.Intervals;
import detente.analysis.sample.Rounding;
import detente.analysis.sample.Sample;
import detente.chart.Estimate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.util.FastMath;

/**
 * Sums over a sample and over the sample without each of its blocks, of which indices are made. How an index changes
 * without a block is what the block has moved (Tukey 1958), and the {@link Intervals interval} of the index is that of
 * the mean of what each has moved. A block in which nothing has been counted is none.
 */
final class Jackknife {
    /** So seldom may luck draw a sample of which nothing can be said. */
    private static final double SELDOM = .001;

    private final BlockSums blocks;
    private final double[] whole;
    private final List<double[]> without = new ArrayList<>();
    private final Intervals intervals;

    Jackknife(BlockSums blocks, Intervals intervals) {
        this.blocks = blocks;
        this.intervals = intervals;
        whole = blocks.total();
        for (int block = 0; block < blocks.size(); block++) {
            if (!blocks.isEmpty(block)) {
                without.add(blocks.without(block, whole));
            }
        }
    }

    /** The sums over the sample. */
    double[] whole() {
        return whole;
    }

    /** The sums over the sample without each block. */
    List<double[]> without() {
        return without;
    }

    /**
     * Whether there is a variance of which an index could be a share, also in nearly every sample that could as well
     * have been drawn: nearly none holds only blocks that have one value, and the same.
     *
     * @param variance variance of some sums
     * @param mean mean of some sums
     */
    boolean varies(ToDoubleFunction<double[]> variance, ToDoubleFunction<double[]> mean) {
        double[] still = blocks.each(sums -> variance.applyAsDouble(sums) > 0 ? Double.NaN : mean.applyAsDouble(sums));
        double alike = Sample.of(still).mostAlike() / (double) without.size();
        return variance.applyAsDouble(whole) > 0 && FastMath.pow(alike, without.size()) < SELDOM;
    }

    /** Whether so many blocks, with so many of which a sum is not 0, can tell how an index of it would vary. */
    boolean isEnough(ToDoubleFunction<double[]> sum) {
        return intervals.isEnough(Sample.of(blocks.each(sum)));
    }

    /**
     * An index with its interval.
     *
     * @param told whether there is one
     */
    Estimate estimate(ToDoubleFunction<double[]> index, boolean told) {
        double value = index.applyAsDouble(whole);
        return told ? estimate(value, without.stream().mapToDouble(index).toArray(), 1) : Bounds.NONE.around(value);
    }

    /**
     * An index of the sample, and of the sample without each block.
     *
     * @param share of what a block seems to move, what it does
     */
    Estimate estimate(double index, double[] without, double share) {
        double others = (without.length - 1) * share;
        double mean = Arrays.stream(without).average().orElse(Double.NaN);
        double[] moved = Arrays.stream(without)
                .map(left -> index + others * Rounding.difference(mean, left))
                .toArray();
        boolean defined = Arrays.stream(moved).allMatch(Double::isFinite);
        return (defined ? intervals.mean(moved) : Bounds.NONE).around(index);
    }
}
