package detente.io.result;

import detente.io.plan.ExperimentFile;
import detente.io.plan.Experiments;
import detente.model.ConflictModel;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Runs of the default scenario that a sweep carries out and writes in a second, all metrics and yearly series, on one
 * thread and on two, with checkpoints and without. The ratios say how well threads share the work, and what checkpoints
 * cost. Two threads warm up twice as fast, so what has to be compiled counts only before the measurement.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(1)
public class SweepBenchmark {
    private static final int RUNS = 2000;

    private static final ExperimentFile FILE = Experiments.read("""
            { "name": "speed", "scenario": "generated",
              "design": { "kind": "factorial", "factors": { "policy.treaty": [false, true] } },
              "worlds": 40, "replications": 25, "seed": 5,
              "outputs": { "series": { "every": "year" }, "metrics": "all" } }
            """);

    /** How many threads work. */
    @Param({"1", "2"})
    public int threads = 1;

    /** Whether the sweep could go on after an interruption. */
    @Param({"true", "false"})
    public boolean checkpoints = true;

    private Path folder = Path.of("");

    /** A sweep. */
    @Benchmark
    @OperationsPerInvocation(RUNS)
    public boolean sweep() throws IOException {
        folder = Files.createTempDirectory("sweep");
        Task task = Task.of(FILE);
        try (ResultFolder result =
                new ResultFolder(checkpoints ? new Disk() : new CarelessDisk(), folder, task, List.of())) {
            return new RecordedSweep(ConflictModel::run, result, task, threads).run((runs, of) -> {});
        }
    }

    /** Deletes the folder. */
    @TearDown(Level.Invocation)
    public void delete() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** Waits for nothing and keeps no checkpoint. */
    private static final class CarelessDisk extends Disk {
        @Override
        public void force(Path file, FileChannel channel) {}

        @Override
        public void forceFolder(Path folder) {}

        @Override
        public void replace(Path file, byte[] content) {
            if (!file.endsWith(Checkpoint.FILE)) {
                super.replace(file, content);
            }
        }
    }
}
