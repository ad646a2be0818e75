package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import detente.battery.Battery;
import detente.battery.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R9: a finished folder is what it was when it was finished, or the next command says what became of it. */
class FinishedFolderTest {
    private static final String EXPERIMENT = """
            { "name": "done", "question": "What is left?",
              "scenario": { "name": "short", "world": "two-rivals", "years": 1, "burnInYears": 0 },
              "design": { "kind": "factorial", "factors": { "policy.treaty": [false, true] } },
              "worlds": 3, "seed": 5, "outputs": { "metrics": ["harm_per_year"] } }
            """;
    private static final Pattern LISTED = Pattern.compile("\"([^\"]+)\": \\{\\s+\"bytes\"");

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private Path experiment = Path.of("");
    private Path result = Path.of("");

    @BeforeAll
    static void sweepOnce() throws IOException {
        String file = Files.writeString(shared.resolve("done.json"), EXPERIMENT).toString();
        String whole = shared.resolve("whole").toString();
        assertThat(Typed.of("sweep", file, "--out", whole, "-q").code()).isZero();
        for (int part = 1; part <= 2; part++) {
            Typed shard =
                    Typed.of("sweep", file, "--out", shared.resolve("parts").toString(), "--shard", part + "/2");
            assertThat(shard.code()).as(shard.errors()).isZero();
        }
    }

    @BeforeEach
    void copy() throws IOException {
        experiment = Files.copy(shared.resolve("done.json"), folder.resolve("done.json"));
        result = copy(shared.resolve("whole"), folder.resolve("result"));
    }

    @Test
    void aWholeOneNeedsNothing() {
        Typed typed = resume();
        assertThat(typed.code()).as(typed.errors()).isZero();
        assertThat(typed.errors()).contains("is complete: nothing is left to run");
    }

    @Test
    void everyDamagedFileIsNamed() throws IOException {
        List<String> names = listed(result);
        assertThat(names).contains("runs.csv", "summary.csv", "report.html", "experiment.json", "datapackage.json");
        int cases = 0;
        for (String name : names) {
            Path file = result.resolve(name);
            byte[] bytes = Files.readAllBytes(file);
            List<Damage> kinds =
                    new ArrayList<>(List.of(Files::delete, FinishedFolderTest::aFolder, FinishedFolderTest::longer));
            if (bytes.length > 0) {
                kinds.add(FinishedFolderTest::another);
                kinds.add(FinishedFolderTest::shorter);
            }
            for (Damage damage : kinds) {
                damage.to(file);
                Map<String, String> before = content(result);
                Typed typed = resume();
                assertThat(typed.code()).as("%s: %s", name, typed.errors()).isEqualTo(ExitCode.OCCUPIED);
                assertThat(typed.errors()).contains("  " + file + ":").doesNotContain("nothing is left");
                boolean made = Stream.of("runs.csv", "failures.csv").noneMatch(name::endsWith);
                assertThat(typed.errors())
                        .contains(made ? "'analyze " + result + " --changed'" : "with '--out' and another folder");
                assertThat(content(result)).as("left as it is").isEqualTo(before);
                Files.deleteIfExists(file);
                Files.write(file, bytes);
                cases++;
            }
        }
        assertThat(resume().code()).isZero();
        Battery.passed(Line.R9, cases);
    }

    /** What 'analyze --changed' is said to make anew, it makes, and what it makes is what the sweep left. */
    @Test
    void whatFollowsFromTheManifestIsMadeAnew() throws IOException {
        for (String name : List.of("scenario.json", "experiment.json", "datapackage.json", "summary.csv")) {
            for (Damage damage : List.<Damage>of(Files::delete, FinishedFolderTest::another)) {
                Map<String, String> before = content(result);
                damage.to(result.resolve(name));
                assertThat(resume().errors()).contains("'analyze " + result + " --changed' makes the rest anew");
                Typed typed = Typed.of("analyze", result.toString(), "--changed");
                assertThat(typed.code()).as(typed.errors()).isZero();
                assertThat(content(result)).as(name).isEqualTo(before);
            }
        }
        assertThat(resume().code()).isZero();
    }

    /** A picture of rows that are gone shows what is no longer so. A user's own stays. */
    @Test
    void picturesThatAnAnalysisDoesNotDrawAnyMoreAreRemoved() throws IOException {
        Path stale = Files.writeString(result.resolve("charts/frequency.svg"), "<svg/>");
        Path own = Files.writeString(result.resolve("charts/mine.svg"), "<svg/>");
        FolderMutation.sign(result, "charts/frequency.svg");
        Typed typed = Typed.of("analyze", result.toString());
        assertThat(typed.code()).as(typed.errors()).isZero();
        assertThat(stale).doesNotExist();
        assertThat(own).exists();
        assertThat(listed(result)).isEqualTo(listed(shared.resolve("whole")));
    }

    /** What stands where a file is written anew is told before any is written. */
    @Test
    void aFolderInThePlaceOfAFileIsNamedBeforeAnythingIsWritten() throws IOException {
        Files.delete(result.resolve("summary.csv"));
        for (String name : List.of("charts/effects.svg", "scenario.json", "datapackage.json")) {
            Path file = result.resolve(name);
            Files.deleteIfExists(file);
            Files.createDirectory(file);
            Map<String, String> before = content(result);
            Typed typed = Typed.of("analyze", result.toString(), "--changed");
            assertThat(typed.code()).as(typed.errors()).isEqualTo(ExitCode.FILES);
            assertThat(typed.errors()).contains(file + ": is a folder");
            assertThat(content(result)).isEqualTo(before);
            Files.delete(file);
        }
    }

    /** The manifest itself may be what is wrong. */
    @Test
    void aManifestThatDoesNotFitIsNoticed() throws IOException {
        Path manifest = result.resolve("manifest.json");
        String whole = Files.readString(manifest);
        for (List<String> change : List.of(
                List.of("\"runs\": 6", "\"runs\": 5"),
                List.of("\"runs\": 6", "\"runs\": 4"),
                List.of("\"failed\": 0", "\"failed\": 1"),
                List.of("\"worlds\": 3", "\"worlds\": 2"),
                List.of("\"points\": 2", "\"points\": null"),
                List.of("\"java\": \"", "\"jawa\": \""),
                List.of("\"experiment\": {", "\"experiment\": 5, \"x\": {"))) {
            assertThat(whole).contains(change.get(0));
            Files.writeString(manifest, whole.replace(change.get(0), change.get(1)));
            Typed typed = resume();
            assertThat(typed.code()).as("%s: %s", change, typed.errors()).isEqualTo(ExitCode.OCCUPIED);
            assertThat(typed.errors()).contains("manifest");
        }
    }

    /** Hashes that fit say nothing of rows that do not. */
    @Test
    void rowsThatAreNotDueAreNoticedThoughTheirHashFits() throws IOException {
        Path runs = result.resolve("runs.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(runs));
        lines.set(2, lines.get(3));
        Files.write(runs, lines);
        FolderMutation.sign(result, "runs.csv");
        Typed typed = resume();
        assertThat(typed.code()).as(typed.errors()).isEqualTo(ExitCode.OCCUPIED);
        assertThat(typed.errors()).contains(runs + ":3: ");
    }

    /** Whatever a manifest lists, nothing outside its folder is looked at, and nothing there is removed. */
    @Test
    void whatAManifestListsOutsideIsRefused() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious.new"), "mine");
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path other = Files.writeString(elsewhere.resolve("effects.svg.new"), "mine");
        Path manifest = result.resolve("manifest.json");
        String whole = Files.readString(manifest);
        for (String name : List.of("../precious", folder + "/precious", "charts/../../precious", "a\\u0000b", "")) {
            Files.writeString(manifest, whole.replace("\"summary.csv\"", "\"" + name + "\""));
            Typed typed = resume();
            assertThat(typed.code()).as("%s: %s", name, typed.errors()).isEqualTo(ExitCode.OCCUPIED);
            assertThat(typed.errors()).contains("which is no file below the folder");
        }
        Files.delete(result.resolve("charts"));
        Files.createSymbolicLink(result.resolve("charts"), elsewhere);
        Files.writeString(manifest, whole.replace("\"summary.csv\"", "\"charts/effects.svg\""));
        assertThat(resume().code()).isEqualTo(ExitCode.OCCUPIED);
        assertThat(precious).hasContent("mine");
        assertThat(other).hasContent("mine");
    }

    @Test
    void shardsAndWhatCameOfThemAreLookedOverToo() throws IOException {
        Path parts = copy(shared.resolve("parts"), folder.resolve("parts"));
        Path shard = parts.resolve("shards/2-of-2");
        Path rows = shard.resolve("runs.csv");
        byte[] bytes = Files.readAllBytes(rows);
        another(rows);
        Typed again = Typed.of("sweep", experiment.toString(), "--out", parts.toString(), "--shard", "2/2", "--resume");
        assertThat(again.code()).as(again.errors()).isEqualTo(ExitCode.OCCUPIED);
        assertThat(again.errors()).contains("  " + rows + ": was changed", "delete the folder " + shard);
        Files.write(rows, bytes);

        assertThat(Typed.of("merge", parts.toString()).code()).isZero();
        assertThat(Typed.of("merge", parts.toString()).errors()).contains("is complete: nothing is left to merge");
        another(parts.resolve("runs.csv"));
        Typed merged = Typed.of("merge", parts.toString());
        assertThat(merged.code()).as(merged.errors()).isEqualTo(ExitCode.OCCUPIED);
        assertThat(merged.errors())
                .contains(parts + ": is complete, but not as it was", "  " + parts.resolve("runs.csv") + ":");
    }

    /** What a kill has left between the manifest and the removal of the checkpoint, and in the middle of other files. */
    @Test
    void whatAKillHasLeftIsClearedByAnyCommandAndWhatAUserHasIsNot() throws IOException {
        List<String> left = List.of(
                "checkpoint.json",
                "checkpoint.json.new",
                "manifest.json.new",
                "runs.csv.part",
                "effects.csv.part",
                "report.html.new",
                ".scratch123456789",
                ".new-18446744073709551615-scenario.json");
        List<String> foreign =
                List.of("notes.txt", "runs.csv.bak", "my.part", ".new-idea", ".scratch", "charts/mine.png");
        List<List<String>> commands = List.of(
                List.of("sweep", experiment.toString(), "--out", result.toString()),
                List.of("sweep", experiment.toString(), "--out", result.toString(), "--resume"),
                List.of("analyze", result.toString()),
                List.of("verify", result.toString()));
        for (List<String> command : commands) {
            for (String name : left) {
                Files.writeString(result.resolve(name), "{ half of");
            }
            for (String name : foreign) {
                Files.writeString(result.resolve(name), "mine");
            }
            Typed typed = Typed.of(command.toArray(String[]::new));
            boolean asks = command.get(0).equals("sweep") && command.size() == 4;
            assertThat(typed.code()).as("%s: %s", command, typed.errors()).isEqualTo(asks ? ExitCode.OCCUPIED : 0);
            for (String name : left) {
                assertThat(result.resolve(name)).as("%s", command).doesNotExist();
            }
            for (String name : foreign) {
                assertThat(result.resolve(name)).as("%s", command).hasContent("mine");
            }
            assertThat(listed(result)).doesNotContainAnyElementsOf(left).doesNotContainAnyElementsOf(foreign);
        }
        Battery.passed(Line.R9, commands.size() * (long) left.size());
    }

    /** A user's file that was there before the end of the sweep is none of its files either. */
    @Test
    void noForeignFileEntersAManifest() throws IOException {
        reopen();
        Files.writeString(result.resolve("notes.txt"), "mine");
        Files.writeString(result.resolve("charts/mine.svg"), "mine");
        Files.writeString(result.resolve(".scratch12345"), "nobody's");
        Typed typed = resume();
        assertThat(typed.code()).as(typed.errors()).isZero();
        assertThat(listed(result)).isEqualTo(listed(shared.resolve("whole")));
        assertThat(result.resolve("notes.txt")).hasContent("mine");
        assertThat(result.resolve(".scratch12345")).doesNotExist();
    }

    /** It begins again, and says so: hours of work may be lost with a checkpoint. */
    @Test
    void aLostCheckpointIsSaid() throws IOException {
        reopen();
        Typed typed = resume();
        assertThat(typed.code()).as(typed.errors()).isZero();
        assertThat(typed.errors()).contains("there is no checkpoint of the unfinished sweep; it begins again");
        assertThat(result.resolve("runs.csv")).hasSameBinaryContentAs(shared.resolve("whole/runs.csv"));
    }

    /** No number depends on the words that describe an experiment. */
    @Test
    void otherWordsArePutIntoAFinishedResult() throws IOException {
        String started = started();
        Files.writeString(
                experiment,
                EXPERIMENT
                        .replace("What is left?", "What remains?")
                        .replace("\"name\": \"short\",", "\"name\": \"short\", \"description\": \"Two of them.\",")
                        .replace("\"worlds\": 3", "\"titles\": { \"policy.treaty\": \"a pact\" }, \"worlds\": 3"));
        Typed typed = resume();
        assertThat(typed.code()).as(typed.errors()).isZero();
        assertThat(typed.errors()).contains("its question or description reads otherwise now, and is put in");
        for (String name : List.of("manifest.json", "experiment.json", "datapackage.json", "report.html")) {
            assertThat(result.resolve(name)).content().contains("What remains?").doesNotContain("What is left?");
        }
        assertThat(result.resolve("scenario.json")).content().contains("Two of them.");
        assertThat(result.resolve("report.html")).content().contains("policy.treaty (a pact)");
        assertThat(started()).isEqualTo(started);
        for (String name : List.of("runs.csv", "summary.csv", "effects.csv", "failures.csv")) {
            assertThat(result.resolve(name))
                    .hasSameBinaryContentAs(shared.resolve("whole").resolve(name));
        }
        assertThat(result.resolve("checkpoint.json")).doesNotExist();
        assertThat(resume().errors()).contains("nothing is left to run");
        assertThat(Typed.of("verify", result.toString(), "--all").code()).isZero();
    }

    @Test
    void otherWordsDoNotHideWhatElseDiffers() throws IOException {
        Files.writeString(
                experiment, EXPERIMENT.replace("What is left?", "A what?").replace("\"seed\": 5", "\"seed\": 6"));
        Typed typed = resume();
        assertThat(typed.code()).isEqualTo(ExitCode.OCCUPIED);
        assertThat(typed.errors()).contains("experiment.seed is '5' there and '6' here");
    }

    private interface Damage {
        void to(Path file) throws IOException;
    }

    private static void aFolder(Path file) throws IOException {
        Files.delete(file);
        Files.createDirectory(file);
    }

    private static void another(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    private static void shorter(Path file) throws IOException {
        Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) - 1));
    }

    private static void longer(Path file) throws IOException {
        Files.writeString(file, Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1) + "x");
    }

    /** The folder as if its sweep had not come to its end. */
    private void reopen() throws IOException {
        Path manifest = result.resolve("manifest.json");
        Files.writeString(
                manifest, Files.readString(manifest).replaceFirst("\"finished\": \"[^\"]*\"", "\"finished\": \"\""));
    }

    private String started() throws IOException {
        return Files.readString(result.resolve("manifest.json"))
                .replaceFirst("(?s).*(\"started\": \"[^\"]*\").*", "$1");
    }

    private Typed resume() {
        return Typed.of("sweep", experiment.toString(), "--out", result.toString(), "--resume");
    }

    private static List<String> listed(Path result) throws IOException {
        return LISTED.matcher(Files.readString(result.resolve("manifest.json")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static Map<String, String> content(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
                content.put(
                        file.toString(),
                        Files.isRegularFile(file)
                                ? new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)
                                : "");
            }
        }
        return content;
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
        return to;
    }
}
