package detente.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import detente.analysis.sample.Intervals;
import detente.chart.Estimate;
import detente.experiment.TestFactors;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The estimators agree with what is known of two functions, and with SALib's formulas on the same sample. */
class SobolIndicesTest {
    private static final double[] A = {0, 1, 4.5, 9, 99, 99, 99, 99};

    /** Analytic values: Ishigami and Homma 1990. Tolerance: about three standard errors of 1/sqrt(N). */
    @Test
    void findsTheIndicesOfIshigami() {
        List<SensitivityRow> rows = rows(3, 8192, true, TestFunctions::ishigami);
        near(rows, Index.FIRST, .01, .3139, .4424, 0);
        near(rows, Index.TOTAL, .01, .5576, .4424, .2437);
        near(rows.subList(3, 6), Index.SECOND, .02, 0, .2437, 0);
        assertThat(rows.get(4).factor() + rows.get(4).partner())
                .isEqualTo(rows.get(0).factor() + rows.get(2).factor());
    }

    /** V_i = 1/(3 (1 + a_i)^2), V = prod (1 + V_i) - 1, S_i = V_i / V, T_i = V_i prod of the others (1 + V_j) / V. */
    @Test
    void findsTheIndicesOfTheGFunction() {
        List<SensitivityRow> rows = rows(8, 8192, false, places -> TestFunctions.g(places, A));
        double[] parts = new double[A.length];
        double product = 1;
        for (int i = 0; i < A.length; i++) {
            parts[i] = 1 / (3 * (1 + A[i]) * (1 + A[i]));
            product *= 1 + parts[i];
        }
        for (int i = 0; i < A.length; i++) {
            double first = parts[i] / (product - 1);
            double total = parts[i] * product / (1 + parts[i]) / (product - 1);
            near(rows.subList(i, i + 1), Index.FIRST, .01, first);
            near(rows.subList(i, i + 1), Index.TOTAL, .01, total);
            assertThat(rows.get(i).n()).isEqualTo(8192);
        }
    }

    /** Made with src/test/python/sensitivity.py. */
    @Test
    void agreesWithTheFormulasOfSalib() {
        List<SensitivityRow> rows = rows(3, 64, true, TestFunctions::ishigami);
        near(rows, Index.FIRST, 1e-12, 0.263074577146247, 0.35351438027848603, -0.029823478389398757);
        near(rows, Index.TOTAL, 1e-12, 0.5678951093395442, 0.4656923015012106, 0.28093312174696194);
        near(rows.subList(3, 6), Index.SECOND, 1e-12, 0.12038215613214204, 0.3631652683851315, 0.10757589595051503);
    }

    private static void near(List<SensitivityRow> rows, Index index, double tolerance, double... expected) {
        for (int i = 0; i < expected.length; i++) {
            Estimate estimate = rows.get(i).of(index);
            assertThat(estimate.value())
                    .as("%s of %s", index, rows.get(i).factor())
                    .isCloseTo(expected[i], Offset.offset(tolerance));
        }
    }

    /** The intervals hold the true index about as often as they say. */
    @Test
    void theIntervalsHold() {
        int held = 0;
        for (int seed = 0; seed < 40; seed++) {
            List<SensitivityRow> rows = drawn(3, 300, TestFunctions::ishigami, seed);
            Estimate bounds = rows.get(0).of(Index.TOTAL);
            held += bounds.low() <= .5576 && .5576 <= bounds.high() ? 1 : 0;
        }
        assertThat(held).isBetween(32, 40);
    }

    /** Neither few rows nor a factor that changes something in few of them tell how a share would vary. */
    @Test
    void thereIsNoIntervalWhereTheRowsAreTooFew() {
        assertThat(drawn(3, 255, TestFunctions::ishigami, 1))
                .allMatch(row -> Double.isNaN(row.of(Index.TOTAL).low())
                        && row.of(Index.TOTAL).value() > 0);
        List<SensitivityRow> rows = drawn(3, 256, places -> places[0] + (places[1] < .03 ? 1 : 0), 1);
        assertThat(rows.get(0).of(Index.TOTAL).low()).isNotNaN();
        assertThat(rows.get(1).of(Index.TOTAL).value()).isPositive();
        assertThat(rows.get(1).of(Index.TOTAL).low()).isNaN();
        assertThat(rows.get(1).of(Index.FIRST).low()).isNaN();
    }

    /** Rows of Sobol's sequence lie more evenly than luck would lay them: their scatter would promise too little. */
    @Test
    void thereIsNoIntervalWhereTheRowsAreNotDrawnEachForItself() {
        assertThat(rows(3, 1024, true, TestFunctions::ishigami))
                .allMatch(row -> row.indices().values().stream().allMatch(index -> Double.isNaN(index.low())));
        assertThat(drawn(3, 256, TestFunctions::ishigami, 1))
                .allMatch(row -> row.indices().values().stream().noneMatch(index -> Double.isNaN(index.low())));
    }

    @Test
    void aLargeMeanTakesNoDigits() {
        List<SensitivityRow> small = rows(3, 64, true, TestFunctions::ishigami);
        List<SensitivityRow> large = rows(3, 64, true, places -> 1e6 + TestFunctions.ishigami(places));
        for (int i = 0; i < small.size(); i++) {
            for (Index index : small.get(i).indices().keySet()) {
                assertThat(large.get(i).of(index).value())
                        .isCloseTo(small.get(i).of(index).value(), Offset.offset(1e-8));
            }
        }
    }

    @Test
    void rowsWithAMissingValueDoNotCount() {
        List<SensitivityRow> rows = rows(3, 64, false, places -> places[0] < .1 ? Double.NaN : places[1]);
        assertThat(rows.get(0).n()).isBetween(40L, 60L);
        near(rows, Index.TOTAL, .1, 0, 1, 0);
        assertThat(rows(3, 64, false, places -> 5).get(0).of(Index.FIRST).value())
                .isNaN();
    }

    /**
     * A metric that is 0 but in a few rows: of the resamples of the rows, each of which could have been the sample, some
     * hold no variance of which an index could be a share.
     */
    @Test
    void areNotDefinedWhereAResampleHasNoVariance() {
        List<SensitivityRow> rare = rows(3, 64, true, places -> places[0] < .03 ? places[1] : 0);
        List<SensitivityRow> rounded = rows(3, 64, true, places -> places[0] < .5 ? .3 : .1 + .2);
        assertThat(rare.get(0).n()).isEqualTo(64);
        for (Index index : List.of(Index.FIRST, Index.TOTAL, Index.SECOND)) {
            assertThat(rare).allMatch(row -> row.of(index).equals(Estimate.NONE));
            assertThat(rounded).allMatch(row -> row.of(index).equals(Estimate.NONE));
        }
    }

    private static List<SensitivityRow> drawn(int factors, int rows, ToDoubleFunction<double[]> model, long seed) {
        return rows(factors, Map.of("points", (double) rows, "independentRows", 1.0), model, seed);
    }

    private static List<SensitivityRow> rows(int factors, int rows, boolean pairs, ToDoubleFunction<double[]> model) {
        return rows(factors, Map.of("points", (double) rows, "secondOrder", pairs ? 1.0 : 0.0), model, 1);
    }

    private static List<SensitivityRow> rows(
            int count, Map<String, Double> options, ToDoubleFunction<double[]> model, long seed) {
        var factors = TestFactors.unit(count);
        double[][] points = TestFactors.values(TestFactors.design("sobol", factors, options, seed));
        List<String> names = factors.stream().map(factor -> factor.name()).toList();
        SobolIndices indices = new SobolIndices(
                names,
                options.getOrDefault("points", 0.).intValue(),
                options.getOrDefault("secondOrder", 0.) > 0,
                options.getOrDefault("independentRows", 0.) > 0,
                List.of(new Intervals()));
        for (int i = 0; i < points.length; i++) {
            indices.add(i + 1, List.of(), new double[] {model.applyAsDouble(points[i])});
        }
        return indices.rows(0);
    }
}
