package detente.io.result;

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
 * @param kind {@code experiment} or {@code run}
 * @param name of the experiment or the scenario
 * @param question what it asks; may be empty
 * @param content all that it depends on, as a tree
 * @param advice what its author should know of it, each a sentence without a full stop
 * @param scenario what does not vary in it
 * @param points number of design points
 * @param runs number of runs in the whole sweep; the largest one where a stop rule decides
 * @param isOpenEnded whether a stop rule decides how many of them are carried out
 * @param shard which part of the sweep; empty for the whole
 * @param factors what varies
 * @param tables what is written
 * @param compress whether the tables are compressed
 */
public record Task(
        String kind,
        String name,
        String question,
        Map<String, Object> content,
        List<String> advice,
        ScenarioFile scenario,
        int points,
        long runs,
        boolean isOpenEnded,
        Optional<Shard> shard,
        List<Factor> factors,
        List<Output<?>> tables,
        boolean compress) {

    /** All runs of an experiment. */
    public static Task of(ExperimentFile file) {
        Experiment experiment = file.experiment();
        return new Task(
                "experiment",
                experiment.name(),
                experiment.question(),
                ExperimentWriter.tree(file),
                file.advice(),
                file.base(),
                experiment.design().size(),
                experiment.size(),
                experiment.stop().isPresent(),
                Optional.empty(),
                experiment.design().factors(),
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
                List.of(),
                file,
                1,
                1,
                false,
                Optional.empty(),
                List.of(),
                Tables.ofRun(RepeatCommand::ofScenario),
                false);
    }

    /** A part of it. */
    public Task part(Shard part) {
        return new Task(
                kind,
                name,
                question,
                content,
                advice,
                scenario,
                points,
                runs,
                isOpenEnded,
                Optional.of(part),
                factors,
                tables,
                compress);
    }

    /** The same as it was carried out, with so many runs. */
    Task upTo(long carriedOut) {
        return new Task(
                kind,
                name,
                question,
                content,
                advice,
                scenario,
                points,
                carriedOut,
                isOpenEnded,
                shard,
                factors,
                tables,
                compress);
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
        if (kind.equals("experiment")) {
            files.put(ResultFolder.EXPERIMENT, bytes(content));
        }
        return files;
    }

    private static byte[] bytes(Map<String, Object> tree) {
        return Json.of(tree).getBytes(StandardCharsets.UTF_8);
    }

    /** How the tables are packed. */
    Packing packing() {
        return compress ? Packing.GZIP : Packing.PLAIN;
    }
}
