package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import detente.battery.Battery;
import detente.battery.Line;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** R5: places where no result can be, or which are no ordinary folders. */
@DisabledOnOs(OS.WINDOWS)
class OddFoldersTest {
    private static final String EXPERIMENT = """
            { "name": "odd", "scenario": { "name": "short", "world": "two-rivals", "years": 1, "burnInYears": 0 },
              "design": { "kind": "list", "points": [{}] }, "worlds": 2, "outputs": { "metrics": ["harm_per_year"] } }
            """;

    @TempDir
    private Path folder;

    private Path experiment = Path.of("");
    private String said = "";

    @BeforeEach
    void write() throws IOException {
        experiment = Files.writeString(folder.resolve("odd.json"), EXPERIMENT);
    }

    @Test
    void placesWithoutRoomForAResultAreNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("nowhere"));
        Path circle = folder.resolve("circle");
        Files.createSymbolicLink(circle, circle);
        List<String> places = List.of(
                file.toString(),
                file + "/below",
                "/proc/no-such-place",
                "/sys/kernel/detente",
                folder.resolve("x".repeat(300)).toString(),
                folder + "/" + "deep/".repeat(1_000),
                circle.toString(),
                dangling.toString());
        for (String place : places) {
            assertThat(sweep(place)).as("%s: %s", place, said).isIn(ExitCode.FILES, ExitCode.OCCUPIED);
            assertThat(said)
                    .as(place)
                    .contains(place.substring(0, Math.min(place.length(), 300)).replaceAll("/$", ""))
                    .doesNotContain("Exception", "\tat ")
                    .hasLineCount(1);
        }
        assertThat(sweep(folder + "/a\0b")).as(said).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(file).hasContent("mine");
        Battery.passed(Line.R5, places.size() + 1L);
    }

    @Test
    void oddNamesAndLinkedFoldersHoldResults() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), elsewhere);
        List<String> places = List.of(
                link.toString(),
                folder.resolve(" a 'b' \"c\" $HOME `d`\n*?\\").toString(),
                folder.resolve("\u00e9\u4e16\u754c \u202e").toString(),
                folder.resolve("-rf").toString(),
                folder.resolve("y".repeat(200)).toString(),
                folder + "/./deep//" + "z/".repeat(50));
        for (String place : places) {
            assertThat(sweep(place)).as("%s: %s", place, said).isZero();
            assertThat(Path.of(place, "runs.csv")).content().hasLineCount(3);
        }
        assertThat(elsewhere.resolve("runs.csv")).exists();
        Battery.passed(Line.R5, places.size());
    }

    /** Somebody put links in the place of tables: what they point to is nobody's result. */
    @Test
    void nothingIsWrittenThroughALink() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious.txt"), "years of work");
        Path target = folder.resolve("target");
        List<String> names = List.of("runs.csv.part", "failures.csv.part", "manifest.json.new", "checkpoint.json.new");
        for (String name : names) {
            assertThat(sweep(target.toString())).as(said).isZero();
            unfinish(target);
            Files.createSymbolicLink(target.resolve(name), precious);
            assertThat(sweep(target.toString(), "--resume"))
                    .as("%s: %s", name, said)
                    .isEqualTo(ExitCode.FILES);
            assertThat(said).contains(target.resolve(name).toString()).doesNotContain("Exception", "\tat ");
            assertThat(precious).hasContent("years of work");
            Files.delete(target.resolve(name));
            assertThat(sweep(target.toString(), "--resume"))
                    .as("%s: %s", name, said)
                    .isZero();
            assertThat(target.resolve(name)).doesNotExist();
            assertThat(Files.isRegularFile(target.resolve("runs.csv"), LinkOption.NOFOLLOW_LINKS))
                    .isTrue();
            deleteAll(target);
        }
        Battery.passed(Line.R5, names.size());
    }

    /** A file that has a second name elsewhere would be changed there too. */
    @Test
    void nothingIsWrittenThroughAHardLink() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious.txt"), "years of work");
        Path target = folder.resolve("target");
        List<String> names = List.of(
                "runs.csv",
                "runs.csv.part",
                "failures.csv.part",
                "summary.csv.part",
                "manifest.json.new",
                "checkpoint.json.new",
                "report.html.new");
        for (String name : names) {
            assertThat(sweep(target.toString())).as(said).isZero();
            unfinish(target);
            Files.deleteIfExists(target.resolve(name));
            Files.createLink(target.resolve(name), precious);
            assertThat(sweep(target.toString(), "--resume"))
                    .as("%s: %s", name, said)
                    .isIn(ExitCode.FILES, ExitCode.OCCUPIED);
            assertThat(said).contains(target.resolve(name).toString()).doesNotContain("Exception", "\tat ");
            assertThat(precious).hasContent("years of work");
            Files.delete(target.resolve(name));
            assertThat(sweep(target.toString(), "--resume"))
                    .as("%s: %s", name, said)
                    .isZero();
            deleteAll(target);
        }
        Battery.passed(Line.R5, names.size());
    }

    /** Whole files take the place of links: what those lead to stays. */
    @Test
    void finishedFilesTakeThePlaceOfLinks() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious.txt"), "years of work");
        Path target = folder.resolve("target");
        assertThat(sweep(target.toString())).as(said).isZero();
        List<String> names =
                List.of("summary.csv", "report.html", "datapackage.json", "experiment.json", "scenario.json");
        int cases = 0;
        for (boolean hard : new boolean[] {false, true}) {
            unfinish(target);
            for (String name : names) {
                Files.delete(target.resolve(name));
                if (hard) {
                    Files.createLink(target.resolve(name), precious);
                } else {
                    Files.createSymbolicLink(target.resolve(name), precious);
                }
                cases++;
            }
            assertThat(sweep(target.toString(), "--resume")).as(said).isZero();
            assertThat(precious).hasContent("years of work");
            for (String name : names) {
                assertThat(Files.isRegularFile(target.resolve(name), LinkOption.NOFOLLOW_LINKS))
                        .isTrue();
                assertThat(target.resolve(name)).content().doesNotContain("years of work");
            }
        }
        Battery.passed(Line.R5, cases);
    }

    /** The result folder itself may lie on another disk; what is in it lies in it. */
    @Test
    void noFolderInAResultLeadsElsewhere() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path target = folder.resolve("target");
        assertThat(sweep(target.toString())).as(said).isZero();
        deleteAll(target.resolve("charts"));
        Files.createSymbolicLink(target.resolve("charts"), elsewhere);
        assertThat(analyze(target)).as(said).isEqualTo(ExitCode.FILES);
        assertThat(said).contains(target.resolve("charts") + ": is a link to " + elsewhere);
        assertThat(elsewhere).isEmptyDirectory();

        Path parts = Files.createDirectory(folder.resolve("parts"));
        Files.createSymbolicLink(parts.resolve("shards"), elsewhere);
        assertThat(sweep(parts.toString(), "--shard", "1/2")).as(said).isEqualTo(ExitCode.FILES);
        assertThat(said).contains(parts.resolve("shards") + ": is a link to " + elsewhere);
        Files.delete(parts.resolve("shards"));
        Files.createDirectory(parts.resolve("shards"));
        Files.createSymbolicLink(parts.resolve("shards/1-of-2"), elsewhere);
        assertThat(sweep(parts.toString(), "--shard", "1/2")).as(said).isEqualTo(ExitCode.FILES);
        assertThat(said).contains(parts.resolve("shards/1-of-2") + ": is a link to " + elsewhere);
        assertThat(elsewhere).isEmptyDirectory();
        Battery.passed(Line.R5, 3);
    }

    /** Half a design would be a smaller design. */
    @Test
    void designsAreExportedWholeOrNotAtAll() throws IOException {
        Path place = Files.createDirectory(folder.resolve("place"));
        Path file = place.resolve("points.csv");
        assertThat(sweep("", "--export-design", file.toString())).as(said).isZero();
        assertThat(file).isNotEmptyFile();
        assertThat(sweep("", "--export-design", file.toString())).as(said).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(said).contains("exists already");
        Path precious = folder.resolve("nowhere");
        Path link = Files.createSymbolicLink(place.resolve("link.csv"), precious);
        assertThat(sweep("", "--export-design", link.toString())).as(said).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(precious).doesNotExist();
        assertThat(place.toFile().list()).containsExactlyInAnyOrder("points.csv", "link.csv");
    }

    /** As if the sweep had not come to its end. */
    private static void unfinish(Path target) throws IOException {
        Path manifest = target.resolve("manifest.json");
        Files.writeString(
                manifest, Files.readString(manifest).replaceFirst("\"finished\": \"[^\"]*\"", "\"finished\": \"\""));
    }

    private int analyze(Path target) {
        StringWriter err = new StringWriter();
        int code = Detente.execute(
                new PrintWriter(new StringWriter()), new PrintWriter(err, true), "analyze", target.toString());
        said = err.toString();
        return code;
    }

    private static void deleteAll(Path target) throws IOException {
        try (var files = Files.walk(target)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private int sweep(String place, String... more) {
        StringWriter err = new StringWriter();
        List<String> arguments =
                new java.util.ArrayList<>(List.of("sweep", experiment.toString(), "--out", place, "-q"));
        arguments.addAll(List.of(more));
        int code = Detente.execute(
                new PrintWriter(new StringWriter()), new PrintWriter(err, true), arguments.toArray(String[]::new));
        said = err.toString();
        return code;
    }
}
