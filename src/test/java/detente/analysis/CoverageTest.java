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
 * and the number of worlds, but for one standard error of the study. The tables stand in {@code statistics.md}; with
 * {@code -Ddetente.rewrite=true} they are written anew.
 */
public class CoverageTest {
    private static final Path PAGE = Path.of("src/site/markdown/statistics.md");
    private static final String FIRST = "| interval of |";

    /** Where fewer designs have an interval, they are those that look least like their law. */
    static final double ENOUGH = .02;

    @Test
    @Tag("battery")
    void intervalsHoldWhatTheyPromise() throws IOException {
        WorldPool pool = new WorldPool(600, Runtime.getRuntime().availableProcessors());
        List<CoverageStudy.Line> lines = new CoverageStudy(pool).lines();
        checkTable(FIRST, CoverageStudy.table(lines));
        for (CoverageStudy.Line line : lines) {
            for (CoverageStudy.Cell cell : line.cells()) {
                if (cell.printed() >= ENOUGH) {
                    double error = StrictMath.sqrt(.95 * .05 / cell.intervals());
                    assertThat(cell.covered()).as("%s: %s", line, cell).isBetween(.92 - error, .97 + error);
                }
            }
        }
    }

    /**
     * Those of sensitivity indices hold the index in no less than 92 of a hundred, of the function and factor of which
     * they hold least; without any luck in 88. Rows that fill the space evenly make them hold more than they promise.
     */
    @Test
    @Tag("battery")
    void intervalsOfIndicesHoldWhatTheyPromise() throws IOException {
        List<IndexCoverage.Line> lines = new IndexCoverage().lines();
        checkTable("| index |", IndexCoverage.table(lines));
        for (IndexCoverage.Line line : lines) {
            double least = line.law().endsWith("luck 0 %") ? .88 : .92;
            for (IndexCoverage.Cell cell : line.cells()) {
                if (!Double.isNaN(cell.least())) {
                    assertThat(cell.least()).as("%s: %s", line, cell).isGreaterThan(least - IndexCoverage.ERROR);
                }
            }
        }
    }

    private static void checkTable(String first, String table) throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf(first);
        GeneratedFile.check(PAGE, page.substring(0, from) + table + page.substring(page.indexOf("\n\n", from) + 1));
    }

    /** The study's own scale: what theory says of the percentile bootstrap on normal data. */
    @Test
    void theStudyFindsWhatTheoryKnows() {
        assertThat(CoverageStudy.percentileBootstrap(5)).isCloseTo(.846, within(.02));
        assertThat(CoverageStudy.percentileBootstrap(10)).isCloseTo(.904, within(.015));
        assertThat(CoverageStudy.percentileBootstrap(40)).isCloseTo(.940, within(.012));
    }
}
