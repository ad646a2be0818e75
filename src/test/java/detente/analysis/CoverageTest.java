package detente.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Intervals of 95 % hold the truth in 92 to 97 of a hundred designs in which there is one, whatever the law of the metric
 * and the number of worlds, but for one standard error of the study. The table stands in {@code statistics.md}; with
 * {@code -Ddetente.rewrite=true} it is written anew.
 */
class CoverageTest {
    private static final Path PAGE = Path.of("src/site/markdown/statistics.md");
    private static final String FIRST = "| interval of |";

    /** Where fewer designs have an interval, they are those that look least like their law. */
    private static final double ENOUGH = .02;

    @Test
    @Tag("battery")
    void intervalsHoldWhatTheyPromise() throws IOException {
        WorldPool pool = new WorldPool(600, Runtime.getRuntime().availableProcessors());
        List<CoverageStudy.Line> lines = new CoverageStudy(pool).lines();
        String page = Files.readString(PAGE);
        int from = page.indexOf(FIRST);
        GeneratedFile.check(
                PAGE,
                page.substring(0, from) + CoverageStudy.table(lines) + page.substring(page.indexOf("\n\n", from) + 1));
        for (CoverageStudy.Line line : lines) {
            for (CoverageStudy.Cell cell : line.cells()) {
                if (cell.printed() >= ENOUGH) {
                    double error = StrictMath.sqrt(.95 * .05 / cell.intervals());
                    assertThat(cell.covered()).as("%s: %s", line, cell).isBetween(.92 - error, .97 + error);
                }
            }
        }
    }

    /** The study's own scale: what theory says of the percentile bootstrap on normal data. */
    @Test
    void theStudyFindsWhatTheoryKnows() {
        assertThat(CoverageStudy.percentileBootstrap(5)).isCloseTo(.846, within(.02));
        assertThat(CoverageStudy.percentileBootstrap(10)).isCloseTo(.904, within(.015));
        assertThat(CoverageStudy.percentileBootstrap(40)).isCloseTo(.940, within(.012));
    }
}
