package detente.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import detente.analysis.sample.Intervals;
import detente.chart.Estimate;
import detente.experiment.Factor;
import detente.experiment.Numeral;
import detente.experiment.TestFactors;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Rank indices agree with NumPy's and SciPy's figures, and see through other factors. */
class RankRegressionTest {

    /** Made with src/test/python/sensitivity.py; the sample has ties. */
    @Test
    void agreesWithStoredFigures() {
        RankRegression regression = new RankRegression(List.of("a", "b", "c"), 1, true, new Intervals());
        for (int i = 0; i < 60; i++) {
            int a = (7 * i * i + 3 * i) % 20;
            int b = (11 * i) % 17;
            int c = i % 2;
            double y = 3 * a - b * b + 10 * c + (13 * i) % 7;
            regression.add(i + 1, List.of("" + a, "" + b, c == 1 ? "TRUE" : "FALSE"), new double[] {y});
        }
        List<SensitivityRow> rows = regression.rows(0);
        near(rows, Index.PRCC, 0.7298978284369964, -0.9854455181376479, 0.14448902335831204);
        near(rows, Index.SRRC, 0.18141788669188705, -0.9851759986977734, 0.02471839352620314);
        near(rows, Index.RANK_R2, 0.9713599600451049, 0.9713599600451049, 0.9713599600451049);
    }

    /** .1 + .2 and .3 are one value: a point on which they are taken for two has other ranks. */
    @Test
    void meansThatDifferByRoundingAreTies() {
        RankRegression regression = new RankRegression(List.of("a"), 2, true, new Intervals());
        for (int i = 0; i < 60; i++) {
            double clean = (1 + i * 7 % 3) * .3;
            regression.add(i + 1, List.of("" + i * 11 % 17), new double[] {clean, i % 2 * 1e-16 + clean});
        }
        assertThat(regression.rows(1)).isEqualTo(regression.rows(0));
    }

    /** Two points of a hundred: of a thousand resamples of the points, more than a hundred miss both. */
    @Test
    void isNotDefinedWhereAResampleDoesNotVary() {
        RankRegression regression = new RankRegression(List.of("a"), 1, true, new Intervals());
        for (int i = 0; i < 100; i++) {
            regression.add(i + 1, List.of("" + i), new double[] {i % 50 == 7 ? 1 : 0});
        }
        SensitivityRow row = regression.rows(0).get(0);
        assertThat(row.n()).isEqualTo(100);
        for (Index index : Index.values()) {
            assertThat(row.of(index)).isEqualTo(Estimate.NONE);
        }
    }

    private static void near(List<SensitivityRow> rows, Index index, double... expected) {
        for (int i = 0; i < expected.length; i++) {
            Estimate estimate = rows.get(i).of(index);
            assertThat(estimate.value()).isCloseTo(expected[i], Offset.offset(1e-12));
            if (index.hasInterval()) {
                assertThat(expected[i]).isBetween(estimate.low(), estimate.high());
            }
        }
    }

    @Test
    void anIdleFactorHasNoPartialCorrelation() {
        List<Factor> factors = TestFactors.unit(3);
        var design = TestFactors.design("latin-hypercube", factors, Map.of("points", 2000.0), 1);
        double[][] points = TestFactors.values(design);
        RankRegression regression =
                new RankRegression(factors.stream().map(Factor::name).toList(), 1, true, new Intervals());
        for (int i = 0; i < points.length; i++) {
            double y = StrictMath.exp(5 * points[i][0]) / (1 + 9 * points[i][1]);
            regression.add(i + 1, Arrays.stream(points[i]).mapToObj(Numeral::of).toList(), new double[] {
                i % 10 == 0 ? Double.NaN : y
            });
        }
        List<SensitivityRow> rows = regression.rows(0);
        assertThat(rows.get(0).n()).isEqualTo(1800);
        assertThat(rows.get(0).of(Index.PRCC).value()).isGreaterThan(.95);
        assertThat(rows.get(1).of(Index.PRCC).value()).isLessThan(-.8);
        assertThat(rows.get(2).of(Index.PRCC).value()).isBetween(-.1, .1);
        Estimate idle = rows.get(2).of(Index.SRRC);
        assertThat(idle.low()).isNegative().isGreaterThan(-.1);
        assertThat(idle.high()).isPositive().isLessThan(.1);
    }

    /** None that was tried holds 95 of a hundred. */
    @Test
    void thePartialCorrelationAndTheShareExplainedHaveNoInterval() {
        RankRegression regression = new RankRegression(List.of("a", "b"), 1, true, new Intervals());
        for (int i = 0; i < 40; i++) {
            regression.add(i + 1, List.of("" + i, "" + i * 17 % 40), new double[] {i + i * 7 % 11});
        }
        SensitivityRow row = regression.rows(0).get(0);
        assertThat(row.of(Index.SRRC).low()).isNotNaN();
        assertThat(row.of(Index.PRCC).value()).isGreaterThan(.5);
        assertThat(row.of(Index.PRCC).low()).isNaN();
        assertThat(row.of(Index.RANK_R2).low()).isNaN();
    }

    /** Nor has the coefficient one of few points, nor of points that lie more evenly than luck would lay them. */
    @Test
    void theCoefficientHasAnIntervalOfThirtyTwoPointsThatWereDrawn() {
        assertThat(coefficient(31, true).low()).isNaN();
        assertThat(coefficient(32, true).low()).isNotNaN();
        assertThat(coefficient(32, false).low()).isNaN();
        assertThat(coefficient(32, false).value())
                .isEqualTo(coefficient(32, true).value());
    }

    private static Estimate coefficient(int points, boolean drawn) {
        RankRegression regression = new RankRegression(List.of("a"), 1, drawn, new Intervals());
        for (int i = 0; i < points; i++) {
            regression.add(i + 1, List.of("" + i), new double[] {i + i * 7 % 11});
        }
        return regression.rows(0).get(0).of(Index.SRRC);
    }

    /** Of 24 idle factors at 32 points the jackknife alone holds nearly all. */
    @Test
    void theIntervalsHoldWhereTheRegressionLeavesFewDegreesOfFreedom() {
        SplittableRandom random = new SplittableRandom(1);
        List<String> names = IntStream.range(0, 24).mapToObj(i -> "f" + i).toList();
        int held = 0;
        for (int design = 0; design < 100; design++) {
            RankRegression regression = new RankRegression(names, 1, true, new Intervals());
            for (int i = 0; i < 32; i++) {
                List<String> levels = names.stream()
                        .map(name -> Numeral.of(random.nextDouble()))
                        .toList();
                regression.add(i + 1, levels, new double[] {random.nextDouble()});
            }
            for (SensitivityRow row : regression.rows(0)) {
                Estimate srrc = row.of(Index.SRRC);
                held += srrc.low() <= 0 && 0 <= srrc.high() ? 1 : 0;
            }
        }
        assertThat(held / 2400.).isBetween(.92, .97);
    }

    /** With the ranks of the sample taken for those of the law, 89 of a hundred intervals held the first one. */
    @Test
    void theIntervalsHoldAFactorThatActsLowAndHighAlikeAndAnIdleSwitch() {
        SplittableRandom random = new SplittableRandom(2);
        int[] held = new int[2];
        for (int design = 0; design < 1000; design++) {
            RankRegression regression =
                    new RankRegression(List.of("valley", "slope", "switch"), 1, true, new Intervals());
            for (int i = 0; i < 64; i++) {
                double valley = random.nextDouble();
                double slope = random.nextDouble();
                regression.add(i + 1, List.of(Numeral.of(valley), Numeral.of(slope), "" + i % 2), new double[] {
                    4 * StrictMath.abs(valley - .5) + slope
                });
            }
            List<SensitivityRow> rows = regression.rows(0);
            for (int idle = 0; idle < 2; idle++) { // by symmetry the coefficient of the valley is 0 as well
                Estimate srrc = rows.get(2 * idle).of(Index.SRRC);
                held[idle] += srrc.low() <= 0 && 0 <= srrc.high() ? 1 : 0;
            }
        }
        assertThat(held[0] / 1000.).isBetween(.925, .975);
        assertThat(held[1] / 1000.).isBetween(.925, .975);
    }

    @Test
    void ranksWhatHasAnOrder() {
        RankRegression regression = new RankRegression(List.of("a", "b", "c", "d"), 1, true, new Intervals());
        for (int i = 0; i < 40; i++) {
            String three = List.of("x", "y", "z").get(i % 3);
            regression.add(
                    i + 1, List.of(i % 2 == 0 ? "on" : "off", three, "5", "" + i), new double[] {i % 2 == 0 ? 9 : i});
        }
        assertThat(regression.rows(0).stream().map(SensitivityRow::factor)).containsExactly("a", "d");
        assertThat(regression.rows(0).get(0).of(Index.SRRC).value()).isNegative();
    }

    @Test
    void saysNothingOfTooFewPointsOrOneValue() {
        RankRegression regression = new RankRegression(List.of("a", "b"), 3, true, new Intervals());
        for (int i = 0; i < 5; i++) {
            double[] metrics = {5, i == 0 ? Double.NaN : i, Double.NaN};
            regression.add(i + 1, List.of("" + i, "" + i * i % 3), metrics);
        }
        assertThat(regression.rows(0).get(0).of(Index.PRCC)).isEqualTo(Estimate.NONE);
        assertThat(regression.rows(1)).isEmpty();
        assertThat(regression.rows(2)).isEmpty();
    }

    /** Points of some factors whose metric is ten times the first less the last. */
    private static RankRegression regression(int points, List<String> names, IntFunction<List<String>> levels) {
        RankRegression regression = new RankRegression(names, 1, true, new Intervals());
        for (int i = 0; i < points; i++) {
            List<String> at = levels.apply(i);
            double y = 10 * Double.parseDouble(at.get(0)) - Double.parseDouble(at.get(at.size() - 1));
            regression.add(i + 1, at, new double[] {i % 9 == 8 ? Double.NaN : y});
        }
        return regression;
    }

    @Test
    void namesFactorsThatHangTogetherAndGivesTheOthersTheirFigures() {
        RankRegression tied = regression(
                40, List.of("a", "half", "b"), i -> List.of("" + i * 7 % 40, i * 7 % 40 / 2. + "", "" + i * 11 % 17));
        RankRegression without = regression(40, List.of("a", "b"), i -> List.of("" + i * 7 % 40, "" + i * 11 % 17));
        List<SensitivityRow> rows = tied.rows(0);
        assertThat(rows).extracting(SensitivityRow::factor).containsExactly("a", "half", "b");
        assertThat(rows.get(0).of(Index.PRCC)).isEqualTo(Estimate.NONE);
        assertThat(rows.get(1).of(Index.SRRC)).isEqualTo(Estimate.NONE);
        SensitivityRow alone = without.rows(0).get(1);
        assertThat(rows.get(2).indices()).isEqualTo(alone.indices());
        assertThat(rows).allSatisfy(row -> assertThat(row.of(Index.RANK_R2)).isEqualTo(alone.of(Index.RANK_R2)));
        assertThat(tied.gaps(0)).singleElement().asString().startsWith("a and half hang together");
        assertThat(without.gaps(0)).isEmpty();
    }

    /** The third is the sum of the first two, the last never moves. */
    @Test
    void seesFactorsThatHangTogetherByThrees() {
        TiedFactors all = new TiedFactors(List.of(
                new double[] {-1, 0, 1, -1, 0, 1, -1, 0, 1},
                new double[] {-1, -1, -1, 0, 0, 0, 1, 1, 1},
                new double[] {-2, -1, 0, -1, 0, 1, 0, 1, 2},
                new double[] {3, -1, 0, 2, -4, 1, 0, 1, -2},
                new double[9]));
        assertThat(all.groups()).containsExactly(List.of(0, 1, 2), List.of(4));
        assertThat(all.free()).containsExactly(0, 1, 3);
    }

    @Test
    void aFactorThatOnlyMovesWhereNothingHasAValueTakesNoFigureFromOthers() {
        RankRegression regression = regression(
                30, List.of("a", "still", "b"), i -> List.of("" + i, i % 9 == 8 ? "1" : "0", "" + i * 7 % 11));
        List<SensitivityRow> rows = regression.rows(0);
        assertThat(rows.get(1).of(Index.PRCC)).isEqualTo(Estimate.NONE);
        assertThat(rows.get(0).of(Index.PRCC).value()).isGreaterThan(.9);
        assertThat(regression.gaps(0)).singleElement().asString().startsWith("still has one level at the points");
    }

    @Test
    void saysHowManyPointsItNeedsAndWhatHasNoOrder() {
        RankRegression regression = new RankRegression(List.of("a", "b", "word", "same"), 1, true, new Intervals());
        for (int i = 0; i < 4; i++) {
            List<String> levels =
                    List.of("" + i, "" + i * i % 3, List.of("x", "y", "z").get(i % 3), "5");
            regression.add(i + 1, levels, new double[] {i});
        }
        assertThat(regression.rows(0)).isEmpty();
        assertThat(regression.gaps(0))
                .containsExactly(
                        "word has named levels without an order, more than two: no row",
                        "same has one level: no row",
                        "a regression on 2 factors needs 5 points with a value, and there are 4");
    }
}
