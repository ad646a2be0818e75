package detente.io.result;

import static org.assertj.core.api.Assertions.assertThat;

import detente.io.plan.ExperimentFile;
import detente.io.plan.Experiments;
import detente.model.ConflictModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sweep that a stop rule ends: the same bytes on any number of threads and after any interruption. */
class StopRuleTest {
    private static final List<String> TABLES = List.of("runs.csv", "series.csv", "failures.csv");

    @TempDir
    private static Path shared;

    private static Map<String, String> expected = Map.of();

    @TempDir
    private Path folder;

    @BeforeAll
    static void runOnce() throws IOException {
        assertThat(sweep(FailingDisk.never(), shared, file(false, .13, 40), 1, Long.MAX_VALUE))
                .isTrue();
        expected = tables(shared, "");
    }

    @Test
    void endsWhenTheIntervalIsNarrowEnough() throws IOException {
        int worlds = worlds(shared);
        assertThat(worlds).isBetween(4, 38);
        assertThat(expected.get("runs.csv")).hasLineCount(1 + worlds * 4);
        assertThat(Files.readString(shared.resolve("manifest.json")))
                .contains("\"runs\": " + worlds * 4, "\"mostWorlds\": 40")
                .contains("\"stop\": {\n    \"reached\": true,\n    \"worlds\": " + worlds);

        Path oneRoundLess = folder.resolve("less");
        assertThat(sweep(FailingDisk.never(), oneRoundLess, file(false, .13, worlds - 2), 2, Long.MAX_VALUE))
                .isTrue();
        String fewer = tables(oneRoundLess, "").getOrDefault("runs.csv", "");
        assertThat(expected.get("runs.csv")).startsWith(fewer);
        assertThat(fewer).hasLineCount(1 + (worlds - 2) * 4);
        assertThat(Files.readString(oneRoundLess.resolve("manifest.json"))).contains("\"reached\": false");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void givesTheSameBytesOnAnyNumberOfThreads(int threads) throws IOException {
        sweep(FailingDisk.never(), folder, file(false, .13, 40), threads, Long.MAX_VALUE);
        assertThat(tables(folder, "")).isEqualTo(expected);
        assertThat(worlds(folder)).isEqualTo(worlds(shared));
    }

    /** Interrupted after every run in turn, the ends of rounds among them. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void decidesAlikeAfterInterruptions(boolean compress) throws IOException {
        ExperimentFile file = file(compress, .13, 40);
        long stop = 1;
        while (!sweep(FailingDisk.never(), folder, file, 1 + (int) (stop % 3), stop)) {
            stop++;
        }
        assertThat(stop).isGreaterThan(8);
        assertThat(tables(folder, compress ? ".gz" : "")).isEqualTo(expected);
        assertThat(worlds(folder)).isEqualTo(worlds(shared));
    }

    /** Whatever operation of the disk fails, at the end of the last round too. */
    @Test
    void completesTheFolderAfterAnyFailureOfTheDisk() throws IOException {
        ExperimentFile tiny = file(false, 1e9, 4);
        sweep(FailingDisk.never(), folder.resolve("unharmed"), tiny, 1, Long.MAX_VALUE);
        Map<String, String> unharmed = tables(folder.resolve("unharmed"), "");
        int operations = 0;
        boolean failed = true;
        while (failed) {
            operations++;
            Path target = folder.resolve("disk" + operations);
            try {
                sweep(new FailingDisk(operations), target, tiny, 1, Long.MAX_VALUE);
                failed = false;
            } catch (UncheckedIOException e) {
                sweep(FailingDisk.never(), target, tiny, 1, Long.MAX_VALUE);
            }
            assertThat(tables(target, "")).as("operation %s", operations).isEqualTo(unharmed);
        }
        assertThat(operations).isGreaterThan(30);
    }

    private static int worlds(Path target) throws IOException {
        String manifest = Files.readString(target.resolve("manifest.json"));
        String stop = manifest.substring(manifest.indexOf("\"reached\""));
        return Integer.parseInt(stop.replaceAll("(?s).*?\"worlds\": (\\d+).*", "$1"));
    }

    /** Two points, two worlds a round, two replications. */
    private static ExperimentFile file(boolean compress, double precision, int most) {
        return Experiments.read("""
                { "name": "open", "scenario": { "name": "short", "world": "two-rivals", "years": 2, "burnInYears": 1 },
                  "design": { "kind": "factorial", "factors": { "policy.treaty": [false, true] } },
                  "worlds": 2, "replications": 2, "seed": 3,
                  "outputs": { "series": { "every": "year" }, "metrics": ["operations_per_year", "harm_per_year"], "compress": %s },
                  "stop": { "metrics": { "operations_per_year": { "relative": %s } }, "mostWorlds": %s } }
                """.formatted(compress, precision, most));
    }

    private static boolean sweep(Disk disk, Path target, ExperimentFile file, int threads, long stop) {
        Task task = Task.of(file);
        try (ResultFolder result = new ResultFolder(disk, target, task, List.of("test"))) {
            RecordedSweep[] sweep = new RecordedSweep[1];
            sweep[0] = new RecordedSweep(ConflictModel::run, result, task, threads);
            boolean done = sweep[0].run((runs, of) -> {
                if (runs >= stop) {
                    sweep[0].stop();
                }
            });
            if (done) {
                result.finish(List.of(), List.of());
            }
            return done;
        }
    }

    private static Map<String, String> tables(Path target, String ending) throws IOException {
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
}
