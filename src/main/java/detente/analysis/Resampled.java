package detente.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Sums over a sample and over its bootstrap resamples, of which indices are made. */
final class Resampled {
    private final double[] whole;
    private final List<double[]> resamples = new ArrayList<>();

    Resampled(BlockSums blocks, Bootstrap bootstrap) {
        whole = blocks.total();
        for (int[] times : bootstrap.times(blocks.size())) {
            resamples.add(blocks.total(times));
        }
    }

    /** The sums over the sample. */
    double[] whole() {
        return whole;
    }

    /** Whether something holds of the sample and of every resample. */
    boolean holds(Predicate<double[]> claim) {
        return claim.test(whole) && resamples.stream().allMatch(claim);
    }

    /** An index with its interval. */
    IndexEstimate estimate(ToDoubleFunction<double[]> index) {
        double value = index.applyAsDouble(whole);
        double[] all = resamples.stream().mapToDouble(index).toArray();
        return new IndexEstimate(value, Double.isNaN(value) ? Bounds.NONE : Bootstrap.bounds(all));
    }
}
