package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.io.result.ResultCsv;
import detente.io.table.Csv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as harm, from the experiment to its table and report. */
class WeightsSweptTest {
    private static final String EXPERIMENT = """
            { "name": "weighed",
              "scenario": { "name": "short", "years": 3, "burnInYears": 1 },
              "weights": { "spillOver": 2, "trustLoss": 0.5 },
              "design": { "kind": "factorial", "factors": {
                "policy.treaty": [false, true], "policy.publicDebate": [false, true] } },
              "baseline": { "policy.treaty": false, "policy.publicDebate": false },
              "worlds": 4, "replications": 2, "seed": 3,
              "outputs": { "metrics": ["harm_per_year", "total_harm_per_year", "trust_loss_per_year",
                                       "weighted_harm"] } }
            """;

    @TempDir
    Path parent;

    @Test
    void addsUpWhatItIsMadeOf() throws IOException {
        Path folder = Swept.into(parent, "weighed", EXPERIMENT);
        try (Csv runs = ResultCsv.open(folder.resolve("runs.csv"))) {
            for (List<String> row = runs.next(); !row.isEmpty(); row = runs.next()) {
                double harm = runs.number(row, runs.column("harm_per_year"));
                double escaped = runs.number(row, runs.column("total_harm_per_year")) - harm;
                double trust = runs.number(row, runs.column("trust_loss_per_year"));
                assertThat(runs.number(row, runs.column("weighted_harm")))
                        .isCloseTo(harm + 2 * escaped + .5 * trust, within(1e-12));
            }
        }
        assertThat(rows(folder))
                .contains("1 2 0.5", "1 0 0", "0 1 0", "0 0 1", "1 10 10")
                .hasSize(13);
        assertThat(order(folder, "1 0 0")).startsWith("treaty").endsWith("baseline");
        assertThat(order(folder, "0 0 1")).containsSubsequence("publicDebate", "treaty &lt; baseline");
        Swept.run("verify", folder.toString(), "--all");
    }

    /** Without one of the three there is nothing to weigh. */
    @Test
    void isNotRankedWhereAKindOfHarmIsMissing() throws IOException {
        Path folder = Swept.into(parent, "less", EXPERIMENT.replace("\"trust_loss_per_year\",", ""));
        assertThat(Files.readString(folder.resolve("report.html"))).doesNotContain("Which does least harm");
    }

    private static final Pattern ROW = Pattern.compile("<th scope=\"row\">([0-9.]+)</th>\\s*<td>([0-9.]+)</td>\\s*"
            + "<td>([0-9.]+)</td>\\s*<td class=\"t\">([^<]*)</td>");

    private static List<String> rows(Path folder) throws IOException {
        return ROW.matcher(section(folder))
                .results()
                .map(row -> row.group(1) + " " + row.group(2) + " " + row.group(3))
                .toList();
    }

    private static String order(Path folder, String weights) throws IOException {
        Matcher row = ROW.matcher(section(folder));
        while (row.find()) {
            if ((row.group(1) + " " + row.group(2) + " " + row.group(3)).equals(weights)) {
                return row.group(4);
            }
        }
        return "";
    }

    private static String section(Path folder) throws IOException {
        String page = Files.readString(folder.resolve("report.html"));
        int begin = page.indexOf("id=\"ranking\"");
        return page.substring(begin, page.indexOf("</section>", begin));
    }
}
