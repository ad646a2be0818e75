package detente.io.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import detente.battery.Battery;
import detente.battery.Line;
import detente.experiment.Shard;
import detente.io.document.BadInput;
import detente.io.plan.ExperimentFile;
import detente.io.plan.Experiments;
import detente.io.table.RunRecorder;
import detente.model.ConflictModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shards put together are the sweep without shards, byte by byte; what does not fit is named. */
class ShardsTest {
    private static final int PARTS = 3;

    @TempDir
    private Path folder;

    private Path whole = Path.of("");
    private Path parts = Path.of("");

    @BeforeEach
    void name() {
        whole = folder.resolve("whole");
        parts = folder.resolve("parts");
    }

    @ParameterizedTest
    @CsvSource({"false, 1", "false, 5", "false, 24", "true, 1", "true, 3"})
    void giveTheBytesOfTheWhole(boolean compress, int of) throws IOException {
        ExperimentFile file = file(compress);
        sweep(Task.of(file));
        for (int number = of; number >= 1; number--) {
            sweep(Task.of(file).part(new Shard(number, of)));
        }
        Shards shards = Shards.in(List.of(parts));
        assertThat(shards.missing()).isEmpty();
        assertThat(shards.damage((runs, all) -> {})).isEmpty();
        merge(FailingDisk.never(), shards, parts);
        assertSame(Task.of(file));
        Battery.passed(Line.D4, 1);
    }

    @Test
    void goOnWhereTheyWereInterrupted() throws IOException {
        ExperimentFile file = file(false);
        sweep(Task.of(file));
        for (int number = 1; number <= PARTS; number++) {
            Task task = Task.of(file).part(new Shard(number, PARTS));
            for (long stop = 1; !sweep(task, stop); stop++) {
                assertThat(Shards.in(List.of(parts)).missing()).contains(number);
            }
        }
        merge(FailingDisk.never(), Shards.in(List.of(parts)), parts);
        assertSame(Task.of(file));
    }

    /** Whatever operation of the disk fails, the next merge completes the folder. */
    @Test
    void canBeMergedAgainAfterAnyFailureOfTheDisk() throws IOException {
        ExperimentFile file = Experiments.read(Experiments.small(false)
                .replace("\"worlds\": 2, \"replications\": 3", "\"worlds\": 1, \"replications\": 1"));
        sweep(Task.of(file));
        sweep(Task.of(file).part(new Shard(1, 2)));
        sweep(Task.of(file).part(new Shard(2, 2)));
        Shards shards = Shards.in(List.of(parts));
        int operations = 0;
        boolean failed = true;
        while (failed) {
            operations++;
            Path target = folder.resolve("disk" + operations);
            try {
                merge(new FailingDisk(operations), shards, target);
                failed = false;
            } catch (UncheckedIOException e) {
                assertThat(e).hasMessageContaining(target.toString());
                merge(FailingDisk.never(), shards, target);
            }
            for (var table : shards.task().tables()) {
                String name = shards.task().fileName(table);
                assertThat(target.resolve(name)).hasSameBinaryContentAs(whole.resolve(name));
            }
        }
        assertThat(operations).isGreaterThan(40);
        Battery.passed(Line.R2, operations - 1L);
    }

    @Test
    void nameWhatIsMissing() throws IOException {
        sweepParts();
        Files.move(part(2), folder.resolve("elsewhere"));
        assertThat(Shards.in(List.of(parts)).missing()).containsExactly(2);
        Files.delete(part(3).resolve(Manifest.FILE));
        assertThat(Shards.in(List.of(parts)).missing()).containsExactly(2, 3);
        assertThat(Shards.in(List.of(part(1), folder.resolve("elsewhere"))).missing())
                .containsExactly(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"runs.csv", "series.csv", "events.csv", "proliferation.csv", "failures.csv"})
    void nameWhatIsDamaged(String table) throws IOException {
        sweepParts();
        Path file = part(2).resolve(table);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThat(Shards.in(List.of(parts)).damage((runs, of) -> {}))
                .singleElement()
                .asString()
                .matches("\\Q" + file + "\\E(: was changed after the end of the sweep.*|:[0-9]+: .*)");
        Files.delete(file);
        assertThat(Shards.in(List.of(parts)).damage((runs, of) -> {})).containsExactly(file + ": is missing");
    }

    @Test
    void refuseTwins() throws IOException {
        sweepParts();
        Files.createDirectory(parts.resolve("shards/copy"));
        Files.copy(part(2).resolve(Manifest.FILE), parts.resolve("shards/copy").resolve(Manifest.FILE));
        assertThatThrownBy(() -> Shards.in(List.of(parts)))
                .isInstanceOf(OccupiedFolder.class)
                .hasMessageContaining("shards/copy")
                .hasMessageContaining("is the same part of the sweep as");
        assertThat(Shards.in(List.of(part(1), part(2), part(2), part(3))).missing())
                .isEmpty();
    }

    @Test
    void refuseStrangers() {
        ExperimentFile file = sweepParts();
        sweep(Task.of(file).part(new Shard(1, 2)));
        assertThatThrownBy(() -> Shards.in(List.of(parts)))
                .isInstanceOf(OccupiedFolder.class)
                .hasMessageContaining("is one of 3 parts, but");
        ExperimentFile other = Experiments.read(Experiments.small(false).replace("\"seed\": 11", "\"seed\": 12"));
        sweepInto(Task.of(other).part(new Shard(2, PARTS)), part(2).resolveSibling("other"), Long.MAX_VALUE);
        assertThatThrownBy(() -> Shards.in(List.of(part(1), part(2).resolveSibling("other"))))
                .isInstanceOf(OccupiedFolder.class)
                .hasMessageContaining("experiment.seed is '12' there and '11' here");
    }

    @Test
    void refuseAnotherProgram() throws IOException {
        sweepParts();
        for (int number = 1; number <= PARTS; number++) {
            Path manifest = part(number).resolve(Manifest.FILE);
            String text = Files.readString(manifest);
            Files.writeString(manifest, text.replaceAll("\"whole\": \"..", "\"whole\": \"00"));
        }
        assertThatThrownBy(() -> Shards.in(List.of(parts)))
                .isInstanceOf(OccupiedFolder.class)
                .hasMessageContaining("merge with the program that ran the shards");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "{\"shard\": {\"number\": 0, \"of\": 0}}", "{\"shard\": {\"number\": 9, \"of\": 3}}"})
    void refuseADamagedManifest(String text) throws IOException {
        sweepParts();
        Files.writeString(part(1).resolve(Manifest.FILE), text);
        assertThatThrownBy(() -> Shards.in(List.of(parts)))
                .isInstanceOf(OccupiedFolder.class)
                .hasMessageContaining(part(1).toString())
                .hasMessageContaining("the manifest is damaged");
    }

    @Test
    void areNotAnywhere() throws IOException {
        assertThatThrownBy(() -> Shards.in(List.of(folder)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("holds no shard of a sweep");
        assertThatThrownBy(() -> Shards.in(List.of(folder.resolve("nowhere"))))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("is no folder");
    }

    @Test
    void refuseAFolderWithASweepThatEndsInsideAPart() {
        ExperimentFile file = sweepParts();
        Task task = Task.of(file);
        RunRecorder recorder = task.recorder(ConflictModel::run);
        try (ResultFolder result = new ResultFolder(FailingDisk.never(), whole, task, List.of())) {
            result.open();
            result.write(LongStream.rangeClosed(1, 5).mapToObj(recorder::result).toList());
            result.checkpoint();
        }
        assertThatThrownBy(() -> merge(FailingDisk.never(), Shards.in(List.of(parts)), whole))
                .isInstanceOf(OccupiedFolder.class)
                .hasMessageContaining("holds the first 5 runs of a sweep that was not merged");
        assertThat(sweep(Task.of(file))).isTrue();
    }

    @Test
    void doNotGoOnInTheFolderOfAnother() throws IOException {
        ExperimentFile file = file(false);
        sweep(Task.of(file).part(new Shard(1, PARTS)), 2);
        Files.move(part(1), part(2), StandardCopyOption.ATOMIC_MOVE);
        assertThatThrownBy(() -> sweep(Task.of(file).part(new Shard(2, PARTS))))
                .isInstanceOf(OccupiedFolder.class)
                .hasMessageContaining("shard.first is '1' there and '9' here");
    }

    @Test
    void areNamedInRanges() {
        assertThat(Shards.ranges(List.of())).isEmpty();
        assertThat(Shards.ranges(List.of(7))).isEqualTo("7");
        assertThat(Shards.ranges(List.of(1, 2, 3, 7, 9, 10))).isEqualTo("1-3,7,9-10");
    }

    /** The small experiment; compressed tables are cut at every 64th run, so there it has more of them. */
    private static ExperimentFile file(boolean compress) {
        String text = Experiments.small(compress);
        return Experiments.read(compress ? text.replace("\"replications\": 3", "\"replications\": 20") : text);
    }

    private ExperimentFile sweepParts() {
        ExperimentFile file = file(false);
        for (int number = 1; number <= PARTS; number++) {
            sweep(Task.of(file).part(new Shard(number, PARTS)));
        }
        return file;
    }

    private Path part(int number) {
        return parts.resolve("shards").resolve(number + "-of-" + PARTS);
    }

    private boolean sweep(Task task) {
        return sweep(task, Long.MAX_VALUE);
    }

    private boolean sweep(Task task, long stop) {
        return sweepInto(task, task.shard().isEmpty() ? whole : task.folder(parts), stop);
    }

    /** Runs until so many runs are written, or to the end. */
    private static boolean sweepInto(Task task, Path target, long stop) {
        try (ResultFolder result = new ResultFolder(FailingDisk.never(), target, task, List.of("test"))) {
            List<RecordedSweep> sweep = new ArrayList<>();
            sweep.add(new RecordedSweep(ConflictModel::run, result, task, 1));
            boolean done = sweep.get(0).run((runs, of) -> {
                if (runs >= stop && runs < of) {
                    sweep.get(0).stop();
                }
            });
            if (done) {
                result.finish(List.of(), List.of());
            }
            return done;
        }
    }

    private static void merge(Disk disk, Shards shards, Path target) {
        try (ResultFolder result = new ResultFolder(disk, target, shards.task(), List.of("test"))) {
            shards.merge(result, (runs, of) -> {});
            result.finish(List.of(), List.of());
        }
    }

    private void assertSame(Task task) throws IOException {
        List<String> names = new ArrayList<>(List.of(DataPackage.FILE, ResultFolder.SCENARIO));
        task.tables().forEach(table -> names.add(task.fileName(table)));
        for (String name : names) {
            assertThat(parts.resolve(name)).hasSameBinaryContentAs(whole.resolve(name));
        }
        assertThat(Files.readString(parts.resolve(Manifest.FILE))).doesNotContain("shards/");
    }
}
