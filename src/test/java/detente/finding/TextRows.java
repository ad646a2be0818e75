package detente.finding;

import detente.io.result.ResultCsv;
import detente.io.table.Csv;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tables of result folders as rows of cells by column. */
final class TextRows {
    private TextRows() {}

    static List<Map<String, String>> of(Path folder, String table) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (Csv csv = ResultCsv.open(ResultCsv.find(folder, table).orElseThrow())) {
            for (List<String> cells = csv.next(); !cells.isEmpty(); cells = csv.next()) {
                Map<String, String> row = new HashMap<>();
                for (String column : csv.header()) {
                    row.put(column, cells.get(csv.column(column)));
                }
                rows.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
