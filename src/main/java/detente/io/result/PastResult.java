package detente.io.result;

import detente.experiment.Asked;
import detente.experiment.Ensemble;
import detente.experiment.Experiment;
import detente.experiment.RunSpec;
import detente.io.document.BadInput;
import detente.io.document.Section;
import detente.io.document.Value;
import detente.io.plan.ExperimentFile;
import detente.io.plan.ExperimentReader;
import detente.io.scenario.ScenarioFile;
import detente.io.scenario.ScenarioReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
 * @param asked what was asked of it since
 */
public record PastResult(
        Path folder, String id, Program program, Task task, long failed, Map<String, ListedFile> files, Asked asked) {

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
            return read(folder, WrittenManifest.object(folder));
        } catch (BadInput e) {
            throw new OccupiedFolder(folder + ": the manifest cannot be used (" + e.inBrief() + ")");
        }
    }

    private static PastResult read(Path folder, Section manifest) {
        String id = manifest.text("id");
        Program program = new Program(
                manifest.text("version"),
                manifest.text("commit"),
                manifest.text("dirty"),
                manifest.take("classes").flatMap(Value::text).orElse(""));
        String finished = manifest.text("finished");
        List.of("program", "java", "system", "started").forEach(manifest::text);
        manifest.need("command").ifPresent(command -> command.items().forEach(Value::text));
        manifest.report();
        if (manifest.has("calibration")) {
            throw new OccupiedFolder(
                    folder + ": holds a calibration, no runs; 'analyze', 'verify' and 'calibrate --resume' can use it");
        } else if (finished.isEmpty()) {
            throw new OccupiedFolder(folder + ": holds an unfinished sweep; go on with it by 'sweep --resume'");
        }
        Task task = manifest.has("run") ? run(manifest) : experiment(manifest);
        Map<String, ListedFile> files = manifest.need("files")
                .flatMap(Value::section)
                .map(ListedFile::all)
                .orElse(Map.of());
        manifest.whole("points", task.points(), task.points());
        checkSets(manifest, task.sets());
        long failed = manifest.whole("failed", 0, task.size());
        Asked asked = AskedQuestions.read(manifest);
        manifest.report();
        boolean foreign = !program.id().equals(Program.running().id());
        return new PastResult(folder, id, program, foreign ? task.asWrittenIn(folder) : task, failed, files, asked);
    }

    private static void checkSets(Section manifest, List<Integer> due) {
        if (!due.isEmpty()) {
            manifest.need("sets").ifPresent(value -> {
                List<Integer> sets = new ArrayList<>();
                value.items()
                        .forEach(item -> item.whole(1, Ensemble.MOST_SETS).ifPresent(set -> sets.add(set.intValue())));
                if (!sets.equals(due)) {
                    value.keyProblem("are not those that the experiment asks for");
                }
            });
        }
    }

    private static Task experiment(Section manifest) {
        Optional<Section> section = manifest.need("experiment").flatMap(Value::section);
        manifest.report();
        ExperimentFile file = ExperimentReader.read(section.orElseThrow());
        long runs = runs(manifest, file.experiment());
        manifest.report();
        Task whole = Task.of(file).upTo(runs);
        Task task = manifest.take("shard")
                .flatMap(Value::section)
                .map(part -> whole.part(ShardResult.shard(part)))
                .orElse(whole);
        manifest.report();
        return task;
    }

    /** How many runs there are: all, or those of some rounds of a stop rule, which then says what it found. */
    private static long runs(Section manifest, Experiment experiment) {
        long round = experiment.sizeOfRound();
        long runs = manifest.whole("runs", round, experiment.size());
        if (runs % round != 0) {
            manifest.need("runs").ifPresent(value -> value.problem("must be a multiple of " + round));
        }
        if (experiment.stop().isPresent() && !manifest.has("shard")) {
            manifest.need("stop").flatMap(Value::section).ifPresent(stop -> {
                stop.need("reached").ifPresent(Value::flag);
                long worlds = runs / round * experiment.round().worlds();
                stop.whole("worlds", worlds, worlds);
                stop.need("metrics").flatMap(Value::section).ifPresent(metrics -> metrics.all()
                        .forEach((name, metric) -> metric.section()
                                .flatMap(found -> found.need("reached"))
                                .ifPresent(Value::flag)));
            });
        }
        return runs;
    }

    private static Task run(Section manifest) {
        Optional<Section> run = manifest.need("run").flatMap(Value::section);
        Optional<ScenarioFile> file = run.flatMap(section -> section.need("scenario"))
                .flatMap(Value::section)
                .flatMap(ScenarioReader::read);
        long worldSeed = run.map(section -> section.whole("worldSeed", 0, ScenarioReader.LARGEST_SEED))
                .orElse(0L);
        long seed = run.map(section -> section.whole("seed", 0, ScenarioReader.LARGEST_SEED))
                .orElse(0L);
        manifest.whole("runs", 1, 1);
        manifest.report();
        return Task.of(file.orElseThrow(), new RunSpec(1, 1, 1, 1, worldSeed, seed));
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
