package detente.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import detente.analysis.runs.Titles;
import detente.chart.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which pictures a table of indices makes. */
class IndexChartsTest {
    @TempDir
    private Path folder;

    /** A row of each factor: its name, the metric (harm if it is not said), a column and its value; the rest is missing. */
    private Path table(String... rows) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append(String.join(",", SensitivityTable.TABLE.header()));
        for (String row : rows) {
            String[] given = row.split("[;=]", -1);
            Map<String, String> values = Map.of(
                    "factor",
                    given[0],
                    "metric",
                    given.length > 3 ? given[1] : "total_harm_per_year",
                    given[given.length - 2],
                    given[given.length - 1]);
            text.append('\n')
                    .append(SensitivityTable.TABLE.header().stream()
                            .map(column -> values.getOrDefault(column, ""))
                            .collect(Collectors.joining(",")));
        }
        Path file = folder.resolve("sensitivity.csv");
        Files.writeString(file, text.append('\n'));
        return file;
    }

    private static String svg(Path table, String name) throws IOException {
        return Picture.svg(
                Objects.requireNonNull(IndexCharts.of(table, Titles.NONE).get(name))
                        .get());
    }

    @Test
    void drawsSobolIndicesTheLargestFirst() throws IOException {
        Path table = table("small;total=0.1", "large;total=0.8");
        assertThat(IndexCharts.of(table, Titles.NONE)).containsOnlyKeys("sensitivity");
        String svg = svg(table, "sensitivity");
        assertThat(svg.indexOf(">large<")).isPositive().isLessThan(svg.indexOf(">small<"));
    }

    @Test
    void drawsElementaryEffects() throws IOException {
        Path table = table("walked;mu_star=3", "walked;sigma=1");
        assertThat(IndexCharts.of(table, Titles.NONE)).containsOnlyKeys("elementary-effects");
        assertThat(svg(table, "elementary-effects")).contains(">walked<", ">total harm<");
    }

    /** Harm is a small number beside a frequency; what decides it is shown all the same. */
    @Test
    void leavesNoFactorOutForTheUnitOfItsMetric() throws IOException {
        List<String> rows = new ArrayList<>();
        rows.add("harmful;total_harm_per_year;mu_star=0.01");
        rows.add("harmful;total_harm_per_year;sigma=0.01");
        for (int i = 0; i < 40; i++) {
            rows.add("frequent" + i + ";operations_per_year;mu_star=" + (100 + i));
            rows.add("frequent" + i + ";operations_per_year;sigma=" + 10 * i);
            rows.add("frequent" + i + ";total_harm_per_year;mu_star=0.001");
        }
        Path table = table(rows.toArray(String[]::new));
        assertThat(svg(table, "elementary-effects"))
                .contains(
                        ">harmful<",
                        ">frequent39<",
                        "Shown are the 30 factors that matter most of 41; sensitivity.csv has all.");
    }

    @Test
    void drawsRankCorrelations() throws IOException {
        Path table = table("ranked;srrc=-0.4");
        assertThat(IndexCharts.of(table, Titles.NONE)).containsOnlyKeys("rank-correlations");
        assertThat(svg(table, "rank-correlations")).contains(">ranked<");
    }

    @Test
    void drawsNothingOfAnEmptyTable() throws IOException {
        assertThat(IndexCharts.of(table(), Titles.NONE)).isEmpty();
    }
}
