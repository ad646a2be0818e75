package detente.analysis.calibration;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;

/**
 * On which parameter a figure above 0 of accepted sets hangs most: of which its medians in the lower and in the upper third of
 * the accepted values differ by the largest ratio.
 *
 * @param key of the parameter
 * @param below end of the lower third
 * @param lower median of the figure there
 * @param above beginning of the upper third
 * @param upper median of the figure there
 */
public record Dependence(String key, double below, double lower, double above, double upper) {
    /** Fewer sets in a third have no median worth telling. */
    private static final double FEWEST = 10;

    private static final double THIRD = 1 / 3.;

    /** That of accepted sets; empty of too few. */
    public static Optional<Dependence> of(
            CalibrationPlan plan, Posterior posterior, ToDoubleFunction<Evaluation> figure) {
        if (posterior.effectiveSize(Acceptance.TOLERANCE) * THIRD < FEWEST) {
            return Optional.empty();
        }
        return IntStream.range(0, plan.parameters().size())
                .mapToObj(place -> of(plan, place, posterior, figure))
                .max(Comparator.comparingDouble(Dependence::ratio));
    }

    private static Dependence of(
            CalibrationPlan plan, int place, Posterior posterior, ToDoubleFunction<Evaluation> figure) {
        ToDoubleFunction<Evaluation> value = one -> one.proposed().set().get(place);
        WeightedSample values = posterior.sample(Acceptance.TOLERANCE, value);
        double below = values.quantile(THIRD);
        double above = values.quantile(1 - THIRD);
        return new Dependence(
                plan.parameters().get(place).key(),
                below,
                median(posterior, one -> value.applyAsDouble(one) <= below ? figure.applyAsDouble(one) : Double.NaN),
                above,
                median(posterior, one -> value.applyAsDouble(one) >= above ? figure.applyAsDouble(one) : Double.NaN));
    }

    private static double median(Posterior posterior, ToDoubleFunction<Evaluation> figure) {
        return posterior.sample(Acceptance.TOLERANCE, figure).quantile(.5);
    }

    private double ratio() {
        return StrictMath.abs(FastMath.log(upper / lower));
    }
}
