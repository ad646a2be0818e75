package detente.io.result;

import static org.assertj.core.api.Assertions.assertThat;

import detente.battery.Battery;
import detente.battery.Line;
import detente.cli.Typed;
import detente.experiment.Shard;
import detente.io.plan.ExperimentFile;
import detente.io.plan.Experiments;
import detente.model.ConflictModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * R2: a program that is killed in the middle of any write, rename or removal leaves a folder
 * of which the next command makes what an unharmed one leaves, or says what to type.
 */
class KilledSweepTest {
    private static final String TINY = Experiments.small(false)
            .replace("\"worlds\": 2, \"replications\": 3", "\"worlds\": 1, \"replications\": 1")
            .replace("\"baseline\": { \"policy.treaty\": false, \"escalation.gain\": 0.06 },", "")
            .replace("\"series\": { \"every\": \"quarter\" }", "\"series\": false")
            .replace("\"events\": true, \"proliferation\": true", "\"events\": false")
            .replace("\"outputs\": {", "\"outputs\": { \"metrics\": [\"harm_per_year\"],");

    @TempDir
    private Path folder;

    private ExperimentFile experiment = Experiments.read(TINY);
    private String file = "";
    private Map<String, String> unharmed = Map.of();

    @BeforeEach
    void sweepUnharmed() throws IOException {
        file = Files.writeString(folder.resolve("tiny.json"), TINY).toString();
        Path whole = folder.resolve("unharmed");
        assertThat(Typed.of("sweep", file, "--out", whole.toString(), "-q").code())
                .isZero();
        unharmed = files(whole);
    }

    @Test
    void aSweepKilledAtAnyInstantIsPutRight() throws IOException {
        int operations = 1;
        for (boolean killed = true; killed; operations++) {
            Path target = folder.resolve("killed" + operations);
            killed = kill(target, Task.of(experiment), FailingDisk.killed(operations));
            String other = operations % 2 == 0 ? "analyze" : "verify";
            Typed typed = Typed.of(other, target.toString());
            assertThat(typed.code())
                    .as("%s after operation %s: %s", other, operations, typed.errors())
                    .isIn(2, 0, 1, 65);
            assertThat(typed.errors()).doesNotContain("internal error");
            resume(target, operations);
        }
        assertThat(operations).isGreaterThan(30);
        Battery.passed(Line.R2, operations - 2L);
    }

    @Test
    void aMergeKilledAtAnyInstantIsPutRight() throws IOException {
        for (int part = 1; part <= 2; part++) {
            Task task = Task.of(experiment).part(new Shard(part, 2));
            kill(task.folder(folder.resolve("parts")), task, FailingDisk.never());
        }
        int operations = 1;
        for (boolean killed = true; killed; operations++) {
            Path target = folder.resolve("merged" + operations);
            Sweeps.copy(folder.resolve("parts"), target);
            killed = merge(target, FailingDisk.killed(operations));
            Typed typed = Typed.of("merge", target.toString());
            assertThat(typed.code())
                    .as("operation %s: %s", operations, typed.errors())
                    .isZero();
            assertWhole(target, operations);
        }
        Battery.passed(Line.R2, operations - 2L);
    }

    /** A finished result is taken up once more to hold other words. */
    @Test
    void aResultThatGetsOtherWordsAndIsKilledAtAnyInstantIsPutRight() throws IOException {
        Path before = folder.resolve("unharmed");
        String other = TINY.replace("Does it work?", "Does it still work?");
        file = Files.writeString(folder.resolve("tiny.json"), other).toString();
        experiment = Experiments.read(other);
        Path whole = folder.resolve("other");
        assertThat(Typed.of("sweep", file, "--out", whole.toString(), "-q").code())
                .isZero();
        unharmed = files(whole);
        int operations = 1;
        for (boolean killed = true; killed; operations++) {
            Path target = folder.resolve("reworded" + operations);
            Sweeps.copy(before, target);
            killed = kill(target, Task.of(experiment), FailingDisk.killed(operations));
            resume(target, operations);
            assertThat(target.resolve("experiment.json")).content().contains("Does it still work?");
        }
        Battery.passed(Line.R2, operations - 2L);
    }

    /** Whether it was killed; what follows on the tables of a result that was finished is an analysis. */
    private boolean kill(Path target, Task task, Disk disk) {
        try (ResultFolder result = new ResultFolder(disk, target, task, List.of("test"))) {
            if (result.isFinished()) {
                result.reopen();
            }
            new RecordedSweep(ConflictModel::run, result, task, 1).run((runs, of) -> {});
            if (!result.isFinished()) {
                result.finish(List.of(), List.of());
            }
            return false;
        } catch (UncheckedIOException e) {
            assertThat(e).hasMessageContaining("no space");
            return true;
        }
    }

    private static boolean merge(Path target, Disk disk) {
        Shards shards = Shards.in(List.of(target));
        try (ResultFolder result = new ResultFolder(disk, target, shards.task(), List.of("test"))) {
            shards.merge(result, (runs, of) -> {});
            result.finish(List.of(), List.of());
            return false;
        } catch (UncheckedIOException e) {
            assertThat(e).hasMessageContaining("no space");
            return true;
        }
    }

    private void resume(Path target, int operations) throws IOException {
        Typed typed = Typed.of("sweep", file, "--out", target.toString(), "--resume");
        assertThat(typed.code())
                .as("operation %s: %s", operations, typed.errors())
                .isZero();
        assertWhole(target, operations);
    }

    /** Nothing but what an unharmed sweep leaves, and the tables of runs to the byte. */
    private void assertWhole(Path target, int operations) throws IOException {
        Map<String, String> files = files(target);
        assertThat(unharmed).as("operation %s", operations).containsAllEntriesOf(files);
        assertThat(files).containsKeys("runs.csv", "failures.csv", "experiment.json", "scenario.json");
    }

    /** All files but those that name the time, and that of the description, which lists what an analysis adds. */
    private static Map<String, String> files(Path result) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(result)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = result.relativize(file).toString();
                if (!name.startsWith("shards")) {
                    files.put(name, Files.readString(file));
                }
            }
        }
        files.keySet().removeAll(List.of(Manifest.FILE, DataPackage.FILE, FolderLock.FILE));
        return files;
    }
}
