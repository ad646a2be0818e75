package detente.analysis.report;

import detente.chart.MainMetrics;
import detente.io.result.ResultCsv;
import detente.io.table.Csv;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a table says of the main metrics, for sentences. */
final class MainRows {
    private MainRows() {}

    /** The rows of a table by metric, each with its cells by column; none where there is no such table. */
    static Map<String, List<Map<String, String>>> read(Path folder, String table) throws IOException {
        Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
        Optional<Path> file = ResultCsv.find(folder, table);
        if (file.isPresent()) {
            try (Csv csv = ResultCsv.open(file.get())) {
                int metric = csv.column("metric");
                for (List<String> row = csv.next(); !row.isEmpty(); row = csv.next()) {
                    if (MainMetrics.few().containsKey(row.get(metric))) {
                        Map<String, String> cells = new LinkedHashMap<>();
                        for (int column = 0; column < row.size(); column++) {
                            cells.put(csv.header().get(column), row.get(column));
                        }
                        rows.computeIfAbsent(row.get(metric), key -> new ArrayList<>())
                                .add(cells);
                    }
                }
            }
        }
        return rows;
    }

    static boolean isTold(Map<String, String> row, String column) {
        return !row.getOrDefault(column, "").isEmpty();
    }

    /** A number; NaN where the cell is empty. */
    static double number(Map<String, String> row, String column) {
        return isTold(row, column) ? Double.parseDouble(row.getOrDefault(column, "")) : Double.NaN;
    }

    static String digits(Map<String, String> row, String column) {
        return String.format(Locale.ROOT, "%.3f", number(row, column));
    }
}
