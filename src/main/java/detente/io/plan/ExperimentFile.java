package detente.io.plan;

import detente.experiment.Experiment;
import detente.io.scenario.ScenarioFile;
import java.util.Optional;

/**
 * What an experiment file says.
 *
 * @param experiment what to run
 * @param base the scenario that does not vary, as its own file says it
 * @param shippedScenario the name under which the program ships that scenario; empty where it does not
 */
public record ExperimentFile(Experiment experiment, ScenarioFile base, Optional<String> shippedScenario) {}
