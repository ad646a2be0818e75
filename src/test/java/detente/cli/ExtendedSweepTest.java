package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sweep --extend}: what a new sweep of the larger file leaves, and the statement that it was extended. */
class ExtendedSweepTest {
    private static final String FUTURES = Swept.CROSSED
            .replace("\"points\": 24", "\"points\": 5")
            .replace("\"metrics\": \"all\"", "\"metrics\": [\"harm_per_year\", \"operations_per_year\"]");
    private static final String LARGER =
            FUTURES.replace("\"points\": 5", "\"points\": 7").replace("\"worlds\": 3", "\"worlds\": 4");

    @TempDir
    private Path folder;

    @Test
    void leavesTheFilesOfANewSweepAndSaysThatItWasExtended() throws IOException {
        Path result = Swept.into(folder, "result", FUTURES);
        Path whole = Swept.into(folder, "whole", LARGER);
        Typed typed = extend(result, LARGER);
        assertThat(typed.code()).as(typed.errors()).isZero();
        assertThat(typed.errors())
                .contains(result + ": has 60 of 112 runs, and keeps them until all are there")
                .contains("warning: p-values and intervals of what is there could be seen.")
                .contains("112 runs; results are in " + result);

        Map<String, String> there = files(whole);
        Map<String, String> here = files(result);
        assertThat(here.keySet()).isEqualTo(there.keySet());
        assertThat(here.keySet().stream()
                        .filter(name -> !String.valueOf(here.get(name)).equals(there.get(name))))
                .containsExactly("manifest.json", "report.html");
        assertThat(String.valueOf(here.get("report.html")).replaceAll("<dt>Extended</dt>\n<dd>on [^\n]*</dd>\n", ""))
                .isEqualTo(there.get("report.html"));
        assertThat(String.valueOf(here.get("report.html")))
                .contains("from 60 runs (20 points, 3 worlds, 1 run in each world) that had ended on 2");
        assertThat(unstated(here)).isEqualTo(unstated(there));

        Typed again = extend(result, LARGER);
        assertThat(again.errors()).contains(result + " holds all that is asked for: nothing is left to add");
        assertThat(again.code()).isZero();
        Typed reworded = Typed.of(
                "sweep",
                written(LARGER.replace("What holds?", "What holds now?")),
                "--out",
                result.toString(),
                "--resume");
        assertThat(reworded.code()).as(reworded.errors()).isZero();
        assertThat(result.resolve("report.html")).content().contains("What holds now?", "<dt>Extended</dt>");
        assertThat(Typed.of("analyze", result.toString()).code()).isZero();
        assertThat(Typed.of("verify", result.toString()).code()).isZero();
    }

    @Test
    void keepsWhatWasAskedOfTheResult() throws IOException {
        String drawn = Swept.SOBOL
                .replace("\"sobol\", \"points\": 8", "\"random\", \"points\": 40")
                .replace("\"metrics\": \"all\"", "\"metrics\": [\"operations_per_year\"]");
        Path result = Swept.into(folder, "result", drawn);
        Typed asked = Typed.of("discover", result.toString(), "--metric", "operations_per_year", "--above", "200");
        assertThat(asked.code()).as(asked.errors()).isZero();
        Typed extended = extend(result, drawn.replace("\"worlds\": 1", "\"worlds\": 2"));
        assertThat(extended.code()).as(extended.errors()).isZero();
        assertThat(result.resolve("manifest.json")).content().contains("\"discover\": [");
        assertThat(result.resolve("boxes.csv")).exists();
        assertThat(Typed.of("verify", result.toString(), "-q").code()).isZero();
    }

    @Test
    void doesNotGoWithPartsNorWithAnEstimate() throws IOException {
        Typed shard = Typed.of("sweep", written(LARGER), "--out", folder.toString(), "--extend", "--shard", "1/2");
        assertThat(shard.code()).isEqualTo(2);
        assertThat(shard.errors()).contains("--extend: does not go with --shard, because the parts of a larger sweep");
        Typed estimate = Typed.of("sweep", written(LARGER), "--out", folder.toString(), "--extend", "--dry-run");
        assertThat(estimate.code()).isEqualTo(2);
        assertThat(estimate.errors()).contains("--extend: does not go with --dry-run");
        Typed nothing = extend(folder.resolve("nowhere"), LARGER);
        assertThat(nothing.code()).isEqualTo(2);
        assertThat(nothing.errors()).contains("--extend: ", "holds no result that could be extended");
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    private Typed extend(Path result, String larger) throws IOException {
        return Typed.of("sweep", written(larger), "--out", result.toString(), "--extend");
    }

    private String written(String experiment) throws IOException {
        return Files.writeString(folder.resolve("larger.json"), experiment).toString();
    }

    /** The manifest without times, command, the statement, and the report's length and hash. */
    private static String unstated(Map<String, String> files) {
        return String.valueOf(files.get("manifest.json"))
                .replaceAll("\"(started|finished|command)\": [^\n]*", "")
                .replaceAll("(?s)\"extended\": \\[.*?\\],\n  ", "")
                .replaceAll("(?s)\"report.html\": \\{.*?\\}", "");
    }

    private static Map<String, String> files(Path result) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(result)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        result.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
