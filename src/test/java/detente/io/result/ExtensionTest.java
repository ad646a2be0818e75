package detente.io.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import detente.battery.Battery;
import detente.battery.Line;
import detente.cli.Typed;
import detente.experiment.Shard;
import detente.io.document.BadInput;
import detente.io.plan.ExperimentFile;
import detente.io.plan.Experiments;
import detente.model.ConflictModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A finished result that takes more is, in every table, the sweep that asked for all of it from the beginning. */
class ExtensionTest {
    private static final String SMALL = Experiments.small(false);
    private static final String DRAWN = SMALL.replace("\"kind\": \"factorial\", \"factors\"", "%s, \"factors\"")
            .replace("\"policy.treaty\": [false, true],", "")
            .replace("[0.06, 0.5]", "{ \"from\": 0.06, \"to\": 0.5 }, \"conflict.rate\": { \"from\": 40, \"to\": 90 }")
            .replace("\"baseline\": { \"policy.treaty\": false, \"escalation.gain\": 0.06 },", "");
    private static final String LIST = SMALL.replaceFirst(
                    "(?s)\"factorial\".*?\\] \\} \\}", "\"list\", \"points\": [ %s ] }")
            .replace("\"baseline\": { \"policy.treaty\": false, \"escalation.gain\": 0.06 },", "");
    private static final String STOPPED = SMALL.replace(
                    "\"seed\": 11",
                    "\"seed\": 11, \"stop\": { \"metrics\": { \"harm_per_year\": { \"relative\": %s } }, \"mostWorlds\": %s }")
            .replace("\"compress\": false", "\"compress\": false, \"metrics\": [\"harm_per_year\"]")
            .replace("\"replications\": 3", "\"replications\": 1");

    @TempDir
    private Path folder;

    static Stream<List<String>> growths() {
        return Stream.of(
                List.of(SMALL, SMALL.replace("\"worlds\": 2", "\"worlds\": 3")),
                List.of(SMALL, SMALL.replace("\"replications\": 3", "\"replications\": 4")),
                List.of(
                        Experiments.small(true),
                        Experiments.small(true)
                                .replace("\"worlds\": 2, \"replications\": 3", "\"worlds\": 4, \"replications\": 7")
                                .replace("Does it work?", "Does it still work?")),
                List.of(
                        Experiments.crossed(),
                        Experiments.crossed()
                                .replace("\"points\": 4", "\"points\": 6")
                                .replace("\"worlds\": 2", "\"worlds\": 3")),
                List.of(drawn("random", "points", 3), drawn("random", "points", 5)),
                List.of(drawn("sobol", "points", 2), drawn("sobol", "points", 4)),
                List.of(drawn("morris", "trajectories", 2), drawn("morris", "trajectories", 3)),
                List.of(listed(""), listed(", { \"policy.treaty\": true, \"escalation.gain\": 0.1 }")),
                List.of(STOPPED.formatted("1e-9", 4), STOPPED.formatted("1e-9", 8)));
    }

    private static String drawn(String kind, String key, int size) {
        return DRAWN.formatted("\"kind\": \"" + kind + "\", \"" + key + "\": " + size);
    }

    private static String listed(String more) {
        return LIST.formatted("{ \"policy.treaty\": false, \"escalation.gain\": 0.06 },"
                + " { \"policy.treaty\": true, \"escalation.gain\": 0.5 }" + more);
    }

    @ParameterizedTest
    @MethodSource("growths")
    void isTheLargerSweepInEveryTable(List<String> growth) throws IOException {
        ExperimentFile larger = Experiments.read(growth.get(1));
        Path result = sweep("result", Experiments.read(growth.get(0)));
        Path whole = sweep("whole", larger);
        int threads = 1 + growth.get(0).length() % 3;
        extend(FailingDisk.never(), result, larger, threads, Long.MAX_VALUE);
        assertSame(result, whole);
        assertThat(Files.readString(result.resolve(Manifest.FILE))).contains("\"extended\": [", "\"finished\": \"2");
        assertThat(Typed.of("verify", result.toString(), "--all", "-q").code()).isZero();
        Battery.passed(Line.D4, 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 13, 20})
    void goesOnWhereItWasInterruptedAndLeavesTheResultUntilThen(long stop) throws IOException {
        ExperimentFile larger = Experiments.read(SMALL.replace("\"worlds\": 2", "\"worlds\": 3"));
        Path result = sweep("result", Experiments.small());
        Map<String, String> before = files(result);
        assertThat(extend(FailingDisk.never(), result, larger, 2, stop)).isFalse();
        before.forEach((name, text) -> assertThat(result.resolve(name)).hasContent(text));
        assertThat(Typed.of("verify", result.toString(), "-q").code()).isZero();
        ExperimentFile other = Experiments.read(SMALL.replace("\"worlds\": 2", "\"worlds\": 5"));
        refuses(result, other, "another extension was begun and is not finished");
        extend(FailingDisk.never(), result, larger, 1, Long.MAX_VALUE);
        assertSame(result, sweep("whole", larger));
        assertThat(result.resolve(Extension.FOLDER)).doesNotExist();
    }

    /** R2: it is killed in the middle of any write, rename or removal. */
    @Test
    void killedAtAnyInstantIsTheSmallerResultOrBecomesTheLarger() throws IOException {
        String tiny = SMALL.replace("\"worlds\": 2, \"replications\": 3", "\"worlds\": 1, \"replications\": 1")
                .replace(
                        "\"series\": { \"every\": \"quarter\" }", "\"series\": false, \"metrics\": [\"harm_per_year\"]")
                .replace("\"events\": true, \"proliferation\": true", "\"events\": false");
        ExperimentFile larger = Experiments.read(tiny.replace("\"worlds\": 1", "\"worlds\": 2"));
        Path small = sweep("small", Experiments.read(tiny));
        Path whole = sweep("whole", larger);
        Files.writeString(small.resolve("notes.txt"), "mine");
        int operations = 1;
        for (boolean killed = true; killed; operations++) {
            Path result = folder.resolve("killed" + operations);
            Sweeps.copy(small, result);
            killed = kill(FailingDisk.killed(operations), result, larger);
            Typed looked = Typed.of("verify", result.toString(), "-q");
            assertThat(looked.code())
                    .as("operation %s: %s", operations, looked.errors())
                    .isIn(0, 65);
            if (looked.code() != 0) {
                assertThat(looked.errors()).contains("unfinished sweep; go on with it by 'sweep --resume'");
            }
            if (looked.code() != 0 && operations % 2 == 0) {
                new ResultFolder(FailingDisk.never(), result, Task.of(larger), List.of()).close(); // as --resume
            } else if (killed) {
                extend(FailingDisk.never(), result, larger, 1, Long.MAX_VALUE);
            }
            assertSame(result, whole);
            assertThat(files(result).keySet())
                    .as("operation %s", operations)
                    .isEqualTo(files(small).keySet());
        }
        assertThat(operations).isGreaterThan(60);
        Battery.passed(Line.R2, operations - 2L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"seed\": 11|\"seed\": 12|experiment.seed is '11' there and '12' here; only 'worlds', 'replications'",
                "[0.06, 0.5]|[0.06, 0.5, 0.6]|experiment.design.factors.escalation.gain is ['0.06', '0.5'] there and",
                "\"events\": true|\"events\": false|experiment.outputs.events is 'true' there and 'false' here",
                "\"years\": 2|\"years\": 3|experiment.scenario.years is '2' there and '3' here",
                "\"name\": \"small\"|\"name\": \"other\"|experiment.name is 'small' there and 'other' here",
                "\"worlds\": 2|\"worlds\": 1|it has 2 worlds, and 1 are asked for: a result grows and never shrinks",
                "\"replications\": 3|\"replications\": 2|it has 3 replications, and 2 are asked for",
                "\"seed\": 11|\"seed\": 11, \"stop\": {\"metrics\": {\"harm_per_year\": {\"relative\": 1}}, \"mostWorlds\": 4}|experiment.stop"
            })
    void refusesWhatIsNotTheSameAndMore(String from, String to, String message) {
        Path result = sweep("result", Experiments.small());
        refuses(result, Experiments.read(SMALL.replace(from, to)), "cannot be extended to this: " + message);
    }

    @Test
    void refusesPointsThatWouldBeOthers() {
        Path lattice = sweep("lattice", Experiments.read(drawn("latin-hypercube", "points", 3)));
        refuses(
                lattice,
                Experiments.read(drawn("latin-hypercube", "points", 5)),
                "a design of kind 'latin-hypercube' of another size has all of its points elsewhere (random, sobol and"
                        + " morris keep theirs)");
        String futures = Experiments.crossed().replace("\"kind\": \"random\"", "\"kind\": \"latin-hypercube\"");
        refuses(
                sweep("futures", Experiments.read(futures)),
                Experiments.read(futures.replace("\"points\": 4", "\"points\": 6")),
                "a design of kind 'latin-hypercube' of another size");
        refuses(
                sweep("list", Experiments.read(listed(""))),
                Experiments.read(LIST.formatted("{ \"policy.treaty\": false, \"escalation.gain\": 0.06 },"
                        + " { \"policy.treaty\": true, \"escalation.gain\": 0.1 },"
                        + " { \"policy.treaty\": true, \"escalation.gain\": 0.5 }")),
                "point 2 is another in the larger sweep: points can be added behind those");
    }

    @Test
    void refusesWhatAStopRuleWouldDecideOtherwise() {
        Path met = sweep("met", Experiments.read(STOPPED.formatted("1e9", 4)));
        refuses(
                met,
                Experiments.read(STOPPED.formatted("1e9", 8)),
                "its stop rule was met after 2 worlds, and would be met there again");
        Path open = sweep("open", Experiments.read(STOPPED.formatted("1e-9", 4)));
        refuses(
                open,
                Experiments.read(STOPPED.formatted("1e-9", 4).replace("\"replications\": 1", "\"replications\": 2")),
                "it has a stop rule, which decided after rounds of 8 runs: only 'mostWorlds' may be larger");
        refuses(open, Experiments.read(STOPPED.formatted("1e-9", 2)), "it has 4 worlds at most, and 2 are asked for");
        refuses(open, Experiments.read(STOPPED.formatted("1e-3", 8)), "experiment.stop.metrics.harm_per_year.relative");
    }

    @Test
    void refusesFoldersWithoutAFinishedSweepOfThisProgram() throws IOException {
        ExperimentFile larger = Experiments.read(SMALL.replace("\"worlds\": 2", "\"worlds\": 3"));
        assertThatThrownBy(() -> new Extension(FailingDisk.never(), folder.resolve("nowhere"), Task.of(larger)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("holds no result that could be extended");
        Path begun = folder.resolve("begun");
        Sweeps.sweep(FailingDisk.never(), begun, Experiments.small(), 1, 5);
        refuses(begun, larger, "holds an unfinished sweep; finish it by 'sweep --resume'");
        Task part = Task.of(Experiments.small()).part(new Shard(1, 2));
        Path shard = folder.resolve("shard");
        sweep(shard, part);
        refuses(shard, larger, "holds a part of a sweep, which is not extended: merge the parts");
        Path run = folder.resolve("run");
        assertThat(Typed.of("run", "two-rivals", "--years", "1", "--out", run.toString())
                        .code())
                .isZero();
        refuses(run, larger, "holds a single run and no sweep");

        Path result = sweep("result", Experiments.small());
        Path manifest = result.resolve(Manifest.FILE);
        String written = Files.readString(manifest);
        Files.writeString(manifest, written.replaceFirst("\"commit\": \"[^\"]*", "\"commit\": \"0ddba11"));
        refuses(result, larger, "holds the result of another program: commit is '0ddba11' there and '");
        Files.writeString(manifest, written);
        Path runs = result.resolve("runs.csv");
        byte[] bytes = Files.readAllBytes(runs);
        bytes[bytes.length / 2] ^= 1;
        Files.write(runs, bytes);
        refuses(result, larger, "nothing was added: " + result + " is not as it was");
        assertThat(result.resolve(Extension.FOLDER)).doesNotExist();
    }

    @Test
    void isSuggestedWhereOnlyANumberWasRaised() {
        Path result = sweep("result", Experiments.small());
        assertThatThrownBy(() -> sweep("result", Experiments.read(SMALL.replace("\"worlds\": 2", "\"worlds\": 3"))))
                .hasMessageContaining("experiment.worlds is '2' there and '3' here; add what is new by --extend, or");
        assertThatThrownBy(() -> sweep("result", Experiments.read(SMALL.replace("\"seed\": 11", "\"seed\": 12"))))
                .hasMessageContaining("experiment.seed is '11' there and '12' here; go on with what began it, or");
        assertThat(result).exists();
    }

    private void refuses(Path result, ExperimentFile larger, String message) {
        assertThatThrownBy(() -> extend(FailingDisk.never(), result, larger, 1, Long.MAX_VALUE))
                .isInstanceOf(OccupiedFolder.class)
                .hasMessageContaining(result.toString())
                .hasMessageContaining(message);
    }

    private Path sweep(String name, ExperimentFile file) {
        return sweep(folder.resolve(name), Task.of(file));
    }

    private static Path sweep(Path target, Task task) {
        try (ResultFolder result = new ResultFolder(FailingDisk.never(), target, task, List.of("test"))) {
            assertThat(new RecordedSweep(ConflictModel::run, result, task, 2).run((runs, of) -> {}))
                    .isTrue();
            result.finish(List.of(), List.of());
        }
        return target;
    }

    /** Extends a result, without analysis, until so many runs are written or to the end; says whether that was the end. */
    private static boolean extend(Disk disk, Path target, ExperimentFile file, int threads, long stop) {
        Task task = Task.of(file);
        try (Extension extension = new Extension(disk, target, task)) {
            if (extension.isDone()) {
                return true;
            }
            try (ResultFolder result = extension.open(List.of("test"));
                    EarlierRows rows = extension.rows()) {
                RecordedSweep[] sweep = new RecordedSweep[1];
                sweep[0] = new RecordedSweep(ConflictModel::run, result, task, threads, Optional.of(rows));
                if (!result.isFinished()) {
                    boolean done = sweep[0].run((runs, of) -> {
                        if (runs >= stop && runs < of) {
                            sweep[0].stop();
                        }
                    });
                    if (!done) {
                        return false;
                    }
                    result.finish(List.of(), List.of());
                }
            }
            extension.takePlace();
            return true;
        }
    }

    /** Whether it was killed. */
    private static boolean kill(Disk disk, Path target, ExperimentFile file) {
        try {
            extend(disk, target, file, 1, Long.MAX_VALUE);
            return false;
        } catch (UncheckedIOException e) {
            assertThat(e).hasMessageContaining("no space");
            return true;
        }
    }

    private static void assertSame(Path result, Path whole) throws IOException {
        Map<String, String> expected = files(whole);
        Map<String, String> found = files(result);
        found.remove("notes.txt");
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        assertThat(found.entrySet().stream()
                        .filter(file -> !file.getKey().equals(Manifest.FILE))
                        .filter(file -> !file.getValue().equals(expected.get(file.getKey()))))
                .as("files that differ")
                .isEmpty();
    }

    /** Bytes are shown as texts in which every byte is one character. */
    private static Map<String, String> files(Path result) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(result)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = result.relativize(file).toString();
                files.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        files.remove(FolderLock.FILE);
        return files;
    }
}
