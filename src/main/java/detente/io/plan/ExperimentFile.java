package detente.io.plan;

import detente.experiment.Experiment;
import detente.io.scenario.ScenarioFile;

/**
 * What an experiment file says.
 *
 * @param experiment what to run
 * @param base the scenario that does not vary, as its own file says it
 */
public record ExperimentFile(Experiment experiment, ScenarioFile base) {}
