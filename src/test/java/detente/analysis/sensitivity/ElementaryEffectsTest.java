package detente.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import detente.analysis.CoverageStudy;
import detente.analysis.runs.DesignPlan;
import detente.analysis.runs.Titles;
import detente.analysis.sample.Intervals;
import detente.chart.Estimate;
import detente.experiment.Factor;
import detente.experiment.TestFactors;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Morris's measures agree with what is known of functions, and with the formulas that SALib uses. */
class ElementaryEffectsTest {

    @Test
    void aLinearFunctionHasItsSlopesAndNoSpread() {
        List<SensitivityRow> rows = rows(3, 10, places -> 100 + 2 * places[0] - 5 * places[1]);
        near(rows, Index.MU, 1e-12, 2, -5, 0);
        near(rows, Index.MU_STAR, 1e-12, 2, 5, 0);
        near(rows, Index.SIGMA, 1e-12, 0, 0, 0);
        assertThat(rows.get(1).n()).isEqualTo(10);
        assertThat(rows.get(1).of(Index.MU).low()).isNaN(); // nothing varies
    }

    /** Of x y the effect of x is y: mean 1/2, and over the levels 0, 1/3, 2/3, 1 a deviation of sqrt(5)/6. */
    @Test
    void anInteractionSpreads() {
        List<SensitivityRow> rows = rows(2, 3000, places -> places[0] * places[1]);
        near(rows, Index.MU, .02, .5, .5);
        near(rows, Index.SIGMA, .01, StrictMath.sqrt(5) / 6, StrictMath.sqrt(5) / 6);
        assertThat(rows.get(0).n()).isEqualTo(3000);
        Estimate bounds = rows.get(0).of(Index.MU);
        double error = StrictMath.sqrt(5) / 6 / StrictMath.sqrt(3000);
        assertThat(bounds.high() - bounds.low()).isCloseTo(2 * 1.96 * error, Offset.offset(.3 * error));
    }

    /** Of 1000 designs of 32 walks with normal effects, whose deviation is 1, 92 to 97 % hold it. */
    @Test
    void theIntervalOfTheSpreadHoldsIt() {
        DesignPlan plan = plan("{\"trajectories\": 32, \"factors\": {\"a\": {\"from\": 0, \"to\": 1}}}");
        SplittableRandom luck = new SplittableRandom(3);
        int held = 0;
        for (int design = 0; design < 1000; design++) {
            ElementaryEffects effects = new ElementaryEffects(List.of("a"), plan, List.of(new Intervals()));
            for (int walk = 0; walk < 32; walk++) {
                effects.add(2 * walk + 1, List.of("0"), new double[] {0});
                double effect = CoverageStudy.normal(luck.nextDouble(1e-12, 1));
                effects.add(2 * walk + 2, List.of("1"), new double[] {effect});
            }
            Estimate bounds = effects.rows(0).get(0).of(Index.SIGMA);
            held += bounds.low() <= 1 && 1 <= bounds.high() ? 1 : 0;
        }
        assertThat(held).isBetween(920, 970);
    }

    /** Nine walks may miss what decides a mean, 31 what decides a spread. */
    @Test
    void tooFewWalksTellNoInterval() {
        SensitivityRow nine = rows(5, 9, ElementaryEffectsTest::busy).get(0);
        SensitivityRow few = rows(5, 31, ElementaryEffectsTest::busy).get(0);
        SensitivityRow enough = rows(5, 32, ElementaryEffectsTest::busy).get(0);
        assertThat(nine.of(Index.MU).low()).isNaN();
        assertThat(few.of(Index.SIGMA).value()).isPositive();
        assertThat(few.of(Index.SIGMA).low()).isNaN();
        assertThat(enough.of(Index.SIGMA).low()).isNotNaN();
    }

    /** A product whose effects differ in nearly every walk. */
    private static double busy(double[] places) {
        return places[0] * (1 + places[1] + 2.3 * places[2] + 5.1 * places[3] + 11 * places[4]);
    }

    /** By the sums over all moves on four levels; SALib's own test holds 7.767792, 7.875, 6.308785 for 10,000 walks. */
    @Test
    void findsTheEffectsOfIshigami() {
        List<SensitivityRow> rows = rows(3, 4000, TestFunctions::ishigami);
        near(rows, Index.MU_STAR, 1e-9, Double.NaN, 7.875);
        near(rows, Index.MU_STAR, .25, 7.7041, 7.875, 6.2487);
    }

    /** Made with src/test/python/sensitivity.py. */
    @Test
    void agreesWithTheFormulasOfSalib() {
        List<SensitivityRow> rows = rows(3, 20, TestFunctions::ishigami);
        near(rows, Index.MU, 1e-10, 7.704054111593104, 0.7874999999999965, -8.836424558714384e-17);
        near(rows, Index.MU_STAR, 1e-10, 7.704054111593104, 7.874999999999998, 4.999036882666496);
        near(rows, Index.SIGMA, 1e-10, 6.411129528613845, 8.039080122161135, 8.109508673912556);
    }

    @Test
    void aMoveIsMeasuredInSharesOfTheRange() {
        DesignPlan plan = plan("""
            {"factors": {"a": {"from": 10, "to": 20}, "b": {"from": 1, "to": 100, "scale": "log"},
             "c": [false, true], "d": [1, 2.5, 10], "e": {"off": {}, "some": {}, "all": {}},
             "f": [["ESPIONAGE", "DISRUPTION"], []]}}
            """);
        assertThat(plan.position("a", "12.5")).isEqualTo(.25);
        assertThat(plan.position("b", "10")).isCloseTo(.5, Offset.offset(1e-15));
        assertThat(plan.position("c", "TRUE")).isEqualTo(1);
        assertThat(plan.position("d", "2.5")).isEqualTo(.5);
        assertThat(plan.position("e", "some")).isEqualTo(.5);
        assertThat(plan.position("f", "NONE")).isEqualTo(1);
        assertThat(plan.position("f", "ESPIONAGE+DISRUPTION")).isEqualTo(0);
        assertThat(plan.position("f", "ESPIONAGE")).isNaN();
    }

    @Test
    void movesWithAMissingValueDoNotCount() {
        List<SensitivityRow> rows = rows(2, 40, places -> places[1] < .5 ? Double.NaN : places[0]);
        assertThat(rows.get(0).n()).isBetween(10L, 30L);
        near(rows, Index.MU, 1e-12, 1);
        assertThat(rows.get(1).n()).isZero();
        assertThat(rows.get(1).of(Index.MU)).isEqualTo(Estimate.NONE);
    }

    /** .3 and .1 + .2 differ in the last digit. */
    @Test
    void roundingIsNoEffect() {
        List<SensitivityRow> rows = rows(2, 40, places -> places[0] < .5 ? .3 : .1 + .2);
        near(rows, Index.MU_STAR, 0, 0, 0);
        near(rows, Index.SIGMA, 0, 0, 0);
    }

    @Test
    void namesTheFactorThatNeverMoved() {
        DesignPlan plan = plan("{\"trajectories\": 1, \"factors\": {\"a\": [0, 1], \"b\": [0, 1]}}");
        ElementaryEffects effects = new ElementaryEffects(List.of("a", "b"), plan, List.of(new Intervals()));
        effects.add(1, List.of("0", "0"), new double[] {1});
        effects.add(2, List.of("1", "0"), new double[] {2});
        effects.add(3, List.of("1", "1"), new double[] {Double.NaN});
        assertThat(effects.gaps(0)).containsExactly("b never moved between two points with a value: no figures");
    }

    /** NaN: not to be compared. */
    private static void near(List<SensitivityRow> rows, Index index, double tolerance, double... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (!Double.isNaN(expected[i])) {
                assertThat(rows.get(i).of(index).value())
                        .as("%s of factor %s", index, i)
                        .isCloseTo(expected[i], Offset.offset(tolerance));
            }
        }
    }

    private static List<SensitivityRow> rows(int count, int walks, ToDoubleFunction<double[]> model) {
        List<Factor> factors = TestFactors.unit(count);
        var design = TestFactors.design("morris", factors, Map.of("trajectories", (double) walks), 1);
        double[][] points = TestFactors.values(design);
        List<String> names = factors.stream().map(Factor::name).toList();
        String ranges = String.join(
                ", ",
                names.stream()
                        .map(name -> "\"" + name + "\": {\"from\": 0, \"to\": 1}")
                        .toList());
        DesignPlan plan = plan("{\"trajectories\": " + walks + ", \"factors\": {" + ranges + "}}");
        ElementaryEffects effects = new ElementaryEffects(names, plan, List.of(new Intervals()));
        for (int i = 0; i < points.length; i++) {
            List<String> levels =
                    design.levels(i).stream().map(level -> level.label()).toList();
            effects.add(i + 1, levels, new double[] {model.applyAsDouble(points[i])});
        }
        return effects.rows(0);
    }

    private static DesignPlan plan(String design) {
        return new DesignPlan(JsonMapper.shared().readTree(design), Titles.NONE);
    }
}
