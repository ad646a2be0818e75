package detente.io.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A sweep that is killed, terminated and started twice ends in the same bytes as one that is left alone. */
@Timeout(120)
class KilledSweepIT {
    private static final Path JAR = Path.of(System.getProperty("detente.jar", "target/detente.jar"));
    private static final List<String> TABLES = List.of("runs.csv", "events.csv", "proliferation.csv", "failures.csv");
    private static final int LOCKED = 75;
    private static final int TERMINATED = 143;
    private static final String EXPERIMENT = """
            { "name": "kills", "scenario": { "name": "short", "world": "three-states", "years": 5, "burnInYears": 1 },
              "design": { "kind": "factorial", "factors": { "policy.treaty": [false, true] } },
              "worlds": 100, "replications": 20, "seed": 3, "outputs": { "metrics": ["harm_per_year"], "events": true, "proliferation": true } }
            """;

    @TempDir
    private Path folder;

    @Test
    void endsInTheSameBytes() throws Exception {
        assertThat(start("whole").waitFor()).isZero();

        for (int kill = 1; kill <= 3; kill++) {
            Process killed = start("torn");
            awaitRows(kill * 2_000L);
            killed.destroyForcibly().waitFor();
        }
        Process terminated = start("torn");
        awaitRows(10_000);
        assertThat(start("torn").waitFor()).isEqualTo(LOCKED);
        terminated.destroy();
        assertThat(terminated.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(terminated.exitValue()).isEqualTo(TERMINATED);
        assertThat(folder.resolve("torn/runs.csv")).doesNotExist();

        assertThat(start("torn").waitFor()).isZero();
        for (String table : TABLES) {
            assertThat(folder.resolve("torn").resolve(table))
                    .hasSameBinaryContentAs(folder.resolve("whole").resolve(table));
        }
    }

    private Process start(String target) throws IOException {
        Path file = Files.writeString(folder.resolve("kills.json"), EXPERIMENT);
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        JAR.toAbsolutePath().toString(),
                        "sweep",
                        file.toString(),
                        "--out",
                        folder.resolve(target).toString(),
                        "--resume",
                        "--quiet")
                .inheritIO()
                .start();
    }

    /** Waits until so many bytes of rows are written. */
    private void awaitRows(long bytes) throws IOException, InterruptedException {
        Path part = folder.resolve("torn/runs.csv.part");
        while (!Files.exists(part) || Files.size(part) < bytes) {
            Thread.sleep(10);
        }
    }
}
