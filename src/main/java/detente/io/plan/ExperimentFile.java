package detente.io.plan;

import detente.experiment.Experiment;
import detente.io.scenario.ScenarioFile;
import java.util.List;

/**
 * What an experiment file says.
 *
 * @param experiment what to run
 * @param base the scenario that does not vary, as its own file says it
 * @param advice what its author should know before it is run, each a sentence without a full stop
 */
public record ExperimentFile(Experiment experiment, ScenarioFile base, List<String> advice) {
    public ExperimentFile {
        advice = List.copyOf(advice);
    }
}
