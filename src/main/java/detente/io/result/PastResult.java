package detente.io.result;

import detente.experiment.Experiment;
import detente.experiment.Laboratory;
import detente.experiment.RunSpec;
import detente.experiment.Sweep;
import detente.io.document.BadInput;
import detente.io.document.Problems;
import detente.io.document.Section;
import detente.io.document.Value;
import detente.io.plan.ExperimentFile;
import detente.io.plan.ExperimentReader;
import detente.io.scenario.ScenarioFile;
import detente.io.scenario.ScenarioReader;
import detente.io.table.RunRecorder;
import detente.io.table.RunRows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A finished result folder: what its manifest says, and how its runs are carried out again.
 *
 * @param folder where it is
 * @param id which experiment and program, as the manifest has it
 * @param program that made it
 * @param task what is in it
 * @param again carries out a run by its number
 * @param failed number of runs that broke off
 * @param plan what is known of its runs
 * @param files what every file was at the end, by name
 */
public record PastResult(
        Path folder,
        String id,
        Program program,
        Task task,
        Sweep.Work<RunRows> again,
        long failed,
        Plan plan,
        Map<String, ListedFile> files) {

    /** What a manifest says is in the folder. */
    private record Content(Task task, Sweep.Work<RunRows> again, Plan plan) {}

    /**
     * Reads a folder's manifest.
     *
     * @throws BadInput if there is no such folder
     * @throws OccupiedFolder if it holds no finished result, or the manifest is damaged
     */
    public static PastResult read(Path folder, Laboratory.Model model) {
        Path file = folder.resolve(Manifest.FILE);
        if (!Files.isDirectory(folder)) {
            throw new BadInput(folder + (Files.exists(folder) ? ": is no folder" : ": there is no such folder"));
        } else if (!Files.exists(file)) {
            throw new OccupiedFolder(folder + ": holds no " + Manifest.FILE + ", so it is no result of this program");
        }
        try {
            return WrittenManifest.read(folder, (manifest, problems) -> read(folder, manifest, problems, model));
        } catch (BadInput e) {
            throw new OccupiedFolder(folder + ": the manifest cannot be used (" + e.inBrief() + ")");
        }
    }

    private static PastResult read(Path folder, Section manifest, Problems problems, Laboratory.Model model) {
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
        Content content = manifest.has("run") ? run(manifest, problems, model) : experiment(manifest, problems, model);
        Map<String, ListedFile> files = manifest.need("files")
                .flatMap(Value::section)
                .map(ListedFile::all)
                .orElse(Map.of());
        whole(manifest, "points", content.task().points(), content.task().points());
        long failed = whole(manifest, "failed", 0, content.task().size());
        problems.report();
        return new PastResult(folder, id, program, content.task(), content.again(), failed, content.plan(), files);
    }

    private static Content experiment(Section manifest, Problems problems, Laboratory.Model model) {
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
        RunRecorder recorder = new RunRecorder(new Laboratory(file.experiment(), model), task.tables());
        return new Content(task, recorder, Plan.of(file));
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

    private static Content run(Section manifest, Problems problems, Laboratory.Model model) {
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
        RunSpec spec = new RunSpec(1, 1, 1, 1, worldSeed, seed);
        Task task = Task.of(file.orElseThrow(), spec);
        Sweep.Work<RunRows> again = number -> RunRows.of(
                Laboratory.run(spec, List.of(), () -> file.orElseThrow().scenario(), model), task.tables());
        return new Content(task, again, Plan.of(file.orElseThrow(), spec));
    }

    private static long whole(Section section, String key, long min, long max) {
        return section.need(key).flatMap(value -> value.whole(min, max)).orElse(min);
    }

    private static String text(Section section, String key) {
        return section.need(key).flatMap(Value::text).orElse("");
    }

    /** Repeats a run by its number, in the folder. */
    public String command(long run) {
        return plan.command().apply(run);
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
