package detente.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.GeneratedFile;
import detente.io.scenario.ShippedScenarios;
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

    /** Share of single figures that may hold less: some, mostly interactions, are decided by one world of many. */
    private static final double FEW = .005;

    /** Share of those that may hold more: ten worlds seldom show tails that are long to both sides. */
    private static final double SOME = .015;

    @Test
    @Tag("battery")
    void intervalsHoldWhatTheyPromise() throws IOException {
        CoverageStudy study = new CoverageStudy(List.of(pool("generated", 600), pool("small-open-state", 300)));
        List<CoverageStudy.Line> lines = study.lines();
        List<List<CoverageStudy.Single>> singles =
                CoverageStudy.DESIGNS.stream().skip(1).map(study::singles).toList();
        checkTable(FIRST, CoverageStudy.table(lines));
        checkTable("| single figures |", CoverageStudy.singleTable(singles));
        for (CoverageStudy.Line line : lines) {
            for (CoverageStudy.Cell cell : line.cells()) {
                if (cell.printed() >= ENOUGH) {
                    assertThat(cell.covered())
                            .as("%s: %s", line, cell)
                            .isBetween(CoverageStudy.LEAST - error(cell), CoverageStudy.MOST + error(cell));
                }
            }
        }
        for (List<CoverageStudy.Single> some : singles) {
            assertThat(some).filteredOn(single -> single.cell().isBelow()).hasSizeLessThan((int) (FEW * some.size()));
            assertThat(some).filteredOn(single -> single.cell().isAbove()).hasSizeLessThan((int) (SOME * some.size()));
        }
    }

    private static WorldPool pool(String scenario, int worlds) {
        return new WorldPool(ShippedScenarios.read(scenario).scenario(), worlds);
    }

    private static double error(CoverageStudy.Cell cell) {
        return StrictMath.sqrt(.95 * .05 / cell.intervals());
    }

    /**
     * Those of sensitivity indices do so too, of the function and factor of which they hold least, and of that of which most.
     */
    @Test
    @Tag("battery")
    void intervalsOfIndicesHoldWhatTheyPromise() throws IOException {
        List<IndexCoverage.Line> lines = IndexCoverage.lines();
        checkTable("| index |", IndexCoverage.table(lines));
        for (IndexCoverage.Line line : lines) {
            for (IndexCoverage.Cell cell : line.cells()) {
                if (!Double.isNaN(cell.least())) {
                    assertThat(cell.least())
                            .as("%s: %s", line, cell)
                            .isGreaterThan(CoverageStudy.LEAST - IndexCoverage.ERROR);
                    assertThat(cell.most())
                            .as("%s: %s", line, cell)
                            .isLessThan(CoverageStudy.MOST + IndexCoverage.ERROR);
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
