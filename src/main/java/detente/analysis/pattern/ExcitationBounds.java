package detente.analysis.pattern;

import detente.analysis.sample.Bounds;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Intervals of 95 % of an excitation that was found, by the inversion of a test (Garthwaite &amp; Buckland 1992): all values of
 * which simulated series do not all show more, or all less, than was found. So it does not matter how far an excitation is
 * found too low, which is much in short series. The other excitation stands as it was found; what each side does of its own
 * accord is what fits best with both.
 */
final class ExcitationBounds {
    /** Of which none reaches what was found in one case of 40. */
    private static final int DRAWS = 39;

    /** Where each brings about more than one, series have no end. */
    private static final double MOST = .95;

    private static final int HALVINGS = 7;

    private final MonthlyCounts counts;
    private final HalfLife halfLife;
    private final Excitation.Fit fit;

    ExcitationBounds(MonthlyCounts counts, HalfLife halfLife, Excitation.Fit fit) {
        this.counts = counts;
        this.halfLife = halfLife;
        this.fit = fit;
    }

    /** Of how many one brings about in the same direction. */
    Bounds self() {
        return bounds(fit.cross(), Excitation.Fit::self, self -> simulated(self, fit.cross()));
    }

    /** Of how many in the opposite one. */
    Bounds cross() {
        return bounds(fit.self(), Excitation.Fit::cross, cross -> simulated(fit.self(), cross));
    }

    /** Series by value. */
    private interface Series {
        Stream<MonthlyCounts> of(double value);
    }

    private Stream<MonthlyCounts> simulated(double self, double cross) {
        List<Double> bases = Excitation.bases(counts, halfLife.months(), self, cross);
        return IntStream.range(0, DRAWS)
                .mapToObj(draw -> new PatternLuck("excited " + halfLife, draw))
                .map(luck -> counts.simulated(bases, self, cross, halfLife.months(), luck));
    }

    private Bounds bounds(double other, ToDoubleFunction<Excitation.Fit> part, Series series) {
        double found = part.applyAsDouble(fit);
        double most = MOST - other;
        if (Double.isNaN(found) || most <= 0) {
            return Bounds.NONE;
        }
        ToDoubleFunction<MonthlyCounts> again =
                simulated -> part.applyAsDouble(Excitation.of(simulated, halfLife.months()));
        double low =
                edge(most, value -> series.of(value).noneMatch(simulated -> again.applyAsDouble(simulated) >= found));
        double high =
                edge(most, value -> series.of(value).anyMatch(simulated -> again.applyAsDouble(simulated) <= found));
        return new Bounds(low, high < most ? high + most / (1 << HALVINGS) : Double.NaN);
    }

    /** The largest value of which something is so that is so of small ones: 0 where it is so of none. */
    private static double edge(double most, DoublePredicate isSo) {
        if (!isSo.test(0)) {
            return 0;
        } else if (isSo.test(most)) {
            return most;
        }
        double low = 0;
        double high = most;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            boolean so = isSo.test(middle);
            low = so ? middle : low;
            high = so ? high : middle;
        }
        return low;
    }
}
