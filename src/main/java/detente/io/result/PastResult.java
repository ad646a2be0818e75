package detente.io.result;

import detente.experiment.Laboratory;
import detente.experiment.RunSpec;
import detente.experiment.Sweep;
import detente.io.document.BadInput;
import detente.io.document.NodeReader;
import detente.io.document.Problems;
import detente.io.document.Section;
import detente.io.document.Source;
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
import java.util.function.LongFunction;

/**
 * A finished result folder: what its manifest says, and how its runs are carried out again.
 *
 * @param folder where it is
 * @param id which experiment and program, as the manifest has it
 * @param program that made it
 * @param task what is in it
 * @param again carries out a run by its number
 * @param command repeats a run by its number, in the folder
 * @param files what every file was at the end, by name
 */
public record PastResult(
        Path folder,
        String id,
        Program program,
        Task task,
        Sweep.Work<RunRows> again,
        LongFunction<String> command,
        Map<String, ListedFile> files) {

    /** What a manifest says is in the folder. */
    private record Content(Task task, Sweep.Work<RunRows> again, LongFunction<String> command) {}

    /**
     * Reads a folder's manifest.
     *
     * @throws BadInput if there is no such folder
     * @throws OccupiedFolder if it holds no finished result, or the manifest is damaged
     */
    public static PastResult read(Path folder, Laboratory.Model model) {
        Path file = folder.resolve(Manifest.FILE);
        if (!Files.isDirectory(folder)) {
            throw new BadInput(folder + ": there is no such folder");
        } else if (!Files.exists(file)) {
            throw new OccupiedFolder(folder + ": holds no " + Manifest.FILE + ", so it is no result of this program");
        }
        try {
            Source source = Source.table(file.toString());
            Problems problems = new Problems(source.name());
            return read(folder, new Section(NodeReader.read(source, problems), "", problems), problems, model);
        } catch (BadInput e) {
            throw new OccupiedFolder(folder + ": the manifest cannot be used (" + e.getMessage() + ")");
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
        problems.report();
        if (finished.isEmpty()) {
            throw new OccupiedFolder(
                    folder + ": holds an unfinished sweep; go on with it by 'sweep --resume', then verify it");
        }
        Content content =
                manifest.has("run") ? run(manifest, problems, model) : experiment(folder, manifest, problems, model);
        Map<String, ListedFile> files = manifest.need("files")
                .flatMap(Value::section)
                .map(ListedFile::all)
                .orElse(Map.of());
        problems.report();
        return new PastResult(folder, id, program, content.task(), content.again(), content.command(), files);
    }

    private static Content experiment(Path folder, Section manifest, Problems problems, Laboratory.Model model) {
        Optional<Section> section = manifest.need("experiment").flatMap(Value::section);
        problems.report();
        ExperimentFile file = ExperimentReader.read(section.orElseThrow(), problems);
        long runs = manifest.need("runs")
                .flatMap(value -> value.whole(0, file.experiment().size()))
                .orElse(0L);
        problems.report();
        Task whole = Task.of(file).upTo(runs);
        Task task = manifest.take("shard")
                .flatMap(Value::section)
                .map(part -> whole.part(ShardResult.shard(folder, part)))
                .orElse(whole);
        RunRecorder recorder = new RunRecorder(new Laboratory(file.experiment(), model), task.tables());
        return new Content(
                task,
                recorder,
                number -> RepeatCommand.of(file, file.experiment().run(number)));
    }

    private static Content run(Section manifest, Problems problems, Laboratory.Model model) {
        Optional<Section> run = manifest.need("run").flatMap(Value::section);
        Optional<ScenarioFile> file = run.flatMap(section -> section.need("scenario"))
                .flatMap(Value::section)
                .flatMap(scenario -> ScenarioReader.read(scenario, problems));
        long worldSeed = run.map(section -> seed(section, "worldSeed")).orElse(0L);
        long seed = run.map(section -> seed(section, "seed")).orElse(0L);
        problems.report();
        RunSpec spec = new RunSpec(1, 1, 1, 1, worldSeed, seed);
        Task task = Task.of(file.orElseThrow(), spec);
        Sweep.Work<RunRows> again = number -> RunRows.of(
                Laboratory.run(spec, List.of(), () -> file.orElseThrow().scenario(), model), task.tables());
        return new Content(task, again, number -> RepeatCommand.ofScenario(spec));
    }

    private static long seed(Section section, String key) {
        return section.need(key)
                .flatMap(value -> value.whole(0, ScenarioReader.LARGEST_SEED))
                .orElse(0L);
    }

    private static String text(Section section, String key) {
        return section.need(key).flatMap(Value::text).orElse("");
    }

    /** In which program it was made, if in another than this one. */
    public Optional<String> otherProgram() {
        Program here = Program.running();
        return here.id().equals(program.id()) ? Optional.empty() : Optional.of(program.title());
    }
}
