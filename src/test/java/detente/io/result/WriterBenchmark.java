package detente.io.result;

import detente.experiment.Laboratory;
import detente.experiment.Outcome;
import detente.io.plan.ExperimentFile;
import detente.io.plan.Experiments;
import detente.io.table.RunRows;
import detente.model.ConflictModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Rows that the writer alone writes in a second, from a finished run to the file, checkpoints included: rows of twelve
 * cells, two factors and three metrics among them, handed over one by one.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
public class WriterBenchmark {
    private static final ExperimentFile FILE = Experiments.read("""
            { "name": "narrow", "scenario": { "name": "short", "world": "two-rivals", "years": 2, "burnInYears": 1 },
              "design": { "kind": "factorial", "factors": {
                "policy.treaty": [false, true], "escalation.gain": [0.06, 0.5] } },
              "worlds": 1000000, "replications": 1000, "seed": 11,
              "outputs": { "series": false, "metrics": ["operations_per_year", "harm_per_year", "severity_mean"] } }
            """);

    private final Task task = Task.of(FILE);
    private final Outcome outcome = new Laboratory(FILE.experiment(), ConflictModel::run).run(1);
    private Path folder = Path.of("");
    private @Nullable ResultFolder result;

    /** Opens a result folder. */
    @Setup(Level.Iteration)
    public void open() throws IOException {
        folder = Files.createTempDirectory("writer");
        result = opened();
    }

    private ResultFolder opened() {
        ResultFolder opened = new ResultFolder(new Disk(), folder, task, List.of());
        opened.open();
        return opened;
    }

    /** One row. */
    @Benchmark
    public void row() {
        Objects.requireNonNull(result).write(List.of(RunRows.of(outcome, task.tables())));
    }

    /** Deletes the folder. */
    @TearDown(Level.Iteration)
    public void close() throws IOException {
        Objects.requireNonNull(result).close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
