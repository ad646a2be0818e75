package detente.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import detente.chart.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which pictures a table of indices makes. */
class IndexChartsTest {
    @TempDir
    private Path folder;

    /** A row of each factor: what is not given is missing. */
    private Path table(String... rows) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append(SensitivityTable.columns().stream().map(OutputColumn::name).collect(Collectors.joining(",")));
        for (String row : rows) {
            String given = row.substring(0, row.indexOf(';'));
            Map<String, String> values = Map.of(
                    "metric",
                    "harm_per_year",
                    "factor",
                    given,
                    row.substring(row.indexOf(';') + 1, row.indexOf('=')),
                    row.substring(row.indexOf('=') + 1));
            text.append('\n')
                    .append(SensitivityTable.columns().stream()
                            .map(column -> values.getOrDefault(column.name(), ""))
                            .collect(Collectors.joining(",")));
        }
        Path file = folder.resolve("sensitivity.csv");
        Files.writeString(file, text.append('\n'));
        return file;
    }

    private static String svg(Path table, String name) throws IOException {
        return Picture.svg(
                Objects.requireNonNull(IndexCharts.of(table).get(name)).get());
    }

    @Test
    void drawsSobolIndicesTheLargestFirst() throws IOException {
        Path table = table("small;total=0.1", "large;total=0.8");
        assertThat(IndexCharts.of(table)).containsOnlyKeys("sensitivity");
        String svg = svg(table, "sensitivity");
        assertThat(svg.indexOf(">large<")).isPositive().isLessThan(svg.indexOf(">small<"));
    }

    @Test
    void drawsElementaryEffects() throws IOException {
        Path table = table("walked;mu_star=3", "walked;sigma=1");
        assertThat(IndexCharts.of(table)).containsOnlyKeys("elementary-effects");
        assertThat(svg(table, "elementary-effects")).contains(">walked<", ">civilian harm<");
    }

    @Test
    void drawsRankCorrelations() throws IOException {
        Path table = table("ranked;prcc=-0.4");
        assertThat(IndexCharts.of(table)).containsOnlyKeys("rank-correlations");
        assertThat(svg(table, "rank-correlations")).contains(">ranked<");
    }

    @Test
    void drawsNothingOfAnEmptyTable() throws IOException {
        assertThat(IndexCharts.of(table())).isEmpty();
    }
}
