package detente.analysis.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.util.FastMath;

/**
 * What the model would say of a set, guessed from what it said of others (Vernon et al. 2010): a polynomial for each figure,
 * and for the logarithm of each profiled parameter. It proposes; only the model accepts.
 */
final class Emulator {
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    /** A chance that cannot be told from none. */
    private static final double LEAST_CHANCE = 1e-300;

    private final Prior prior;
    private final Distances distances;
    private final Quadratic quadratic;
    private final List<Ridge> figures = new ArrayList<>();
    private final List<Ridge> profile = new ArrayList<>();

    /** @param tried sets that the model tried, in order, of which at least two have all figures */
    Emulator(CalibrationPlan plan, List<Evaluation> tried) {
        prior = new Prior(plan);
        distances = new Distances(plan.targets());
        List<Evaluation> whole = tried.stream()
                .filter(evaluation -> evaluation.figures().stream().allMatch(Double::isFinite))
                .toList();
        quadratic = new Quadratic(whole.stream()
                .map(evaluation -> prior.places(evaluation.proposed().set()))
                .toList());
        for (int place = 0; place < plan.targets().size(); place++) {
            int figure = place;
            figures.add(ridge(whole, evaluation -> evaluation.figures().get(figure)));
        }
        for (int i = 0; i < plan.profiled().size(); i++) {
            int key = i;
            profile.add(ridge(
                    whole, evaluation -> FastMath.log(evaluation.profiled().get(key))));
        }
    }

    private Ridge ridge(List<Evaluation> tried, ToDoubleFunction<Evaluation> value) {
        return new Ridge(quadratic, tried.stream().mapToDouble(value).toArray());
    }

    /** What the figures of a set are expected to be. */
    List<Double> figures(List<Double> set) {
        double[] terms = quadratic.at(prior.places(set));
        return figures.stream().map(figure -> figure.mean(terms)).toList();
    }

    /** Standard deviations of the figures of a set about what is expected. */
    List<Double> spreads(List<Double> set) {
        double[] terms = quadratic.at(prior.places(set));
        return figures.stream().map(figure -> figure.spread(terms)).toList();
    }

    /** What the profiled parameters of a set are expected to be. */
    List<Double> profile(List<Double> set) {
        double[] terms = quadratic.at(prior.places(set));
        return profile.stream().map(key -> FastMath.exp(key.mean(terms))).toList();
    }

    /**
     * The logarithm of the chance that all figures of a set lie within a tolerance, each by itself; targets about one number
     * count once.
     */
    double logChance(List<Double> set, double tolerance) {
        double[] terms = quadratic.at(prior.places(set));
        double log = 0;
        for (List<Integer> group : distances.groups()) {
            Ridge figure = figures.get(group.get(0));
            double low = Double.NEGATIVE_INFINITY;
            double high = Double.POSITIVE_INFINITY;
            for (int place : group) {
                low = StrictMath.max(low, distances.low(place, tolerance));
                high = StrictMath.min(high, distances.high(place, tolerance));
            }
            log += FastMath.log(
                    StrictMath.max(LEAST_CHANCE, between(low, high, figure.mean(terms), figure.spread(terms))));
        }
        return log;
    }

    /** The chance of a normal number to lie between two others. */
    private static double between(double low, double high, double mean, double spread) {
        if (!(spread > 0)) {
            return mean >= low && mean <= high ? 1 : 0;
        }
        double below = (low - mean) / spread;
        double above = (high - mean) / spread;
        // of two places above the mean the difference is taken on the other side, where it does not drown in 1
        return below > 0
                ? NORMAL.cumulativeProbability(-below) - NORMAL.cumulativeProbability(-above)
                : NORMAL.cumulativeProbability(above) - NORMAL.cumulativeProbability(below);
    }
}
