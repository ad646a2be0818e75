package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import detente.GeneratedBlock;
import detente.GeneratedFile;
import detente.io.result.ResultCsv;
import detente.io.table.Csv;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The tables of {@code validation.md} and of the back-cast are what {@code validate} prints and what the calibration found; no target is missed. */
class ValidationPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/validation.md");
    private static final Path BACK_CAST = Path.of("experiments/back-cast/README.md");
    private static final Path PREDICTIVE = Path.of("experiments/calibration/predictive.csv");

    @Test
    void pageShowsWhatValidatePrints() throws IOException {
        String page = Files.readString(PAGE);
        page = withPrinted(page, "validate --markdown");
        page = GeneratedBlock.replaced(page, "predictive.csv", predictive());
        GeneratedFile.check(PAGE, withPrinted(page, "validate --not-fitted default --worlds 200 --markdown"));
    }

    /** As long as all the rest. */
    @Test
    @Tag("battery")
    void pageShowsWhatIsForetold() throws IOException {
        GeneratedFile.check(
                BACK_CAST,
                withPrinted(Files.readString(BACK_CAST), "validate --back-cast default --worlds 200 --markdown"));
    }

    private static String withPrinted(String page, String command) {
        StringWriter printed = new StringWriter();
        StringWriter talk = new StringWriter();
        int code = Detente.execute(new PrintWriter(printed), new PrintWriter(talk), command.split(" ", -1));

        assertThat(code).as("%s%n%s", printed, talk).isZero();
        return GeneratedBlock.replaced(page, command, printed.toString().replace(System.lineSeparator(), "\n"));
    }

    private static String predictive() throws IOException {
        StringBuilder table = new StringBuilder("| id | in the record | figure | interval | sets of the prior |"
                + " accepted sets | of the accepted |\n|---|---|---|---|---|---|---|\n");
        int met = 0;
        int all = 0;
        try (Csv csv = ResultCsv.open(PREDICTIVE)) {
            for (List<String> row = csv.next(); !row.isEmpty(); row = csv.next()) {
                double low = number(csv, row, "value_low");
                double high = number(csv, row, "value_high");
                double from = number(csv, row, "posterior_tolerance_low");
                double to = number(csv, row, "posterior_tolerance_high");
                boolean apart = to < low || from > high;
                all++;
                met += apart ? 0 : 1;
                table.append(String.format(
                        Locale.ROOT,
                        "| %s | %s | %.4g | %s | %s | %s | %s |%n",
                        row.get(csv.column("target")),
                        row.get(csv.column("pattern")),
                        number(csv, row, "value"),
                        range(low, high),
                        range(number(csv, row, "prior_low"), number(csv, row, "prior_high")),
                        range(from, to),
                        apart ? "APART" : from >= low && !(to > high) ? "inside" : "overlaps"));
            }
        }
        return table.append("\nThe accepted range meets the interval of ")
                .append(met + " of " + all + " targets.\n")
                .toString()
                .replace(System.lineSeparator(), "\n");
    }

    /** A number of a row; NaN where the cell is empty. */
    private static double number(Csv csv, List<String> row, String column) {
        return csv.number(row, csv.column(column));
    }

    private static String range(double low, double high) {
        return Double.isNaN(high)
                ? String.format(Locale.ROOT, "at least %.4g", low)
                : String.format(Locale.ROOT, "[%.4g, %.4g]", low, high);
    }
}
