package detente.analysis.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.analysis.discovery.FoundBox.Kind;
import detente.analysis.discovery.FoundBox.Limited;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Boxes that are there are found, and none that are not. */
class DiscoveryTest {
    private static final double[][] X = new Lots().rows(600, 8);
    private static final Futures ALL = Lots.futures(X);

    private static boolean isInBox(double[] x) {
        return x[0] > .4 && x[1] < .7 && x[2] > .3;
    }

    private static List<Integer> limited(FoundBox found) {
        return found.limits().stream().map(Limited::dimension).toList();
    }

    @Test
    void findsABoxToTheLastPoint() {
        BitSet cases = Lots.cases(600, i -> isInBox(X[i]));
        Discovery discovery = Discovery.of(ALL, cases, false);
        assertThat(discovery.boxes()).hasSize(1);
        FoundBox found = discovery.boxes().get(0);
        assertThat(limited(found)).containsExactly(0, 1, 2);
        assertThat(found.tally()).isEqualTo(new Counts(cases.cardinality(), cases.cardinality()));
        assertThat(found.limits()).allMatch(limit -> limit.quasiP() < 1e-10 && limit.reproduced() == 1);
        assertThat(found.elsewhere().density()).isGreaterThan(.9);
    }

    /** A tenth of what is said of each point is wrong, and five dimensions do nothing. */
    @Test
    void findsABoxBehindNoise() {
        Lots lots = new Lots();
        double[] lot = lots.rows(1, 7000)[0];
        Discovery discovery = Discovery.of(ALL, Lots.cases(600, i -> isInBox(X[i]) != lot[i + 6000] < .1), false);
        assertThat(discovery.boxes()).hasSize(1);
        FoundBox found = discovery.boxes().get(0);
        assertThat(limited(found)).containsExactly(0, 1, 2);
        assertThat(limit(0, found.box(), true)).isCloseTo(.4, within(.02));
        assertThat(limit(1, found.box(), false)).isCloseTo(.7, within(.02));
        assertThat(limit(2, found.box(), true)).isCloseTo(.3, within(.02));
        assertThat(found.tally().density()).isCloseTo(.9, within(.04));
        assertThat(found.elsewhere().density()).isCloseTo(.9, within(.04));
        assertThat(discovery.leaves()).isNotEmpty();
    }

    private static double limit(int index, Box box, boolean lower) {
        Dimension dimension = ALL.dimensions().get(index);
        return lower ? dimension.lowerLimit(box.low(index)) : dimension.upperLimit(box.high(index));
    }

    /** Quasi-p-values of dimensions that do nothing, when their limits are kept: none that is significant. */
    @Test
    void knowsWhichDimensionsDoNothing() {
        double[] lot = new Lots().rows(1, 7000)[0];
        Discovery discovery = Discovery.of(ALL, Lots.cases(600, i -> isInBox(X[i]) != lot[i + 6000] < .1), true);
        for (Limited limit : discovery.boxes().get(0).limits()) {
            if (limit.dimension() <= 2) {
                assertThat(limit.quasiP()).isLessThan(1e-6);
                assertThat(limit.reproduced()).isEqualTo(1);
            } else {
                assertThat(limit.quasiP()).isGreaterThan(.05);
            }
        }
    }

    @Test
    void findsOneBoxAfterTheOther() {
        BitSet cases = Lots.cases(600, i -> (X[i][0] > .6 && X[i][1] > .5) || (X[i][0] < .3 && X[i][2] < .5));
        Discovery discovery = Discovery.of(ALL, cases, false);
        assertThat(discovery.boxes()).hasSize(2);
        assertThat(limited(discovery.boxes().get(0))).containsExactly(0, 1);
        assertThat(limited(discovery.boxes().get(1))).containsExactly(0, 2);
        assertThat(discovery.boxes().get(1).among())
                .isEqualTo(new Counts(
                        600 - discovery.boxes().get(0).tally().futures(),
                        cases.cardinality() - discovery.boxes().get(0).tally().cases()));
    }

    /** Where luck alone decides, a test at .05 may err in 5 of a hundred. */
    @Test
    void showsNoLuckAsAFinding() {
        Lots lots = new Lots();
        int shown = 0;
        for (int trial = 0; trial < 40; trial++) {
            double[][] x = lots.rows(120, 5);
            BitSet cases = Lots.cases(120, i -> lots.next() < .3);
            shown += Discovery.of(Lots.futures(x), cases, false).boxes().size();
        }
        assertThat(shown).isLessThanOrEqualTo(2);
    }

    /**
     * The example of Hastie, Tibshirani and Friedman (2009), The Elements of Statistical Learning, section 9.3 and figure
     * 9.7: 200 points in the unit square, of which those with .5 &lt; X1 &lt; .8 and .4 &lt; X2 &lt; .6 are cases. The box
     * that is found ends where theirs does, to the next point on each side.
     */
    @Test
    void findsTheBoxOfTheTextbook() {
        double[][] x = new Lots().rows(200, 2);
        BitSet cases = Lots.cases(200, i -> x[i][0] > .5 && x[i][0] < .8 && x[i][1] > .4 && x[i][1] < .6);
        Futures futures = Lots.futures(x);
        FoundBox found = Discovery.of(futures, cases, false).boxes().get(0);
        assertThat(found.tally().density()).isEqualTo(1);
        assertThat(found.tally().coverage(new Counts(200, cases.cardinality()))).isEqualTo(1);
        double[] truth = {.5, .8, .4, .6};
        for (int dimension = 0; dimension < 2; dimension++) {
            Dimension of = futures.dimensions().get(dimension);
            int at = dimension;
            double spacing =
                    widestGap(cases.stream().mapToDouble(i -> x[i][at]).toArray(), truth[2 * at], truth[2 * at + 1]);
            assertThat(of.lowerLimit(found.box().low(at))).isCloseTo(truth[2 * at], within(spacing));
            assertThat(of.upperLimit(found.box().high(at))).isCloseTo(truth[2 * at + 1], within(spacing));
        }
    }

    /** The largest distance between neighbours among some numbers and two ends. */
    private static double widestGap(double[] numbers, double low, double high) {
        double before = low;
        double widest = 0;
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        for (double number : sorted) {
            widest = Math.max(widest, number - before);
            before = number;
        }
        return Math.max(widest, high - before);
    }

    /** Levels without an order are cut off one by one, switches too. */
    @Test
    void cutsOffWords() {
        List<String> words = new ArrayList<>();
        List<String> switches = new ArrayList<>();
        double[] lot = new Lots().rows(1, 300)[0];
        for (int i = 0; i < 300; i++) {
            words.add(List.of("ally", "bloc", "coast", "dale").get(i % 4));
            switches.add(lot[i] < .5 ? "FALSE" : "TRUE");
        }
        Futures futures =
                new Futures(300, List.of(Dimension.of("who", words), Dimension.of("policy.treaty", switches)));
        BitSet cases = Lots.cases(
                300, i -> !words.get(i).equals("bloc") && !words.get(i).equals("dale") && lot[i] >= .5);
        FoundBox found = Discovery.of(futures, cases, false).boxes().get(0);
        assertThat(found.tally()).isEqualTo(new Counts(cases.cardinality(), cases.cardinality()));
        assertThat(IntStream.range(0, 4).filter(place -> found.box().keeps(0, place)))
                .containsExactly(0, 2);
        assertThat(found.box().keeps(1, 0)).isFalse();
    }

    /** Step by step in one dimension: twenty points, the upper half cases; a slice is one point, from the low end. */
    @Test
    void peelsSliceAfterSlice() {
        Futures futures = Lots.futures(
                IntStream.range(0, 20).mapToObj(i -> new double[] {i + .5}).toArray(double[][]::new));
        List<Cut> cuts = new Peeling(futures, futures.all(), Lots.cases(20, i -> i >= 10), 5).cuts();
        assertThat(cuts).hasSize(11);
        for (int step = 0; step <= 10; step++) {
            assertThat(cuts.get(step).left()).isEqualTo(new Counts(20 - step, 10));
        }
        assertThat(cuts.get(10).end()).isEqualTo(Cut.End.LOW);
        assertThat(cuts.get(10).place()).isEqualTo(10);
    }

    /** By hand: nine of ten, or all, where every other one is expected: 11 of 1024 chances. */
    @Test
    void countsQuasiPValues() {
        assertThat(new Counts(10, 9).quasiP(new Counts(40, 20))).isCloseTo(11. / 1024, within(1e-12));
        assertThat(new Counts(10, 0).quasiP(new Counts(40, 20))).isEqualTo(1);
        assertThat(new Counts(3, 3).quasiP(new Counts(4, 3))).isCloseTo(27. / 64, within(1e-12));
        assertThat(new Counts(5, 5).quasiP(new Counts(5, 5))).isEqualTo(1);
    }

    /** φ of the table 3, 1; 2, 4: (3·4 − 1·2) / √(4·6·5·5). */
    @Test
    void correlates() {
        assertThat(new Counts(4, 3).correlation(new Counts(10, 5))).isCloseTo(10 / Math.sqrt(600), within(1e-12));
        assertThat(new Counts(10, 5).correlation(new Counts(10, 5))).isEqualTo(0);
    }

    @Test
    void roundsLimitsBetweenTheirPoints() {
        assertThat(Dimension.between(.1234567, .2)).isEqualTo(.16);
        assertThat(Dimension.between(1.00001, 1.00002)).isEqualTo(1.000015);
        assertThat(Dimension.between(0, 1e-300)).isEqualTo(5e-301);
        Dimension whole = Dimension.of("world.states", List.of("10", "12", "20"));
        assertThat(whole.lowerLimit(1)).isEqualTo(12);
        assertThat(whole.upperLimit(1)).isEqualTo(12);
    }

    @Test
    void tellsHowTheSearchWent() {
        Discovery discovery = Discovery.of(ALL, Lots.cases(600, i -> isInBox(X[i])), false);
        FoundBox found = discovery.boxes().get(0);
        assertThat(found.stages().get(0).kind()).isEqualTo(Kind.START);
        assertThat(found.stages().get(0).tally()).isEqualTo(discovery.all());
        FoundBox.Stage last = found.stages().get(found.stages().size() - 1);
        assertThat(last.tally()).isEqualTo(found.tally());
        assertThat(last.led()).isTrue();
        assertThat(found.stages().get(1).kind()).isEqualTo(Kind.PEEL);
    }
}
