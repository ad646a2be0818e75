package detente.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.LongToDoubleFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.ExponentialDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The laws that Luck draws from, against their distribution functions. */
class LuckLawsTest {
    private static final int DRAWS = 200_000;
    private static final Luck LUCK = new Luck(5, 6);

    static Stream<Arguments> laws() {
        return Stream.of(
                law("Exp(1)", who -> LUCK.exponential(Purpose.STAKES, who), new ExponentialDistribution(null, 1)),
                law("N(0, 1)", who -> LUCK.normal(Purpose.SEVERITY, who, 0), new NormalDistribution(null, 0, 1)),
                law(
                        "N(0, 1), second",
                        who -> LUCK.normal(Purpose.SEVERITY, 7, who),
                        new NormalDistribution(null, 0, 1)),
                law(
                        "middle of three",
                        who -> LUCK.middleOfThree(Purpose.POTENCY, who),
                        new BetaDistribution(null, 2, 2)),
                law("Beta(2, 2)", who -> LUCK.beta(2, 2, Purpose.HOSTILITY, who), new BetaDistribution(null, 2, 2)),
                law(
                        "Beta(.7, 1.6)",
                        who -> LUCK.beta(.7, 1.6, Purpose.HOSTILITY, who),
                        new BetaDistribution(null, .7, 1.6)),
                law("Beta(.2, 5)", who -> LUCK.beta(.2, 5, Purpose.HOSTILITY, who), new BetaDistribution(null, .2, 5)));
    }

    private static Arguments law(String name, LongToDoubleFunction draw, RealDistribution distribution) {
        return Arguments.of(name, draw, distribution);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("laws")
    void drawsFollowTheirDistribution(String name, LongToDoubleFunction draw, RealDistribution distribution) {
        double[] draws = LongStream.range(0, DRAWS).mapToDouble(draw).sorted().toArray();
        // the distance is above 1.95/√n in one sample of a thousand
        assertThat(distance(draws, distribution) * Math.sqrt(DRAWS)).as(name).isLessThan(1.95);
        double error = Math.sqrt(distribution.getNumericalVariance() / DRAWS);
        assertThat(Arrays.stream(draws).average().orElseThrow())
                .isCloseTo(distribution.getNumericalMean(), within(4 * error));
    }

    /** Of Kolmogorov and Smirnov. */
    private static double distance(double[] sorted, RealDistribution distribution) {
        double size = sorted.length;
        double distance = 0;
        for (int n = 0; n < sorted.length; n++) {
            double cumulated = distribution.cumulativeProbability(sorted[n]);
            distance = Math.max(distance, Math.max((n + 1) / size - cumulated, cumulated - n / size));
        }
        return distance;
    }

    /** Shapes of the whole range that files may give, below, at and above 1, where the method changes. */
    @Test
    void hostilitiesFollowTheirLawAtAnyShapes() {
        double[] shapes = {.1, .5, 1, 1.001, 2.5, 10};
        int draws = 4000;
        for (double a : shapes) {
            for (double b : shapes) {
                BetaDistribution law = new BetaDistribution(null, a, b);
                double[] drawn = LongStream.range(0, draws)
                        .mapToDouble(who -> LUCK.beta(a, b, Purpose.HOSTILITY, who))
                        .sorted()
                        .toArray();
                String name = "Beta(" + a + ", " + b + ")";
                assertThat(distance(drawn, law) * Math.sqrt(draws)).as(name).isLessThan(1.95);
                double mean = Arrays.stream(drawn).average().orElseThrow();
                double variance = law.getNumericalVariance();
                assertThat(mean).as(name).isCloseTo(law.getNumericalMean(), within(4 * Math.sqrt(variance / draws)));
                double[] squares =
                        Arrays.stream(drawn).map(x -> (x - mean) * (x - mean)).toArray();
                double spread = Arrays.stream(squares).average().orElseThrow();
                double fourth = Arrays.stream(squares).map(x -> x * x).average().orElseThrow();
                assertThat(spread)
                        .as(name)
                        .isCloseTo(variance, within(4 * Math.sqrt((fourth - spread * spread) / draws)));
            }
        }
    }

    /** The share of the unit square that is accepted: a draw takes about three pairs of numbers at most, in the mean. */
    @Test
    void noShapesMakeAHostilityDear() {
        double[] shapes = {.1, .2, .5, .99, 1, 1.01, 1.5, 3, 10};
        for (double a : shapes) {
            for (double b : shapes) {
                BetaLaw law = new BetaLaw(a, b);
                assertThat(accepted(law::of)).as("Beta(%s, %s)", a, b).isGreaterThan(.3);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {501, 1e4, 1e6, 4e9})
    void noMeanMakesACountDear(double mean) {
        assertThat(accepted(new PoissonLaw(mean)::of)).isGreaterThan(.85);
    }

    private static double accepted(DoubleBinaryOperator pair) {
        int side = 300;
        int accepted = 0;
        for (int i = 0; i < side; i++) {
            for (int j = 0; j < side; j++) {
                accepted += Double.isNaN(pair.applyAsDouble((i + .5) / side, (j + .5) / side)) ? 0 : 1;
            }
        }
        return accepted / (double) side / side;
    }

    /** A mean that no run survives gives a count all the same, and at once. */
    @Test
    void theLargestCountIsTheLargestWholeNumber() {
        assertThat(LUCK.poisson(1e300, Purpose.ARRIVAL, 1, 1)).isEqualTo(Integer.MAX_VALUE);
        assertThat(LUCK.poisson(Double.MAX_VALUE, Purpose.ARRIVAL, 1, 1)).isEqualTo(Integer.MAX_VALUE);
    }

    /** Below the mean of 500 a count is found by counting up, above by rejection. */
    @ParameterizedTest
    @ValueSource(doubles = {.01, .3, 1, 4.2, 30, 499, 501, 2000, 1e6})
    void countsArePoisson(double mean) {
        int draws = mean > 100 ? 20_000 : DRAWS;
        PoissonDistribution law = new PoissonDistribution(mean);
        double sum = 0;
        double squares = 0;
        int belowMean = 0;
        for (int who = 0; who < draws; who++) {
            int count = LUCK.poisson(mean, Purpose.ARRIVAL, who, 1);
            sum += count;
            squares += (count - mean) * (count - mean);
            belowMean += count <= mean ? 1 : 0;
        }
        double fourth = mean + 3 * mean * mean;
        assertThat(sum / draws).isCloseTo(mean, within(4 * Math.sqrt(mean / draws)));
        assertThat(squares / draws).isCloseTo(mean, within(4 * Math.sqrt((fourth - mean * mean) / draws)));
        double share = law.cumulativeProbability((int) mean);
        assertThat(belowMean / (double) draws).isCloseTo(share, within(4 * Math.sqrt(share * (1 - share) / draws)));
    }

    /** What is decided by bounds is what inversion gives. */
    @ParameterizedTest
    @ValueSource(doubles = {.001, .03, .1, .3, .7, 1, 1.6, 2.5, 5})
    void countsInvertTheirNumber(double mean) {
        PoissonDistribution law = new PoissonDistribution(mean);
        for (int who = 0; who < DRAWS / 10; who++) {
            double number = LUCK.uniform(Purpose.ARRIVAL, who, 1, 0);
            int count = LUCK.poisson(mean, Purpose.ARRIVAL, who, 1);
            assertThat(number)
                    .isBetween(law.cumulativeProbability(count - 1) - 1e-12, law.cumulativeProbability(count) + 1e-12);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, .02, .5, 1, 3, 12, 1e9})
    void waitsAreOverWhenTheirTimeHasPassed(double time) {
        for (double mean : new double[] {0, 1e-3, 1, 7}) {
            for (int who = 0; who < DRAWS / 10; who++) {
                boolean over = LUCK.exponential(Purpose.STAKES, who, 2, 3) * mean <= time;
                assertThat(LUCK.isOver(time, mean, Purpose.STAKES, who, 2, 3)).isEqualTo(over);
            }
        }
    }

    @Test
    void choicesFollowTheirWeights() {
        double[] weights = {3, 0, 1, 6};
        int[] counts = new int[weights.length];
        for (int who = 0; who < DRAWS; who++) {
            counts[LUCK.choose(weights, Purpose.BROKER, who, 0, 0)]++;
        }
        for (int i = 0; i < weights.length; i++) {
            double share = weights[i] / 10;
            double error = Math.sqrt(share * (1 - share) / DRAWS);
            assertThat(counts[i] / (double) DRAWS).isCloseTo(share, within(4 * error + 1e-12));
        }
        assertThat(LUCK.choose(new double[2], Purpose.BROKER, 0, 0, 0))
                .as("nothing to choose")
                .isEqualTo(-1);
    }

    @Test
    void certainAndImpossibleEventsAreSo() {
        for (int who = 0; who < DRAWS; who++) {
            assertThat(LUCK.happens(1, Purpose.DROP, who)).isTrue();
            assertThat(LUCK.happens(0, Purpose.DROP, who)).isFalse();
        }
    }
}
