package detente.io.result;

import detente.experiment.Experiment;
import detente.experiment.RunSpec;
import detente.io.document.BadInput;
import detente.io.document.Problems;
import detente.io.document.Section;
import detente.io.document.Value;
import detente.io.plan.ExperimentFile;
import detente.io.plan.ExperimentReader;
import detente.io.scenario.ScenarioFile;
import detente.io.scenario.ScenarioReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A finished result folder: what its manifest says.
 *
 * @param folder where it is
 * @param id which experiment and program, as the manifest has it
 * @param program that made it
 * @param task what is in it
 * @param failed number of runs that broke off
 * @param files what every file was at the end, by name
 */
public record PastResult(
        Path folder, String id, Program program, Task task, long failed, Map<String, ListedFile> files) {

    /**
     * Reads a folder's manifest.
     *
     * @throws BadInput if there is no such folder
     * @throws OccupiedFolder if it holds no finished result, or the manifest is damaged
     */
    public static PastResult read(Path folder) {
        Path file = folder.resolve(Manifest.FILE);
        if (!Files.isDirectory(folder)) {
            throw new BadInput(folder + (Files.exists(folder) ? ": is no folder" : ": there is no such folder"));
        } else if (!Files.exists(file)) {
            throw new OccupiedFolder(folder + ": holds no " + Manifest.FILE + ", so it is no result of this program");
        }
        try {
            return WrittenManifest.read(folder, (manifest, problems) -> read(folder, manifest, problems));
        } catch (BadInput e) {
            throw new OccupiedFolder(folder + ": the manifest cannot be used (" + e.inBrief() + ")");
        }
    }

    private static PastResult read(Path folder, Section manifest, Problems problems) {
        String id = text(manifest, "id");
        Program program = new Program(
                text(manifest, "version"),
                text(manifest, "commit"),
                text(manifest, "dirty"),
                manifest.take("classes").flatMap(Value::text).orElse(""));
        String finished = text(manifest, "finished");
        List.of("program", "java", "system", "started").forEach(key -> text(manifest, key));
        manifest.need("command").ifPresent(command -> command.items().forEach(Value::text));
        problems.report();
        if (finished.isEmpty()) {
            throw new OccupiedFolder(folder + ": holds an unfinished sweep; go on with it by 'sweep --resume'");
        }
        Task task = manifest.has("run") ? run(manifest, problems) : experiment(manifest, problems);
        Map<String, ListedFile> files = manifest.need("files")
                .flatMap(Value::section)
                .map(ListedFile::all)
                .orElse(Map.of());
        whole(manifest, "points", task.points(), task.points());
        long failed = whole(manifest, "failed", 0, task.size());
        problems.report();
        return new PastResult(folder, id, program, task, failed, files);
    }

    private static Task experiment(Section manifest, Problems problems) {
        Optional<Section> section = manifest.need("experiment").flatMap(Value::section);
        problems.report();
        ExperimentFile file = ExperimentReader.read(section.orElseThrow(), problems);
        long runs = runs(manifest, file.experiment());
        problems.report();
        Task whole = Task.of(file).upTo(runs);
        Task task = manifest.take("shard")
                .flatMap(Value::section)
                .map(part -> whole.part(ShardResult.shard(part)))
                .orElse(whole);
        problems.report();
        return task;
    }

    /** How many runs there are: all, or those of some rounds of a stop rule, which then says what it found. */
    private static long runs(Section manifest, Experiment experiment) {
        long round = experiment.sizeOfRound();
        long runs = whole(manifest, "runs", round, experiment.size());
        if (runs % round != 0) {
            manifest.need("runs").ifPresent(value -> value.problem("must be a multiple of " + round));
        }
        if (experiment.stop().isPresent() && !manifest.has("shard")) {
            manifest.need("stop").flatMap(Value::section).ifPresent(stop -> {
                stop.need("reached").ifPresent(Value::flag);
                whole(
                        stop,
                        "worlds",
                        runs / round * experiment.round().worlds(),
                        runs / round * experiment.round().worlds());
                stop.need("metrics").flatMap(Value::section).ifPresent(metrics -> metrics.all()
                        .forEach((name, metric) -> metric.section()
                                .flatMap(found -> found.need("reached"))
                                .ifPresent(Value::flag)));
            });
        }
        return runs;
    }

    private static Task run(Section manifest, Problems problems) {
        Optional<Section> run = manifest.need("run").flatMap(Value::section);
        Optional<ScenarioFile> file = run.flatMap(section -> section.need("scenario"))
                .flatMap(Value::section)
                .flatMap(scenario -> ScenarioReader.read(scenario, problems));
        long worldSeed = run.map(section -> whole(section, "worldSeed", 0, ScenarioReader.LARGEST_SEED))
                .orElse(0L);
        long seed = run.map(section -> whole(section, "seed", 0, ScenarioReader.LARGEST_SEED))
                .orElse(0L);
        whole(manifest, "runs", 1, 1);
        problems.report();
        return Task.of(file.orElseThrow(), new RunSpec(1, 1, 1, 1, worldSeed, seed));
    }

    private static long whole(Section section, String key, long min, long max) {
        return section.need(key).flatMap(value -> value.whole(min, max)).orElse(min);
    }

    private static String text(Section section, String key) {
        return section.need(key).flatMap(Value::text).orElse("");
    }

    /** Looks at all its files. */
    public FolderCheck check() {
        return FolderCheck.of(this);
    }

    /** In which program it was made, if in another than this one. */
    public Optional<String> otherProgram() {
        Program here = Program.running();
        return here.id().equals(program.id()) ? Optional.empty() : Optional.of(program.title());
    }
}
