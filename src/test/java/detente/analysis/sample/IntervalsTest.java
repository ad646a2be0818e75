package detente.analysis.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where there is an interval and how it lies; that it covers is measured by {@code CoverageTest}. */
class IntervalsTest {
    private static final double[] EVEN = {3, 5, 4, 6, 2, 7, 1, 8, 9, 10};
    private static final double[] SKEWED = {1, 1.1, .9, 1.2, 1.3, .8, 1.4, 9, 2, 3};

    private final Intervals intervals = new Intervals();

    /** A symmetric sample has no skewness to correct: mean 5.5, deviation 3.028, t of 9 degrees 2.2622. */
    @Test
    void areStudentsWhereNothingIsSkewed() {
        Bounds bounds = intervals.mean(EVEN);
        double half = 2.262157162798205 * StrictMath.sqrt(82.5 / 9) / StrictMath.sqrt(10);
        assertThat(bounds.low()).isCloseTo(5.5 - half, within(1e-12));
        assertThat(bounds.high()).isCloseTo(5.5 + half, within(1e-12));
    }

    @Test
    void reachFurtherWhereTheTailIs() {
        double mean = Sample.of(SKEWED).mean();
        Bounds up = intervals.mean(SKEWED);
        assertThat(up.high() - mean).isGreaterThan(1.5 * (mean - up.low()));
        Bounds down = intervals.mean(Arrays.stream(SKEWED).map(value -> -value).toArray());
        assertThat(down.low()).isCloseTo(-up.high(), within(1e-12));
        assertThat(down.high()).isCloseTo(-up.low(), within(1e-12));
    }

    @Test
    void areTheSameInAnyOrder() {
        double[] reversed = IntStream.range(0, SKEWED.length)
                .mapToDouble(i -> SKEWED[SKEWED.length - 1 - i])
                .toArray();
        assertThat(intervals.mean(reversed)).isEqualTo(intervals.mean(SKEWED));
    }

    @Test
    void nineWorldsAreTooFew() {
        assertThat(intervals.mean(Arrays.copyOf(EVEN, 9))).isEqualTo(Bounds.NONE);
        assertThat(intervals.mean(new double[] {})).isEqualTo(Bounds.NONE);
    }

    /** What a few runs decide needs more worlds, the largest of a run has no interval in any number. */
    @Test
    void someMetricsNeedMoreWorldsThanOthers() {
        double[] many = IntStream.range(0, 400).mapToDouble(i -> i).toArray();
        assertThat(intervals.of("harm_worst_year").mean(Arrays.copyOf(many, 399)))
                .isEqualTo(Bounds.NONE);
        assertThat(intervals.of("harm_worst_year").mean(many)).isEqualTo(intervals.mean(many));
        assertThat(intervals.of("spillover_per_year").ratio(Arrays.copyOf(many, 399), Arrays.copyOf(many, 399)))
                .isEqualTo(Bounds.NONE);
        assertThat(intervals.of("severity_max").mean(many)).isEqualTo(Bounds.NONE);
        assertThat(intervals.of("recorded_severity_max").mean(many)).isEqualTo(Bounds.NONE);
        assertThat(intervals.of("harm_per_year")).isSameAs(intervals);
        assertThat(intervals.of("harm_of_a_group")).isSameAs(intervals);
    }

    /** What is 0 in more than a tenth of the worlds needs fifty others. */
    @Test
    void aRareMetricNeedsFiftyWorldsInWhichItHappens() {
        assertThat(intervals.mean(rare(200, 49))).isEqualTo(Bounds.NONE);
        assertThat(intervals.mean(rare(200, 50)).low()).isNotNaN();
        assertThat(intervals.mean(rare(10, 9)).low()).isNotNaN();
        assertThat(intervals.mean(rare(10, 8))).isEqualTo(Bounds.NONE);
        assertThat(intervals.mean(rare(20, 18)).low()).isNotNaN();
        assertThat(intervals.mean(rare(20, 17))).isEqualTo(Bounds.NONE);
    }

    /** Counts come out alike in worlds in which much happens: that may be so in a third of them. */
    @Test
    void aThirdOfTheWorldsMayHaveTheSameCount() {
        double[] counts = {1, 1, 1, 2, 2, 3, 3, 4, 4, 5};
        assertThat(intervals.mean(counts).low()).isNotNaN();
        counts[3] = 1;
        assertThat(intervals.mean(counts)).isEqualTo(Bounds.NONE);
    }

    /** Skewness .66 of ten values is within its standard error, .687: nothing to correct. */
    @Test
    void areStudentsWhereSkewnessMayBeChance() {
        double[] slightly = {1, 2, 3, 4, 5, 6, 7, 8, 9, 13};
        Sample sample = Sample.of(slightly);
        assertThat(sample.skewness()).isBetween(.65, .687);
        Bounds bounds = intervals.mean(slightly);
        assertThat(bounds.high() - sample.mean()).isCloseTo(sample.mean() - bounds.low(), within(1e-12));
        slightly[9] = 15;
        assertThat(Sample.of(slightly).skewness()).isGreaterThan(.687);
        Bounds skewed = intervals.mean(slightly);
        double mean = Sample.of(slightly).mean();
        assertThat(skewed.high() - mean).isGreaterThan(mean - skewed.low() + .1);
    }

    private static double[] rare(int worlds, int others) {
        return IntStream.range(0, worlds)
                .mapToDouble(i -> i < others ? 1 + i % 7 + i / 100. : 0)
                .toArray();
    }

    /** Nothing in the numbers tells a constant from something that is rare. */
    @Test
    void theSameValueInAllWorldsHasNone() {
        double[] same = new double[500];
        Arrays.fill(same, .3);
        assertThat(intervals.mean(same)).isEqualTo(Bounds.NONE);
        same[3] = .1 + .2;
        assertThat(intervals.mean(same)).isEqualTo(Bounds.NONE);
    }

    @Test
    void aRatioTurnedOverHasTheIntervalTurnedOver() {
        double[] other = {2.9, 5.5, 4.4, 5.1, 2.2, 8, 1.5, 7, 9.9, 8.8};
        Bounds bounds = intervals.ratio(EVEN, other);
        Bounds turned = intervals.ratio(other, EVEN);
        assertThat(bounds.low()).isCloseTo(1 / turned.high(), within(1e-12));
        assertThat(bounds.high()).isCloseTo(1 / turned.low(), within(1e-12));
    }

    @Test
    void aRatioThatIsTheSameInAllWorldsHasNone() {
        double[] tripled = DoubleStream.of(EVEN).map(value -> 3 * value).toArray();
        assertThat(intervals.ratio(tripled, EVEN)).isEqualTo(Bounds.NONE);
    }

    @Test
    void thereIsNoRatioToWhatHardlyEverHappens() {
        double[] all = rare(40, 40);
        assertThat(intervals.ratio(all, rare(40, 12))).isEqualTo(Bounds.NONE);
        assertThat(intervals.ratio(rare(40, 12), all)).isEqualTo(Bounds.NONE);
    }
}
