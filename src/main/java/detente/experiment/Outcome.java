package detente.experiment;

import detente.metric.Run;
import detente.model.Scenario;
import java.util.List;

/** What came of a run. */
public sealed interface Outcome {

    /** Which run. */
    RunSpec spec();

    /** The levels of its design point. */
    List<Level> levels();

    /**
     * It ended well.
     *
     * @param scenario what was run
     * @param run what happened
     */
    record Finished(RunSpec spec, List<Level> levels, Scenario scenario, Run run) implements Outcome {}

    /**
     * It broke off.
     *
     * @param cause why
     */
    record Failed(RunSpec spec, List<Level> levels, Throwable cause) implements Outcome {}
}
