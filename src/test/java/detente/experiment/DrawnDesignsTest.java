package detente.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Designs that lay points over ranges. */
class DrawnDesignsTest {
    private static final String TREATY = "policy.treaty";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 100})
    void aLatinHypercubeMeetsEveryPartOnce(int size) {
        for (double maximin : new double[] {0, 1}) {
            double[][] points = TestFactors.values(latin(5, size, maximin, 3));
            for (int factor = 0; factor < 5; factor++) {
                int one = factor;
                assertThat(Arrays.stream(points).mapToInt(point -> (int) (point[one] * size)))
                        .containsExactlyInAnyOrder(
                                IntStream.range(0, size).boxed().toArray(Integer[]::new));
            }
        }
    }

    @Test
    void aLatinHypercubeDependsOnSeedAndNamesAlone() {
        double[][] two = TestFactors.values(latin(2, 20, 0, 3));
        double[][] three = TestFactors.values(latin(3, 20, 0, 3));
        double[][] other = TestFactors.values(latin(2, 20, 0, 4));
        for (int point = 0; point < 20; point++) {
            assertThat(three[point]).startsWith(two[point]);
        }
        assertThat(two).isNotEqualTo(other);
    }

    /** Of 200 hypercubes drawn at random none comes near to one that is spread. */
    @Test
    void maximinSpreadsThePoints() {
        double spread = smallestDistance(TestFactors.values(latin(3, 30, 1, 1)));
        double best = IntStream.range(0, 200)
                .mapToDouble(seed -> smallestDistance(TestFactors.values(latin(3, 30, 0, seed))))
                .max()
                .orElseThrow();
        assertThat(spread).isGreaterThan(1.25 * best);
        for (double place : TestFactors.values(latin(3, 30, 1, 1))[0]) {
            assertThat(place * 30 % 1).isCloseTo(.5, within());
        }
    }

    @Test
    void maximinIsForFewPoints() {
        assertThatThrownBy(() -> latin(2, 1001, 1, 1)).hasMessageStartingWith("'maximin' takes at most 1000 points");
        assertThatThrownBy(() -> latin(6, 10_000_000, 0, 1))
                .hasMessageStartingWith("points times factors must be at most 50000000");
    }

    /** In every dimension as many points lie in every part whose number is a power of two: also after the shift. */
    @Test
    void theSobolSequenceLiesEvenly() {
        SobolSequence sequence = new SobolSequence(40, 7);
        for (int dimension = 0; dimension < 40; dimension++) {
            int one = dimension;
            assertThat(IntStream.range(0, 256).map(index -> (int) (sequence.at(index)[one] * 256)))
                    .containsExactlyInAnyOrder(IntStream.range(0, 256).boxed().toArray(Integer[]::new));
        }
    }

    @Test
    void theSobolSequenceIsThatOfCommonsMathButForTheShift() {
        SobolSequence sequence = new SobolSequence(3, 7);
        SobolSequenceGenerator plain = new SobolSequenceGenerator(3);
        double[] origin = sequence.at(0);
        plain.nextVector();
        for (int index = 1; index < 100; index++) {
            double[] point = plain.nextVector();
            double[] shifted = sequence.at(index);
            for (int i = 0; i < 3; i++) {
                assertThat(bits(shifted[i]) ^ bits(origin[i])).isEqualTo(bits(point[i]));
            }
        }
    }

    private static long bits(double place) {
        return (long) (place * 0x1p52);
    }

    @Test
    void saltellisLayoutExchangesOneFactorAtATime() {
        double[][] points = TestFactors.values(
                TestFactors.design("sobol", TestFactors.unit(3), Map.of("points", 4.0, "secondOrder", 1.0), 1));
        assertThat(points).hasDimensions(4 * 8, 3);
        for (int row = 0; row < 4; row++) {
            double[] a = points[8 * row];
            double[] b = points[8 * row + 7];
            for (int j = 0; j < 3; j++) {
                for (int i = 0; i < 3; i++) {
                    assertThat(points[8 * row + 1 + j][i]).isEqualTo(i == j ? b[i] : a[i]);
                    assertThat(points[8 * row + 4 + j][i]).isEqualTo(i == j ? a[i] : b[i]);
                }
            }
        }
        double[][] fewer =
                TestFactors.values(TestFactors.design("sobol", TestFactors.unit(3), Map.of("points", 4.0), 1));
        assertThat(fewer).hasDimensions(4 * 5, 3);
        assertThat(fewer[4]).isEqualTo(points[7]);
    }

    /** Rows that are drawn are as luck lays them, in the same layout; more of them change none. */
    @Test
    void independentRowsAreDrawnEachForItself() {
        double[][] points = TestFactors.values(
                TestFactors.design("sobol", TestFactors.unit(2), Map.of("points", 4000.0, "independentRows", 1.0), 1));
        double[][] fewer = TestFactors.values(
                TestFactors.design("sobol", TestFactors.unit(2), Map.of("points", 3.0, "independentRows", 1.0), 1));
        assertThat(Arrays.copyOf(points, fewer.length)).isDeepEqualTo(fewer);
        assertThat(points[1]).containsExactly(points[3][0], points[0][1]);
        double product = 0;
        int[] met = new int[4000];
        for (int row = 0; row < 4000; row++) {
            product += (points[4 * row][0] - .5) * (points[4 * row + 3][0] - .5) / 4000;
            met[(int) (4000 * points[4 * row][0])]++;
        }
        assertThat(product).isBetween(-.004, .004);
        assertThat(Arrays.stream(met).filter(times -> times == 0).count()).isBetween(1371L, 1571L);
    }

    /** Of twelve factors in sixteen rows, the fifth of the one sample is always in the half of that of the other. */
    @Test
    void factorsThatDoNotMoveAreNamed() {
        Design few = TestFactors.design("sobol", TestFactors.unit(12), Map.of("points", 16.0), 1);
        double[][] points = TestFactors.values(few);
        int block = 12 + 2;
        List<String> stuck = IntStream.range(0, 12)
                .filter(i -> IntStream.range(0, 16)
                                .mapToObj(row -> points[row * block][i] < .5 == points[row * block + block - 1][i] < .5)
                                .distinct()
                                .count()
                        == 1)
                .mapToObj(i -> "'" + few.factors().get(i).name() + "'")
                .toList();
        assertThat(stuck).hasSize(1);
        assertThat(few.advice())
                .containsExactly("design.points: in 16 rows the halves of the ranges in which the two base samples lie"
                        + " hang together, which makes the indices of " + stuck.get(0) + " wrong; take at least 32");
        assertThat(TestFactors.design("sobol", TestFactors.unit(12), Map.of("points", 32.0), 1)
                        .advice())
                .isEmpty();
    }

    @Test
    void aPowerOfTwoIsAdvised() {
        assertThat(TestFactors.design("sobol", TestFactors.unit(1), Map.of("points", 100.0), 1)
                        .advice())
                .containsExactly("design.points: 100 is no power of two; the Sobol' sequence lies most evenly with 64"
                        + " or 128");
        assertThat(TestFactors.design("sobol", TestFactors.unit(1), Map.of("points", 128.0), 1)
                        .advice())
                .isEmpty();
    }

    @Test
    void saysWhatTheSobolSequenceCannotServe() {
        List<Factor> factors = new ArrayList<>();
        IntStream.range(0, 501).forEach(i -> factors.add(TestFactors.unit(1).get(0)));
        assertThatThrownBy(() -> TestFactors.design("sobol", factors, Map.of("points", 4.0), 1))
                .hasMessage("it has 501 factors; the Sobol' sequence serves at most 500");
        assertThatThrownBy(() -> TestFactors.design("sobol", factors.subList(0, 8), Map.of("points", 0x1p20), 1))
                .hasMessage("it has 10485760 points; at most 10000000 are allowed");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 10})
    void aWalkMovesEveryFactorOnceByHalfItsLevels(int levels) {
        double[][] points = TestFactors.values(TestFactors.design(
                "morris", TestFactors.unit(4), Map.of("trajectories", 50.0, "levels", (double) levels), 1));
        assertThat(points).hasDimensions(50 * 5, 4);
        double step = levels / 2.0 / (levels - 1);
        List<Integer> order = new ArrayList<>();
        for (int walk = 0; walk < 50; walk++) {
            List<Integer> moved = new ArrayList<>();
            for (int move = 1; move < 5; move++) {
                double[] before = points[5 * walk + move - 1];
                double[] after = points[5 * walk + move];
                for (int i = 0; i < 4; i++) {
                    if (before[i] != after[i]) {
                        moved.add(i);
                        assertThat(Math.abs(after[i] - before[i])).isCloseTo(step, within());
                        assertThat(after[i] * (levels - 1)).isCloseTo(Math.rint(after[i] * (levels - 1)), within());
                    }
                }
            }
            assertThat(moved).containsExactlyInAnyOrder(0, 1, 2, 3);
            order.add(moved.get(0));
        }
        assertThat(order).contains(0, 1, 2, 3);
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-9);
    }

    /** Whatever is computed between the ends of a range is cut to twelve digits; the ends are as they were given. */
    @Test
    void levelsThatAreComputedAreRoundNumbers() {
        assertThat(grid("arsenal.substitution", .1, 1.9, Scale.LINEAR)).containsExactly("0.1", "0.7", "1.3", "1.9");
        assertThat(grid("escalation.saturation", 1e3, 1e12, Scale.LOG))
                .containsExactly("1000", "1000000", "1000000000", "1000000000000");
        assertThat(grid("escalation.gain", 1 / 3.0, 2 / 3.0, Scale.LINEAR))
                .containsExactly("0.3333333333333333", "0.444444444444", "0.555555555556", "0.6666666666666666");
        Factor gain = new Interval((NumberLever) Levers.get("escalation.gain"), 0, 1, Scale.LINEAR);
        Design centred =
                TestFactors.design("latin-hypercube", List.of(gain), Map.of("points", 10.0, "maximin", 1.0), 1);
        assertThat(TestFactors.labels(centred, 0))
                .containsExactlyInAnyOrder(
                        "0.05", "0.15", "0.25", "0.35", "0.45", "0.55", "0.65", "0.75", "0.85", "0.95");
    }

    private static List<String> grid(String key, double from, double to, Scale scale) {
        Interval range = new Interval((NumberLever) Levers.get(key), from, to, scale);
        return IntStream.range(0, 4)
                .mapToObj(step -> range.onGrid(step, 4).label())
                .toList();
    }

    @Test
    void aWalkSwitchesASwitchEveryTime() {
        Factor treaty = new Choices(
                TREATY, List.of(Level.of(Assignment.of(TREATY, "false")), Level.of(Assignment.of(TREATY, "true"))));
        Factor states = new Interval((NumberLever) Levers.get("world.states"), 10, 12, Scale.LINEAR);
        Design design = TestFactors.design("morris", List.of(treaty, states), Map.of("trajectories", 40.0), 1);
        assertThat(TestFactors.labels(design, 0)).containsOnly("FALSE", "TRUE");
        assertThat(TestFactors.labels(design, 1)).containsOnly("10", "11", "12");
        for (int walk = 0; walk < 40; walk++) {
            for (int factor = 0; factor < 2; factor++) {
                assertThat(design.levels(3 * walk).get(factor))
                        .isNotEqualTo(design.levels(3 * walk + 2).get(factor));
            }
        }
    }

    @Test
    void saysWhatMorrisCannotWalk() {
        assertThatThrownBy(() -> TestFactors.design(
                        "morris", TestFactors.unit(2), Map.of("trajectories", 4.0, "levels", 5.0), 1))
                .hasMessage("'levels' must be an even number, not 5: a step goes over half of them");
        Factor fixed = new Choices(TREATY, List.of(Level.of(Assignment.of(TREATY, "true"))));
        assertThatThrownBy(() -> TestFactors.design("morris", List.of(fixed), Map.of("trajectories", 4.0), 1))
                .hasMessage("factor 'policy.treaty' has one level only: it cannot move");
    }

    /** A hundred million levels would not fit: they are made when asked for. */
    @Test
    void largeDesignsHoldNoPoints() {
        Design sobol = TestFactors.design("sobol", TestFactors.unit(8), Map.of("points", 0x1p19), 1);
        Design morris = TestFactors.design("morris", TestFactors.unit(9), Map.of("trajectories", 1e6), 1);
        assertThat(sobol.levels(sobol.size() - 1)).hasSize(8);
        assertThat(morris.levels(morris.size() - 1)).hasSize(9);
    }

    private static Design latin(int factors, int size, double maximin, long seed) {
        return TestFactors.design(
                "latin-hypercube",
                TestFactors.unit(factors),
                Map.of("points", (double) size, "maximin", maximin),
                seed);
    }

    private static double smallestDistance(double[][] points) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < points.length; i++) {
            for (int j = 0; j < i; j++) {
                double square = 0;
                for (int k = 0; k < points[i].length; k++) {
                    square += Math.pow(points[i][k] - points[j][k], 2);
                }
                least = Math.min(least, Math.sqrt(square));
            }
        }
        return least;
    }
}
