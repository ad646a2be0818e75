package detente.finding;

import detente.GeneratedFile;
import detente.io.result.ResultCsv;
import detente.io.table.Csv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the page of the calibration says of each parameter and target stands in the small tables beside it. */
class CalibrationPageTest {
    private static final Path FOLDER = Path.of("experiments/calibration");
    private static final String PARAMETERS = "**Of each parameter**";
    private static final String TARGETS = "**Of each target**";

    /** With {@code -Ddetente.rewrite=true} the tables are written anew. */
    @Test
    void saysWhatWasFound() throws IOException {
        Path page = FOLDER.resolve("README.md");
        String text = Files.readString(page);
        GeneratedFile.check(page, withTable(withTable(text, PARAMETERS, parameters()), TARGETS, targets()));
    }

    private static String parameters() throws IOException {
        StringBuilder table = new StringBuilder(
                "| parameter | prior: median, 5 % to 95 % | posterior | width of the prior | shift |\n|---|---|---|---|---|\n");
        for (Map<String, String> row : rows("marginals.csv")) {
            table.append("| `" + row.get("parameter") + "` | " + law(row, "prior") + " | "
                    + law(row, "posterior_tolerance") + " | " + digits(row.getOrDefault("width", "")) + " | "
                    + digits(row.getOrDefault("shift", "")) + " |\n");
        }
        return table.toString();
    }

    private static String targets() throws IOException {
        StringBuilder table = new StringBuilder("| | target | record | sets of the prior | accepted sets |\n");
        table.append("|---|---|---|---|---|\n");
        for (Map<String, String> row : rows("predictive.csv")) {
            table.append("| " + row.get("target") + " | " + row.get("pattern") + " | " + law(row, "value") + " | "
                    + law(row, "prior") + " | " + law(row, "posterior_tolerance") + " |\n");
        }
        return table.toString();
    }

    /** The page with a table in place of the one behind a line. */
    private static String withTable(String page, String line, String table) {
        int start = page.indexOf("\n|", page.indexOf(line)) + 1;
        int end = page.indexOf("\n\n", start);
        return page.substring(0, start) + table.strip() + (end < 0 ? "\n" : page.substring(end));
    }

    private static String law(Map<String, String> row, String name) {
        String low = row.getOrDefault(name + "_low", "");
        String high = row.getOrDefault(name + "_high", "");
        return digits(row.getOrDefault(name, ""))
                + (high.isEmpty() ? " (from " + digits(low) + ")" : " (" + digits(low) + " to " + digits(high) + ")");
    }

    private static String digits(String cell) {
        return cell.isEmpty() ? "" : String.format(Locale.ROOT, "%.3g", Double.parseDouble(cell));
    }

    private static List<Map<String, String>> rows(String file) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (Csv csv = ResultCsv.open(FOLDER.resolve(file))) {
            for (List<String> cells = csv.next(); !cells.isEmpty(); cells = csv.next()) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < cells.size(); i++) {
                    row.put(csv.header().get(i), cells.get(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
