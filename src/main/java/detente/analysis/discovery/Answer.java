package detente.analysis.discovery;

import detente.analysis.runs.DesignPlan;
import detente.experiment.Question;
import detente.io.document.BadInput;
import detente.io.result.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What was discovered to a question.
 *
 * @param question what was asked
 * @param discovery what was found
 * @param gaps what was not looked at, each a sentence without a full stop
 */
public record Answer(Question question, Discovery discovery, List<String> gaps) {
    /**
     * Finds it.
     *
     * @param runs the table of runs
     * @throws BadInput if the question cannot be asked of these runs
     * @throws IOException if they cannot be read
     */
    public static Answer to(Question question, Disk disk, Path runs, DesignPlan plan) throws IOException {
        Outcomes outcomes = Outcomes.read(disk, runs, plan, question);
        Discovery discovery = Discovery.of(outcomes.futures(), outcomes.cases(), question.everyLimit());
        return new Answer(question, discovery, outcomes.gaps());
    }

    /** The same in sentences. */
    public List<String> sentences() {
        return new BoxWords(question, discovery).all();
    }
}
