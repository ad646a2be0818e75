package detente.io.result;

import detente.experiment.Laboratory;
import detente.io.plan.ExperimentFile;
import detente.model.ConflictModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Sweeps for tests, whole and broken off, and what they leave. */
final class Sweeps {
    static final List<String> TABLES =
            List.of("runs.csv", "series.csv", "events.csv", "proliferation.csv", "failures.csv");

    private Sweeps() {}

    /** Runs until a run is written, or to the end; says whether that was the end. */
    static boolean sweep(Disk disk, Path target, ExperimentFile file, int threads, long stop) {
        return sweep(disk, target, file, ConflictModel::run, threads, stop);
    }

    /** The same with another model. */
    static boolean sweep(Disk disk, Path target, ExperimentFile file, Laboratory.Model model, int threads, long stop) {
        Task task = Task.of(file);
        try (ResultFolder result = new ResultFolder(disk, target, task, List.of("test"))) {
            RecordedSweep[] sweep = new RecordedSweep[1];
            sweep[0] = new RecordedSweep(model, result, task, threads);
            boolean done = sweep[0].run((runs, of) -> {
                if (runs >= stop && runs < of) {
                    sweep[0].stop();
                }
            });
            if (done) {
                result.finish(List.of(), List.of());
            }
            return done;
        }
    }

    /** The tables in a folder, uncompressed. */
    static Map<String, String> tables(Path target, String ending) throws IOException {
        Map<String, String> tables = new LinkedHashMap<>();
        for (String name : TABLES) {
            byte[] bytes = Files.readAllBytes(target.resolve(name + ending));
            if (!ending.isEmpty()) {
                bytes = new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
            }
            tables.put(name, new String(bytes, StandardCharsets.UTF_8));
        }
        return tables;
    }

    /** Copies a folder with all in it. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }
}
