package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A result is asked for patterns of its operations, and the folder stays a result. */
class PatternsCommandTest {
    private static final String EXPERIMENT = """
            { "name": "patterns", "scenario": { "name": "short", "world": { "kind": "generated", "states": 8 },
                                                "years": 3, "burnInYears": 1 },
              "design": { "kind": "factorial", "factors": { "policy.treaty": [true, false] } },
              "baseline": { "policy.treaty": false },
              "worlds": 11, "replications": 1, "seed": 7,
              "outputs": { "series": false, "events": true, "metrics": ["operations_per_year"] } }
            """;

    @TempDir
    private static Path parent;

    private static Path folder = Path.of("");

    @BeforeAll
    static void sweep() throws IOException {
        folder = Swept.into(parent, "patterns", EXPERIMENT);
    }

    private static String analyze(int expected, String... more) {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        String[] words = new String[more.length + 2];
        words[0] = "analyze";
        words[1] = "-q";
        System.arraycopy(more, 0, words, 2, more.length);
        assertThat(Detente.execute(writer, writer, words)).as(said.toString()).isEqualTo(expected);
        return said.toString();
    }

    @Test
    void findsThemUntilTheyAreTakenOut() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("report.html"));
        analyze(0, folder.toString(), "--patterns");
        List<String> rows = Files.readAllLines(folder.resolve("patterns.csv"));
        assertThat(rows.get(1)).startsWith("1,true,incidents_per_year,1/yr,11,");
        assertThat(rows).hasSize(1 + 2 * 2 * 32);
        assertThat(folder.resolve("charts/patterns.svg")).content().contains("Shown is point 2 of 2");
        assertThat(folder.resolve("report.html")).content().contains("patterns.csv", "Patterns of the series");
        assertThat(folder.resolve("datapackage.json")).content().contains("\"patterns.csv\"");
        Swept.run("verify", folder.toString(), "--sample", "1");

        byte[] report = Files.readAllBytes(folder.resolve("report.html"));
        analyze(0, folder.toString());
        assertThat(folder.resolve("report.html")).hasBinaryContent(report);
        assertThat(Files.readAllLines(folder.resolve("patterns.csv"))).isEqualTo(rows);

        analyze(0, folder.toString(), "--no-patterns");
        assertThat(folder.resolve("patterns.csv")).doesNotExist();
        assertThat(folder.resolve("charts/patterns.svg")).doesNotExist();
        assertThat(folder.resolve("report.html")).hasBinaryContent(before);
        Swept.run("verify", folder.toString(), "--sample", "1");
    }

    /** The frequency of the record is what the metric of the same name says. */
    @Test
    void agreesWithTheMetrics() throws IOException {
        analyze(0, folder.toString(), "--patterns");
        String pattern =
                Files.readAllLines(folder.resolve("patterns.csv")).get(1).split(",", -1)[5];
        String metric = Files.readAllLines(folder.resolve("summary.csv")).stream()
                .filter(line -> line.startsWith("1,") && line.contains("operations_per_year"))
                .findFirst()
                .orElseThrow();
        assertThat(metric).contains("," + pattern + ",");
        analyze(0, folder.toString(), "--no-patterns");
    }

    @Test
    void saysWhatIsMissingWithoutEvents() throws IOException {
        Path without = Swept.into(parent, "without", EXPERIMENT.replace("\"events\": true", "\"events\": false"));
        assertThat(analyze(2, without.toString(), "--patterns"))
                .contains(without + ": holds no events.csv", "\"events\": true under \"outputs\"");
        Swept.run("verify", without.toString(), "--sample", "1");
    }
}
