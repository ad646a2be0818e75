package detente.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.analysis.compare.Change.Pair;
import detente.analysis.compare.Change.Quantity;
import detente.analysis.compare.Change.Verdict;
import detente.analysis.sample.Intervals;
import detente.chart.Estimate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.Test;

/** What became of an effect, against closed forms and known luck. */
class ChangeTest {
    private static final double EXACT = 1e-12;
    private static final int WORLDS = 20;
    private static final int TRIALS = 1_000;

    private final Intervals intervals = new Intervals();
    private final Random random = new Random(5);

    @Test
    void ofSymmetricalIntervalsIsTheUsualOne() {
        Estimate change = Change.recovered(Quantity.DIFFERENCE, new Estimate(10, 7, 13), new Estimate(14, 10, 18));
        assertEstimate(change, 4, -1, 9);
    }

    @Test
    void ofSkewedIntervalsTakesTheEndsThatMeet() {
        Estimate change = Change.recovered(Quantity.DIFFERENCE, new Estimate(1, 0, 4), new Estimate(10, 6, 22));
        assertEstimate(change, 9, 9 - 5, 9 + StrictMath.sqrt(145));
    }

    @Test
    void ofRatiosIsOnTheScaleOfLogarithms() {
        Estimate change = Change.recovered(
                Quantity.RATIO,
                new Estimate(StrictMath.exp(-.5), StrictMath.exp(-.8), StrictMath.exp(-.2)),
                new Estimate(1, StrictMath.exp(-.4), StrictMath.exp(.4)));
        assertEstimate(change, StrictMath.exp(.5), 1, StrictMath.exp(1));
    }

    /** The steps from first to second are 1 and 3 in turn, whatever the worlds are. */
    @Test
    void inTheSameWorldsIsTheIntervalOfWhatChangesInEach() {
        double[] before = drawn(100, 30);
        double[] first =
                IntStream.range(0, WORLDS).mapToDouble(i -> before[i] + i).toArray();
        double[] second = IntStream.range(0, WORLDS)
                .mapToDouble(i -> first[i] + 1 + 2 * (i % 2) + i / 1_000.)
                .toArray();
        Change change = Change.ofPairs("c", "m", new Pair<>(first, second), new Pair<>(before, before), intervals)
                .get(0);
        double mean = 2 + .0095;
        double sum = IntStream.range(0, WORLDS)
                .mapToDouble(i -> 1 + 2 * (i % 2) + i / 1_000. - mean)
                .map(step -> step * step)
                .sum();
        double half = new TDistribution(WORLDS - 1).inverseCumulativeProbability(.975)
                * StrictMath.sqrt(sum / (WORLDS - 1) / WORLDS);
        assertThat(change.change().value()).isCloseTo(mean, within(1e-9));
        assertThat(change.change().low()).isCloseTo(mean - half, within(1e-6));
        assertThat(change.change().high()).isCloseTo(mean + half, within(1e-6));
        assertThat(change.verdict()).isEqualTo(Verdict.MOVED);
    }

    @Test
    void isNoneWhereNothingDiffersInAnyWorld() {
        double[] before = drawn(100, 30);
        double[] at = drawn(90, 30);
        List<Change> changes =
                Change.ofPairs("c", "m", new Pair<>(at, at.clone()), new Pair<>(before, before), intervals);
        assertThat(changes).extracting(Change::verdict).containsOnly(Verdict.UNCHANGED);
        assertThat(changes.get(0).change().value()).isZero();
        assertThat(changes.get(1).change().value()).isEqualTo(1);
    }

    @Test
    void isNotToldByFewWorldsAndCountsWorldsWithAllFourValues() {
        double[] few = {1, 2, 3, Double.NaN};
        List<Change> changes =
                Change.ofPairs("c", "m", new Pair<>(few, new double[] {2, 5, 4, 1}), new Pair<>(few, few), intervals);
        assertThat(changes).extracting(Change::verdict).containsOnly(Verdict.UNKNOWN);
        assertThat(changes.get(0).worlds()).isEqualTo(new Pair<>(3, 3));
        assertThat(changes.get(0).change().low()).isNaN();
    }

    /** One in twenty is what an interval of 95 % promises; four standard errors are left for the luck of this test. */
    @Test
    void isSeenInOneOfTwentyByLuckAlone() {
        double error = 4 * StrictMath.sqrt(.05 * .95 / TRIALS);
        assertThat(moved(false, 0)).isBetween(.05 - error, .05 + error);
        assertThat(moved(true, 0)).isBetween(.05 - error, .05 + error);
    }

    /** What all worlds have in common cancels where they are the same, and hides the change where they are not. */
    @Test
    void isSeenMoreSurelyInTheSameWorlds() {
        assertThat(moved(true, 1)).isGreaterThan(.8);
        assertThat(moved(false, 1)).isLessThan(.3);
    }

    /** Share of trials in which a difference moved that changes by so much; worlds differ in how strong it is. */
    private double moved(boolean paired, double by) {
        int moved = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            double[] one = drawn(0, 3);
            double[] other = paired ? one : drawn(0, 3);
            double[] before = drawn(100, 10);
            double[] after = paired ? before : drawn(100, 10);
            Pair<double[]> at = new Pair<>(sum(before, one, 0), sum(after, other, by));
            Pair<double[]> baseline = new Pair<>(before, after);
            List<Change> changes = paired
                    ? Change.ofPairs("c", "m", at, baseline, intervals)
                    : Change.ofOwn("c", "m", at, baseline, intervals);
            moved += changes.get(0).verdict() == Verdict.MOVED ? 1 : 0;
        }
        return moved / (double) TRIALS;
    }

    private double[] sum(double[] before, double[] effect, double by) {
        return IntStream.range(0, WORLDS)
                .mapToDouble(i -> before[i] + effect[i] + by + random.nextGaussian())
                .toArray();
    }

    private double[] drawn(double mean, double spread) {
        return random.doubles(WORLDS)
                .map(nothing -> mean + spread * random.nextGaussian())
                .toArray();
    }

    private static void assertEstimate(Estimate estimate, double value, double low, double high) {
        assertThat(estimate.value()).isCloseTo(value, within(EXACT));
        assertThat(estimate.low()).isCloseTo(low, within(EXACT));
        assertThat(estimate.high()).isCloseTo(high, within(EXACT));
    }
}
