package detente.finding;

import static org.assertj.core.api.Assertions.assertThat;

import detente.GeneratedFile;
import detente.chart.EffectRow;
import detente.chart.Estimate;
import detente.chart.FoundSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page of the back-cast shows beside its table, which {@code validate} prints, is what the table says. */
class BackCastPageTest {
    private static final Path FOLDER = Path.of("experiments/back-cast");

    private static final int YEARS = 3;
    private static final int MODEL = 4;
    private static final int BASELINE = 5;

    private static final String CAPTION =
            "Dots: mean of 2014 to 2020 over the mean that was foretold. Lines: their least and their largest year.";
    private static final String LEVEL =
            "Level: the years from which the number of incidents a year is taken. Right of the"
                    + " line is more than was foretold.";

    /** With {@code -Ddetente.rewrite=true} the picture is drawn anew. */
    @Test
    void pictureShowsTheTable() throws IOException {
        List<EffectRow> rows =
                table().skip(2).map(line -> row(line.split(" *\\| *", -1))).toList();
        assertThat(rows).hasSize(8);
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("model", "over what the model foretold");
        labels.put("baseline", "over what counting foretold");
        GeneratedFile.check(
                FOLDER.resolve("foretold.svg"),
                FoundSheet.svg("2014 to 2020 against what was foretold", rows, labels, List.of(CAPTION, LEVEL)));
    }

    /** With {@code -Ddetente.rewrite=true} the table is written anew. */
    @Test
    void tableStandsBesideThePage() throws IOException {
        StringBuilder csv = new StringBuilder();
        table().filter(line -> !line.startsWith("|---"))
                .map(line -> line.split(" *\\| *", -1))
                .forEach(cells -> csv.append(String.join(",", Arrays.copyOfRange(cells, 1, cells.length - 1)))
                        .append('\n'));
        GeneratedFile.check(FOLDER.resolve("found.csv"), csv.toString());
    }

    private static Stream<String> table() throws IOException {
        return Files.readString(FOLDER.resolve("README.md")).lines().filter(line -> line.startsWith("|"));
    }

    private static EffectRow row(String[] cells) {
        IntSummaryStatistics years = Arrays.stream(cells[YEARS].split(" ", -1))
                .mapToInt(Integer::parseInt)
                .summaryStatistics();
        return new EffectRow(
                cells[2] + ", level of " + cells[1],
                1,
                Map.of("model", over(years, cells[MODEL]), "baseline", over(years, cells[BASELINE])),
                Set.of(),
                Map.of());
    }

    private static Estimate over(IntSummaryStatistics years, String foretold) {
        double mean = Double.parseDouble(foretold);
        return new Estimate(years.getAverage() / mean, years.getMin() / mean, years.getMax() / mean);
    }
}
