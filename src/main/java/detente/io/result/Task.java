package detente.io.result;

import detente.experiment.Experiment;
import detente.experiment.RunSpec;
import detente.io.plan.ExperimentFile;
import detente.io.plan.ExperimentWriter;
import detente.io.scenario.ScenarioFile;
import detente.io.scenario.ScenarioWriter;
import detente.io.table.Table;
import detente.io.table.Tables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What goes into one result folder.
 *
 * @param kind {@code experiment} or {@code run}
 * @param name of the experiment or the scenario
 * @param question what it asks; may be empty
 * @param content all that it depends on, as a tree
 * @param scenario what does not vary in it
 * @param points number of design points
 * @param runs number of runs
 * @param tables what is written
 * @param compress whether the tables are compressed
 */
public record Task(
        String kind,
        String name,
        String question,
        Map<String, Object> content,
        ScenarioFile scenario,
        int points,
        long runs,
        List<Table> tables,
        boolean compress) {

    /** All runs of an experiment. */
    public static Task of(ExperimentFile file) {
        Experiment experiment = file.experiment();
        return new Task(
                "experiment",
                experiment.name(),
                experiment.question(),
                ExperimentWriter.tree(file),
                file.base(),
                experiment.design().size(),
                experiment.size(),
                Tables.of(experiment, spec -> RepeatCommand.of(file, spec)),
                experiment.outputs().compress());
    }

    /** A single run. */
    public static Task of(ScenarioFile file, RunSpec spec) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("scenario", ScenarioWriter.tree(file));
        content.put("worldSeed", spec.worldSeed());
        content.put("seed", spec.runSeed());
        return new Task(
                "run",
                file.scenario().name(),
                file.description(),
                content,
                file,
                1,
                1,
                Tables.ofRun(RepeatCommand::ofScenario),
                false);
    }

    /** How the tables are packed. */
    Packing packing() {
        return compress ? Packing.GZIP : Packing.PLAIN;
    }
}
