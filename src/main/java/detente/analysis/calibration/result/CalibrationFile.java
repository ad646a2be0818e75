package detente.analysis.calibration.result;

import detente.analysis.calibration.CalibrationPlan;
import detente.analysis.calibration.Effort;
import detente.io.scenario.ScenarioFile;
import detente.model.ModelParameters;
import detente.model.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a calibration file says.
 *
 * @param words what it is called and what it asks
 * @param targets which figures have to be met
 * @param priors of the parameters that are not known
 * @param profiled keys of those that follow from the record once the others are given
 * @param base what is the same in every set
 * @param effort how much is computed
 * @param tolerance how far from a target an accepted set may be, in half-widths of its interval
 * @param seed what everything is drawn from
 */
public record CalibrationFile(
        Words words,
        TargetSet targets,
        List<GivenPrior> priors,
        List<String> profiled,
        Base base,
        Effort effort,
        double tolerance,
        long seed) {

    /**
     * Words for people.
     *
     * @param name names the result folder
     * @param question what is asked; may be empty
     */
    record Words(String name, String question) {}

    /**
     * What is the same in every set.
     *
     * @param scenario takes the place of the worlds in which figures of the record are measured; empty: these
     * @param fixed values of parameters, in every world, by key
     */
    record Base(Optional<ScenarioFile> scenario, Map<String, Double> fixed) {}

    /** What is to be done. */
    public CalibrationPlan plan() {
        return new CalibrationPlan(
                priors.stream().map(GivenPrior::free).toList(),
                profiled,
                targets.targets(),
                targets.form(),
                this::changed,
                effort,
                tolerance,
                seed);
    }

    private Scenario changed(Scenario standard) {
        Scenario scenario = base.scenario().map(ScenarioFile::scenario).orElse(standard);
        ModelParameters parameters = scenario.parameters();
        for (Map.Entry<String, Double> one : base.fixed().entrySet()) {
            parameters = parameters.with(one.getKey(), one.getValue());
        }
        return scenario.withParameters(parameters);
    }
}
