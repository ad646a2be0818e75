package detente.io.result;

import detente.experiment.Design;
import detente.experiment.Experiment;
import detente.experiment.Factor;
import detente.experiment.RunSpec;
import detente.experiment.Shard;
import detente.io.document.Json;
import detente.io.plan.ExperimentFile;
import detente.io.plan.ExperimentWriter;
import detente.io.scenario.ScenarioFile;
import detente.io.scenario.ScenarioWriter;
import detente.io.table.Output;
import detente.io.table.Tables;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What goes into one result folder.
 *
 * @param scenario what does not vary in it
 * @param experiment what varies, and what it asks; empty for a single run
 * @param content all that it depends on, as a tree
 * @param runs number of runs in the whole sweep; the largest one where a stop rule decides
 * @param shard which part of the sweep; empty for the whole
 * @param tables what is written
 */
public record Task(
        ScenarioFile scenario,
        Optional<ExperimentFile> experiment,
        Map<String, Object> content,
        long runs,
        Optional<Shard> shard,
        List<Output<?>> tables) {

    /** All runs of an experiment. */
    public static Task of(ExperimentFile file) {
        return new Task(
                file.base(),
                Optional.of(file),
                ExperimentWriter.tree(file),
                file.experiment().size(),
                Optional.empty(),
                Tables.of(file.experiment(), spec -> RepeatCommand.of(file, spec)));
    }

    /** A single run. */
    public static Task of(ScenarioFile file, RunSpec spec) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("scenario", ScenarioWriter.tree(file));
        content.put("worldSeed", spec.worldSeed());
        content.put("seed", spec.runSeed());
        return new Task(file, Optional.empty(), content, 1, Optional.empty(), Tables.ofRun(RepeatCommand::ofScenario));
    }

    /** A part of it. */
    public Task part(Shard part) {
        return new Task(scenario, experiment, content, runs, Optional.of(part), tables);
    }

    /** The same as it was carried out, with so many runs. */
    Task upTo(long carriedOut) {
        return new Task(scenario, experiment, content, carriedOut, shard, tables);
    }

    /** {@code experiment} or {@code run}. */
    public String kind() {
        return experiment.isPresent() ? "experiment" : "run";
    }

    /** Name of the experiment or the scenario. */
    public String name() {
        return plan().map(Experiment::name).orElse(scenario.scenario().name());
    }

    /** What it asks; may be empty. */
    public String question() {
        return plan().map(Experiment::question).orElse(scenario.description());
    }

    /** What its author should know of it, each a sentence without a full stop. */
    public List<String> advice() {
        return experiment.map(ExperimentFile::advice).orElse(List.of());
    }

    /** Number of design points. */
    public int points() {
        return plan().map(known -> known.design().size()).orElse(1);
    }

    /** Whether a stop rule decides how many of the runs are carried out. */
    public boolean isOpenEnded() {
        return plan().flatMap(Experiment::stop).isPresent();
    }

    /** What varies. */
    public List<Factor> factors() {
        return plan().map(Experiment::design).map(Design::factors).orElse(List.of());
    }

    /** Whether the tables are compressed. */
    public boolean compress() {
        return plan().filter(known -> known.outputs().compress()).isPresent();
    }

    /** How the tables are packed. */
    Packing packing() {
        return compress() ? Packing.GZIP : Packing.PLAIN;
    }

    private Optional<Experiment> plan() {
        return experiment.map(ExperimentFile::experiment);
    }

    /** The largest number of parts it can be cut into. */
    public long mostParts() {
        return Shard.most(runs, packing().runs());
    }

    /** Number of its first run. */
    public long first() {
        return shard.map(part -> part.first(runs, packing().runs())).orElse(1L);
    }

    /** Number of its last run. */
    public long last() {
        return shard.map(part -> part.last(runs, packing().runs())).orElse(runs);
    }

    /** Number of its own runs. */
    public long size() {
        return last() - first() + 1;
    }

    /**
     * Where it is written.
     *
     * @param whole folder of the whole sweep
     */
    public Path folder(Path whole) {
        return shard.map(part -> whole.resolve(ResultFolder.SHARDS).resolve(part.label()))
                .orElse(whole);
    }

    /** Name of a table's file. */
    String fileName(Output<?> output) {
        return output.table().file() + packing().ending();
    }

    /** Names of the files in its folder, but for those that an analysis adds. */
    List<String> fileNames() {
        return Stream.of(
                        tables.stream().map(this::fileName),
                        descriptions().keySet().stream(),
                        Stream.of(DataPackage.FILE))
                .flatMap(names -> names)
                .toList();
    }

    /** From what it can be run again, by name of the file. */
    Map<String, byte[]> descriptions() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(ResultFolder.SCENARIO, bytes(ScenarioWriter.tree(scenario)));
        if (experiment.isPresent()) {
            files.put(ResultFolder.EXPERIMENT, bytes(content));
        }
        return files;
    }

    private static byte[] bytes(Map<String, Object> tree) {
        return Json.of(tree).getBytes(StandardCharsets.UTF_8);
    }
}
