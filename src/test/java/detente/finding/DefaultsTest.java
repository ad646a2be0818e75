package detente.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.analysis.calibration.CalibrationPlan;
import detente.analysis.calibration.FreeParameter;
import detente.analysis.calibration.result.ShippedCalibrations;
import detente.model.ModelParameters;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.junit.jupiter.api.Test;

/** The defaults stand in the middle of the sets that fit the record (decision 0021). */
class DefaultsTest {
    private static final Path ENSEMBLES = Path.of("src/main/resources/ensembles");

    private final CalibrationPlan plan = ShippedCalibrations.find("calibration").plan();

    /** The set that they are is not among those that the ensemble was thinned to. */
    @Test
    void areNearerToTheMedianThanAnySetOfTheEnsemble() {
        List<Map<String, Double>> sets = TextRows.of(ENSEMBLES, "default").stream()
                .map(row -> row.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, cell -> Double.parseDouble(cell.getValue()))))
                .toList();
        List<Double> squares = new ArrayList<>(sets.stream().map(set -> 0.).toList());
        double square = 0;
        for (FreeParameter parameter : plan.parameters()) {
            DescriptiveStatistics places = new DescriptiveStatistics();
            sets.forEach(set -> places.addValue(place(parameter, set)));
            double middle = places.getPercentile(50);
            double width = places.getPercentile(75) - places.getPercentile(25);
            for (int i = 0; i < squares.size(); i++) {
                squares.set(i, squares.get(i) + square((place(parameter, sets.get(i)) - middle) / width));
            }
            square += square((place(parameter, ModelParameters.CATALOG.defaults()) - middle) / width);
        }

        assertThat(sets).hasSize(200);
        double ofDefaults = square;
        assertThat(squares).allMatch(one -> one > ofDefaults);
    }

    /** As the calibration has it: all strategies together. */
    @Test
    void answersKeepTheirRatios() {
        Map<String, Double> defaults = ModelParameters.CATALOG.defaults();
        FreeParameter answers = plan.parameters().stream()
                .filter(parameter -> !parameter.along().isEmpty())
                .findFirst()
                .orElseThrow();
        Map<String, Double> values = plan.values(
                plan.parameters().stream()
                        .map(parameter -> defaults.getOrDefault(parameter.key(), Double.NaN))
                        .toList(),
                List.of());

        assertThat(answers.along()).hasSize(5).allSatisfy(key -> assertThat(defaults.getOrDefault(key, 0.))
                .isCloseTo(values.getOrDefault(key, Double.NaN), within(1e-12)));
    }

    private static double place(FreeParameter parameter, Map<String, Double> values) {
        return parameter.prior().place(values.getOrDefault(parameter.key(), Double.NaN));
    }

    private static double square(double value) {
        return value * value;
    }
}
