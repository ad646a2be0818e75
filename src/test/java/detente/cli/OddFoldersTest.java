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
            Path manifest = target.resolve("manifest.json");
            Files.writeString(
                    manifest,
                    Files.readString(manifest).replaceFirst("\"finished\": \"[^\"]*\"", "\"finished\": \"\""));
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
