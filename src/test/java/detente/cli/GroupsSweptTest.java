package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.io.result.ResultCsv;
import detente.io.table.Csv;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What groups of states suffer, from the experiment to its tables, charts and report. */
class GroupsSweptTest {
    private static final String EXPERIMENT = """
            { "name": "grouped",
              "scenario": { "name": "short", "years": 2, "burnInYears": 1 },
              "groups": { "inside": { "bloc": "A" }, "outside": { "anyOf": [{ "bloc": "B" }, { "bloc": "NONE" }] } },
              "design": { "kind": "factorial", "factors": {
                "treaty": { "off": {}, "some": { "policy.treaty": true,
                            "policy.treaty.members": { "anyOf": [{ "bloc": "A" }, "mostCapableOutside"] } } } } },
              "baseline": { "treaty": "off" }, "worlds": 4, "replications": 2, "seed": 3,
              "outputs": { "metrics": ["harm_of_inside_per_year", "harm_of_outside_per_year", "harm_per_year",
                           "total_harm_of_inside_per_year", "total_harm_of_outside_per_year", "total_harm_per_year"] } }
            """;

    @TempDir
    Path parent;

    @Test
    void isNamedBeforeAnythingRuns() throws IOException {
        Path file = Files.writeString(parent.resolve("grouped.json"), EXPERIMENT);
        StringWriter said = new StringWriter();
        Detente.execute(new PrintWriter(said), new PrintWriter(said), "sweep", file.toString(), "--dry-run");
        assertThat(said.toString()).contains("groups: inside, outside (up to 5 metrics each)");
    }

    @Test
    void isPairedWithTheBaselineLikeAnyMetric() throws IOException {
        Path folder = Swept.into(parent, "grouped", EXPERIMENT);
        try (Csv runs = ResultCsv.open(folder.resolve("runs.csv"))) {
            assertThat(runs.header().subList(7, 11))
                    .containsExactly("treaty", "harm_of_inside_per_year", "harm_of_outside_per_year", "harm_per_year");
            for (List<String> row = runs.next(); !row.isEmpty(); row = runs.next()) {
                assertThat(runs.number(row, 8) + runs.number(row, 9)).isCloseTo(runs.number(row, 10), within(1e-12));
                assertThat(runs.number(row, 11) + runs.number(row, 12)).isCloseTo(runs.number(row, 13), within(1e-12));
            }
        }
        assertThat(Files.readAllLines(folder.resolve("effects.csv")).stream()
                        .filter(row -> row.contains(",harm_of_inside_per_year,")))
                .hasSize(1);
        assertThat(Files.readString(folder.resolve("datapackage.json")))
                .contains("civilian harm of operations per year to states of the group inside");
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("Whom the policies help", "states of the group outside, without spill-over (harm/yr)");
        try (Stream<Path> charts = Files.list(folder.resolve("charts"))) {
            assertThat(charts.map(chart -> chart.getFileName().toString())).contains("effects-on-groups.svg");
        }
        Swept.run("verify", folder.toString(), "--all");
    }
}
