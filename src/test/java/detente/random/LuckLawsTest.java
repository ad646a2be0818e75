package detente.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
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
        double distance = 0;
        for (int n = 0; n < DRAWS; n++) {
            double cumulated = distribution.cumulativeProbability(draws[n]);
            distance = Math.max(distance, Math.max((n + 1.0) / DRAWS - cumulated, cumulated - (double) n / DRAWS));
        }
        // the distance is above 1.95/√n in one sample of a thousand
        assertThat(distance * Math.sqrt(DRAWS)).as(name).isLessThan(1.95);
        double error = Math.sqrt(distribution.getNumericalVariance() / DRAWS);
        assertThat(Arrays.stream(draws).average().orElseThrow())
                .isCloseTo(distribution.getNumericalMean(), within(4 * error));
    }

    /** Below the mean of 500 a count is drawn at once, above in parts. */
    @ParameterizedTest
    @ValueSource(doubles = {.01, .3, 1, 4.2, 30, 499, 501, 2000})
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
