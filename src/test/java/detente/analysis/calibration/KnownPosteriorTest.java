package detente.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.analysis.validation.Target;
import detente.random.Mixing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.special.Gamma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where the posterior has a closed form, a calibration finds it. */
class KnownPosteriorTest {
    private static final String KEY = "escalation.gain";
    private static final double SPREAD = .1;
    private static final Toy NORMAL_MEAN = (set, luck) ->
            List.of(set.get(0) + SPREAD * Toy.NORMAL.inverseCumulativeProbability(luck.applyAsDouble(0)));

    /** Years in which events are counted. */
    private static final double YEARS = 10;

    private static final Toy POISSON_RATE = (set, luck) -> List.of((double) new PoissonDistribution(
                    null,
                    YEARS * set.get(0),
                    PoissonDistribution.DEFAULT_EPSILON,
                    PoissonDistribution.DEFAULT_MAX_ITERATIONS)
            .inverseCumulativeProbability(luck.applyAsDouble(0)));

    @Test
    void meanOfANormalLaw() {
        double halfWidth = .06;
        CalibrationPlan plan = plan(Toy.target("mean", .6, halfWidth), 200, 11);
        // flat prior: the chance that a figure about the parameter falls into the interval
        DoubleUnaryOperator density =
                parameter -> Toy.NORMAL.cumulativeProbability((.6 + halfWidth - parameter) / SPREAD)
                        - Toy.NORMAL.cumulativeProbability((.6 - halfWidth - parameter) / SPREAD);
        assertSharesAre(density, posterior(NORMAL_MEAN, plan), Acceptance.BOX);
    }

    @Test
    void rateOfAPoissonLaw() {
        CalibrationPlan plan = plan(Toy.target("count", 4, .5), 200, 12);
        double whole = Gamma.regularizedGammaP(5, YEARS);
        WeightedSample rates = posterior(POISSON_RATE, plan)
                .sample(Acceptance.BOX, one -> one.proposed().set().get(0));
        for (double rate : new double[] {.2, .35, .5, .65, .8}) {
            double known = Gamma.regularizedGammaP(5, YEARS * rate) / whole;
            assertShareIs(known, rates, rate);
        }
    }

    @Test
    void normalLikelihoodOfFiguresWithoutNoise() {
        Toy itself = (set, luck) -> set;
        Posterior posterior = posterior(itself, plan(Toy.target("itself", .5, .1), 200, 13));
        double spread = .1 / 1.959963984540054;
        DoubleUnaryOperator density = parameter -> Math.abs(parameter - .5) > .1
                ? 0
                : Math.exp(-(parameter - .5) * (parameter - .5) / (2 * spread * spread));
        assertSharesAre(density, posterior, Acceptance.GAUSSIAN);
    }

    /**
     * Two figures of one mean, of errors s: the posterior is normal about their weighted mean, with s² over the sum of weights,
     * as far as the tolerance of each lets it.
     */
    @Test
    void weightsOfTwoFiguresOfAMean() {
        double halfWidth = .3;
        double weight = 4;
        Toy twice = (set, luck) -> List.of(set.get(0), set.get(0));
        List<Target> targets =
                List.of(Toy.target("light", .4, halfWidth), Toy.weighted("heavy", .6, halfWidth, weight));
        Posterior posterior =
                posterior(twice, Toy.plan(List.of(Toy.parameter(KEY, 0, 1)), targets, new Effort(1, 1, 300, 4000), 16));
        double spread = halfWidth / 1.959963984540054 / Math.sqrt(1 + weight);
        double mean = (.4 + weight * .6) / (1 + weight);
        DoubleUnaryOperator density = parameter ->
                Math.abs(parameter - .4) > halfWidth || Math.abs(parameter - .6) > halfWidth / Math.sqrt(weight)
                        ? 0
                        : Math.exp(-(parameter - mean) * (parameter - mean) / (2 * spread * spread));
        assertSharesAre(density, posterior, Acceptance.GAUSSIAN);
    }

    /** Of sets accepted in a square the middle one is near its middle, and by another computation none is nearer. */
    @Test
    void theMiddleIsNearestToTheMedians() {
        Toy itself = (set, luck) -> set;
        Posterior posterior = posterior(
                itself,
                Toy.plan(
                        List.of(Toy.parameter(KEY, 0, 1), Toy.parameter("escalation.halfLife", 0, 2)),
                        List.of(Toy.target("one", .4, .2), Toy.target("other", 1, .5)),
                        new Effort(1, 1, 300, 4000),
                        17));
        Posterior.Central middle = posterior.middle().orElseThrow();

        List<Double> set =
                posterior.accepted().get(middle.number() - 1).proposed().set();
        assertThat(set.get(0)).isCloseTo(.4, within(.05));
        assertThat(set.get(1)).isCloseTo(1, within(.12));
        double first = median(posterior, 0);
        double second = median(posterior, 1);
        List<Double> far = posterior.accepted().stream()
                .map(one -> one.proposed().set())
                .map(one -> Math.hypot((one.get(0) - first) / .2, (one.get(1) - second) / .5))
                .toList();
        assertThat(far.get(middle.number() - 1)).isLessThan(.2);
        assertThat(far.stream().filter(one -> one < .8 * far.get(middle.number() - 1)))
                .isEmpty();
    }

    private static double median(Posterior posterior, int place) {
        return posterior
                .sample(Acceptance.TOLERANCE, one -> one.proposed().set().get(place))
                .quantile(.5);
    }

    /** Uniform on [0, 1] before and on [.4, .6] after: the shares below .4 differ by .4. */
    @Test
    void shiftsAsFarAsTheRecordTells() {
        Toy itself = (set, luck) -> set;
        Posterior told = posterior(itself, plan(Toy.target("itself", .5, .1), 200, 14));
        Toy whatever = (set, luck) -> List.of(.5);
        Posterior untold = posterior(whatever, plan(Toy.target("whatever", .5, .1), 200, 15));

        assertThat(told.knowledge().get(0).shift()).isCloseTo(.4, within(.03)).isGreaterThan(told.luckyShift());
        assertThat(untold.knowledge().get(0).shift()).isLessThan(untold.luckyShift());
        assertThat(untold.luckyShift())
                .isCloseTo(1.358 / Math.sqrt(untold.effectiveSize(Acceptance.TOLERANCE)), within(.001));
    }

    @Test
    void ranksOfTheTruthAreEven() {
        assertRanksAreEven(NORMAL_MEAN, .03, 40, 5);
    }

    @Test
    @Tag("battery")
    void ranksOfManyMeansAreEven() {
        assertRanksAreEven(NORMAL_MEAN, .03, 1000, 20);
    }

    @Test
    @Tag("battery")
    void ranksOfManyRatesAreEven() {
        assertRanksAreEven(POISSON_RATE, .5, 1000, 20);
    }

    /** Simulation-based calibration (Talts et al. 2018): the truth lies as often in each part of its posterior. */
    private static void assertRanksAreEven(Toy toy, double halfWidth, int records, int bins) {
        int[] counts = new int[bins];
        for (int number = 0; number < records; number++) {
            int record = number;
            double truth = unit("truth", record);
            double seen =
                    toy.figures(List.of(truth), luck -> unit("record", record)).get(0);
            double rank = posterior(toy, plan(Toy.target("figure", seen, halfWidth), 40, 1000 + record))
                    .sample(Acceptance.BOX, one -> one.proposed().set().get(0))
                    .below(truth);
            counts[(int) Math.min(bins - 1, bins * rank)]++;
        }
        double expected = records / (double) bins;
        double chi = 0;
        for (int count : counts) {
            chi += (count - expected) * (count - expected) / expected;
        }
        assertThat(chi).isLessThan(new ChiSquaredDistribution(null, bins - 1).inverseCumulativeProbability(.99));
    }

    private static double unit(String name, int number) {
        return (Mixing.seed(5, name, number, 0) + .5) * 0x1p-53;
    }

    private static CalibrationPlan plan(Target target, int population, long seed) {
        List<FreeParameter> parameters = new ArrayList<>(List.of(Toy.parameter(KEY, 0, 1)));
        return Toy.plan(parameters, List.of(target), new Effort(1, 1, population, 4000), seed);
    }

    private static Posterior posterior(Toy toy, CalibrationPlan plan) {
        return Posterior.of(plan, toy.calibrate(plan));
    }

    private static void assertSharesAre(DoubleUnaryOperator density, Posterior posterior, Acceptance rule) {
        WeightedSample sample =
                posterior.sample(rule, one -> one.proposed().set().get(0));
        for (double value : new double[] {.4, .45, .5, .55, .6, .65, .7, .8}) {
            assertShareIs(Math.min(1, area(density, value) / area(density, 1)), sample, value);
        }
    }

    private static double area(DoubleUnaryOperator density, double until) {
        int steps = 20_000;
        double sum = 0;
        for (int step = 0; step < steps; step++) {
            sum += density.applyAsDouble((step + .5) / steps * until) * until / steps;
        }
        return sum;
    }

    /** Within four standard errors of so many draws. */
    private static void assertShareIs(double known, WeightedSample sample, double value) {
        assertThat(sample.effectiveSize()).isGreaterThan(100);
        double error = Math.sqrt(known * (1 - known) / sample.effectiveSize());
        assertThat(sample.below(value))
                .as("below " + value)
                .isBetween(known - 4 * error - 1e-9, known + 4 * error + 1e-9);
    }
}
