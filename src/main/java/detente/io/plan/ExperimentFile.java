package detente.io.plan;

import detente.experiment.Experiment;
import detente.experiment.Question;
import detente.io.scenario.ScenarioFile;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an experiment file says.
 *
 * @param experiment what to run
 * @param base the scenario that does not vary, as its own file says it
 * @param titles what charts and report call factors and levels, by {@code factor} and {@code factor=level}
 * @param questions what is asked of its points whenever they are analysed
 * @param advice what its author should know before it is run, each a sentence without a full stop
 */
public record ExperimentFile(
        Experiment experiment,
        ScenarioFile base,
        Map<String, String> titles,
        List<Question> questions,
        List<String> advice) {
    public ExperimentFile {
        titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
        questions = List.copyOf(questions);
        advice = List.copyOf(advice);
    }
}
