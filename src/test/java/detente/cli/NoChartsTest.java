package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --no-charts}: everything but pictures, in a folder that is whole; what draws them later comes to the same bytes. */
class NoChartsTest {
    private static final String EXPERIMENT = """
            { "name": "plain", "question": "What is left without pictures?",
              "scenario": { "name": "short", "world": "two-rivals", "years": 1, "burnInYears": 0 },
              "design": { "kind": "factorial", "factors": { "policy.treaty": [false, true] } },
              "baseline": { "policy.treaty": false },
              "worlds": 4, "seed": 5, "outputs": { "metrics": ["operations_per_year", "harm_per_year"] } }
            """;

    @TempDir
    private static Path folder;

    private static String file = "";
    private static Path drawn = Path.of("");
    private static Path plain = Path.of("");
    private static String said = "";

    @BeforeAll
    static void sweepOnce() throws IOException {
        file = Files.writeString(folder.resolve("plain.json"), EXPERIMENT).toString();
        drawn = folder.resolve("drawn");
        plain = folder.resolve("plain");
        typed("sweep", file, "-q", "--out", drawn.toString());
        said = typed("sweep", file, "--out", plain.toString(), "--no-charts").errors();
    }

    private static Typed typed(String... words) {
        Typed typed = Typed.of(words);
        assertThat(typed.code()).as(typed.errors()).isZero();
        return typed;
    }

    @Test
    void leavesOutPicturesAndNothingElse() throws IOException {
        Map<String, String> all = content(drawn);
        assertThat(all.keySet()).anyMatch(NoChartsTest::isPicture);
        all.keySet().removeIf(NoChartsTest::isPicture);
        all.remove("laboratory.html"); // where the program has its page
        Map<String, String> left = content(plain);
        assertThat(left.keySet()).isEqualTo(all.keySet());
        left.remove("report.html");
        all.remove("report.html");
        assertThat(left).isEqualTo(all);
        assertThat(plain.resolve("report.html")).content().contains("No charts were asked for (--no-charts)");
        typed("verify", plain.toString());
    }

    @Test
    void analyzeDrawsThemLaterAndTakesThemOutAgain() throws IOException {
        Path result = folder.resolve("later");
        typed("sweep", file, "-q", "--out", result.toString(), "--no-charts");
        typed("analyze", result.toString(), "-q");
        assertThat(content(result)).isEqualTo(content(drawn));
        typed("verify", result.toString());
        typed("analyze", result.toString(), "-q", "--no-charts");
        assertThat(content(result)).isEqualTo(content(plain));
        typed("verify", result.toString());
    }

    @Test
    void mergeLeavesThemOutToo() throws IOException {
        Path result = folder.resolve("merged");
        for (int part = 1; part <= 2; part++) {
            typed("sweep", file, "-q", "--out", result.toString(), "--shard", part + "/2");
        }
        typed("merge", result.toString(), "-q", "--no-charts");
        Map<String, String> merged = content(result);
        merged.keySet().removeIf(name -> name.startsWith("shards"));
        assertThat(merged).isEqualTo(content(plain));
        typed("verify", result.toString());
    }

    /** Four worlds cannot tell: that is said before anything is run, and in the report. */
    @Test
    void saysBeforeAndAfterwardsThatNothingCanBecomeSignificant() {
        String told = "effects.csv: 4 worlds, 1 contrast: the least p that Holm can give is 0.13";
        assertThat(said).contains(told);
        assertThat(plain.resolve("report.html")).content().contains(told);
    }

    private static boolean isPicture(String name) {
        return name.startsWith("charts");
    }

    /** Every file but the manifest, which has times. */
    private static Map<String, String> content(Path result) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(result)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                content.put(
                        result.relativize(each).toString(),
                        new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1));
            }
        }
        content.keySet().removeAll(List.of("manifest.json"));
        return content;
    }
}
