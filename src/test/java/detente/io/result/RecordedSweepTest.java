package detente.io.result;

import static detente.io.result.Sweeps.sweep;
import static detente.io.result.Sweeps.tables;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import detente.battery.Battery;
import detente.battery.Line;
import detente.experiment.Laboratory;
import detente.io.plan.ExperimentFile;
import detente.io.plan.Experiments;
import detente.model.ConflictModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The promise: the same bytes for any number of threads and interruptions, and never silent damage. */
class RecordedSweepTest {
    private static final ExperimentFile SMALL = Experiments.small();

    @TempDir
    private static Path shared;

    private static Map<String, String> expected = Map.of();

    @TempDir
    private Path folder;

    @BeforeAll
    static void runOnce() throws IOException {
        assertThat(sweep(FailingDisk.never(), shared.resolve("whole"), SMALL, 1, Long.MAX_VALUE))
                .isTrue();
        expected = tables(shared.resolve("whole"), "");
        assertThat(expected.get("runs.csv")).hasLineCount(25);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void givesTheSameBytesOnAnyNumberOfThreads(int threads) throws IOException {
        sweep(FailingDisk.never(), folder, SMALL, threads, Long.MAX_VALUE);
        assertThat(tables(folder, "")).isEqualTo(expected);
    }

    @Test
    void goesOnWhereItWasInterrupted() throws IOException {
        assertThat(sweep(FailingDisk.never(), folder, SMALL, 2, 1)).isFalse();
        assertThat(folder.resolve("runs.csv")).doesNotExist();
        long stop = 2;
        while (!sweep(FailingDisk.never(), folder, SMALL, 2, stop)) {
            stop++;
        }
        assertThat(tables(folder, "")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void mendsATornTail(int damage) throws IOException {
        sweep(FailingDisk.never(), folder, SMALL, 1, 9);
        for (String name : Sweeps.TABLES) {
            Path part = folder.resolve(name + ".part");
            byte[] bytes = Files.readAllBytes(part);
            byte[] torn = Arrays.copyOf(bytes, bytes.length + 100 * damage);
            Arrays.fill(torn, bytes.length, torn.length, (byte) "\0x\n,".charAt(damage));
            Files.write(part, torn);
        }
        sweep(FailingDisk.never(), folder, SMALL, 1, Long.MAX_VALUE);
        assertThat(tables(folder, "")).isEqualTo(expected);
    }

    @Test
    void refusesDamageBeforeTheTail() throws IOException {
        sweep(FailingDisk.never(), folder, SMALL, 1, 9);
        Path part = folder.resolve("events.csv.part");
        byte[] whole = Files.readAllBytes(part);
        for (int cut : new int[] {0, 1, whole.length / 2, whole.length - 1}) {
            Files.write(part, Arrays.copyOf(whole, cut));
            assertThatThrownBy(() -> sweep(FailingDisk.never(), folder, SMALL, 1, Long.MAX_VALUE))
                    .isInstanceOf(OccupiedFolder.class)
                    .hasMessageContaining("events.csv: is damaged");
            byte[] changed = whole.clone();
            changed[cut] ^= 1;
            Files.write(part, changed);
            assertThatThrownBy(() -> sweep(FailingDisk.never(), folder, SMALL, 1, Long.MAX_VALUE))
                    .isInstanceOf(OccupiedFolder.class);
        }
        Files.write(part, whole);
        sweep(FailingDisk.never(), folder, SMALL, 1, Long.MAX_VALUE);
        assertThat(tables(folder, "")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}", "{\"id\": \"x\", \"next\": 3, \"failed\": 0, \"files\": {}}"})
    void refusesADamagedCheckpoint(String text) throws IOException {
        sweep(FailingDisk.never(), folder, SMALL, 1, 9);
        Files.writeString(folder.resolve(Checkpoint.FILE), text);
        assertThatThrownBy(() -> sweep(FailingDisk.never(), folder, SMALL, 1, Long.MAX_VALUE))
                .isInstanceOf(OccupiedFolder.class)
                .hasMessageContaining("checkpoint");
    }

    /** Whatever operation of the disk fails, the sweep says so, and the next one completes the folder. */
    @Test
    void completesTheFolderAfterAnyFailureOfTheDisk() throws IOException {
        ExperimentFile tiny = Experiments.read(Experiments.small(false)
                .replace("\"worlds\": 2, \"replications\": 3", "\"worlds\": 1, \"replications\": 1"));
        sweep(FailingDisk.never(), folder.resolve("unharmed"), tiny, 1, Long.MAX_VALUE);
        Map<String, String> unharmed = tables(folder.resolve("unharmed"), "");
        int operations = 0;
        boolean failed = true;
        while (failed) {
            operations++;
            Path target = folder.resolve("disk" + operations);
            FailingDisk disk = new FailingDisk(operations);
            try {
                sweep(disk, target, tiny, 1, Long.MAX_VALUE);
                failed = false;
            } catch (UncheckedIOException e) {
                assertThat(e).hasMessageContaining("no space").hasMessageContaining(target.toString());
                sweep(FailingDisk.never(), target, tiny, 1, Long.MAX_VALUE);
            }
            assertThat(tables(target, "")).as("operation %s", operations).isEqualTo(unharmed);
        }
        Battery.passed(Line.R2, operations - 1L);
    }

    @Test
    void packsTheSameTables() throws IOException {
        ExperimentFile packed = Experiments.read(Experiments.small(true));
        sweep(FailingDisk.never(), folder, packed, 2, 15);
        sweep(FailingDisk.never(), folder, packed, 2, Long.MAX_VALUE);
        assertThat(tables(folder, ".gz")).isEqualTo(expected);
        assertThat(folder.resolve("runs.csv")).doesNotExist();
    }

    @Test
    void keepsOthersOut() throws IOException {
        Task task = Task.of(SMALL);
        try (ResultFolder first = new ResultFolder(FailingDisk.never(), folder, task, List.of())) {
            assertThat(first.isBegun()).isFalse();
            assertThatThrownBy(() -> new ResultFolder(FailingDisk.never(), folder, task, List.of()))
                    .isInstanceOf(LockedFolder.class)
                    .hasMessage(folder + ": another program writes here at this moment");
        }
        sweep(FailingDisk.never(), folder, SMALL, 1, Long.MAX_VALUE);
        assertThat(tables(folder, "")).isEqualTo(expected);
    }

    @Test
    void leavesForeignFilesAlone() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "years of work");
        assertThatThrownBy(() -> sweep(FailingDisk.never(), folder, SMALL, 1, Long.MAX_VALUE))
                .isInstanceOf(OccupiedFolder.class)
                .hasMessage(folder + ": holds 'thesis.txt', which is no result of a sweep");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void saysInWhatAnotherExperimentDiffers() {
        sweep(FailingDisk.never(), folder, SMALL, 1, 5);
        String other = Experiments.small(false).replace("\"seed\": 11", "\"seed\": 12");
        assertThatThrownBy(() -> sweep(FailingDisk.never(), folder, Experiments.read(other), 1, 5))
                .isInstanceOf(OccupiedFolder.class)
                .hasMessage(
                        folder + ": holds the result of another experiment or program:"
                                + " experiment.seed is '11' there and '12' here; go on with what began it, or name another folder by --out");
    }

    @Test
    void namesAFileInTheWay() throws IOException {
        Path file = folder.resolve("x");
        Files.writeString(file, "x");
        assertThatThrownBy(() -> sweep(FailingDisk.never(), file, SMALL, 1, 5)).hasMessageContaining(file.toString());
    }

    @Test
    void goesOnAfterAFailedRun() throws IOException {
        Laboratory.Model failing = (scenario, worldSeed, runSeed) -> {
            if (runSeed == SMALL.experiment().run(3).runSeed()) {
                throw new IllegalStateException("three");
            }
            return ConflictModel.run(scenario, worldSeed, runSeed);
        };
        Task task = Task.of(SMALL);
        try (ResultFolder result = new ResultFolder(FailingDisk.never(), folder, task, List.of())) {
            assertThat(new RecordedSweep(failing, result, task, 2).run((runs, of) -> {}))
                    .isTrue();
            assertThat(result.failed()).isEqualTo(4);
        }
        Map<String, String> tables = tables(folder, "");
        List<String> rows = lines(tables, "runs.csv");
        List<String> well = lines(expected, "runs.csv");
        assertThat(rows).hasSameSizeAs(well);
        for (int i = 0; i < rows.size(); i++) {
            boolean failed = i > 0 && (i - 1) % 6 == 2;
            assertThat(rows.get(i).contains(",failed,")).isEqualTo(failed);
            assertThat(failed || rows.get(i).equals(well.get(i))).isTrue();
        }
        assertThat(lines(tables, "failures.csv").get(2))
                .contains("IllegalStateException: three")
                .endsWith("java -jar detente.jar run scenario.json --set policy.treaty=FALSE --set"
                        + " escalation.gain=0.5 --world-seed "
                        + SMALL.experiment().run(9).worldSeed() + " --seed "
                        + SMALL.experiment().run(9).runSeed());
    }

    @Test
    void describesWhatIsThere() throws IOException {
        String manifest = Files.readString(shared.resolve("whole").resolve("manifest.json"));
        assertThat(manifest)
                .contains("\"runs\": 24", "\"failed\": 0", "\"points\": 4", "\"scenario.json\"", "\"sha256\"")
                .doesNotContain("\"finished\": \"\"");
        String description = Files.readString(shared.resolve("whole").resolve("datapackage.json"));
        for (String column : lines(expected, "runs.csv").get(0).split(",", -1)) {
            assertThat(description).contains("\"name\": \"" + column + "\"");
        }
    }

    private static List<String> lines(Map<String, String> tables, String name) {
        return tables.getOrDefault(name, "").lines().toList();
    }
}
