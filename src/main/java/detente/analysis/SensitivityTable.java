package detente.analysis;

import detente.io.result.Disk;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code sensitivity.csv}: how much each metric depends on each factor, by the indices that the design gives. */
public final class SensitivityTable implements Closeable {
    private final TableFile table;

    SensitivityTable(Disk disk, Path file) throws IOException {
        table = new TableFile(
                disk, file, columns().stream().map(OutputColumn::name).toList());
    }

    /** Its columns. */
    public static List<OutputColumn> columns() {
        List<OutputColumn> columns = new ArrayList<>();
        columns.add(OutputColumn.text("factor", "name of the factor"));
        columns.add(OutputColumn.text("partner", "the other factor of a pair; missing for a single factor"));
        columns.add(OutputColumn.text("metric", "name of the metric, of which each point counts with its mean"));
        columns.add(OutputColumn.text("method", "sobol, morris or rank: which of the other columns are filled"));
        columns.add(OutputColumn.whole(
                "n", "1", "rows of the base samples (sobol), walks (morris) or points (rank) that have a value"));
        for (Index index : Index.values()) {
            columns.addAll(index.columns());
        }
        return columns;
    }

    /** Writes what is found for a metric. */
    void add(String metric, String method, List<SensitivityRow> rows) throws IOException {
        for (SensitivityRow found : rows) {
            List<String> row = new ArrayList<>();
            row.add(found.factor());
            row.add(found.partner());
            row.add(metric);
            row.add(method);
            row.add(Long.toString(found.n()));
            for (Index index : Index.values()) {
                IndexEstimate estimate = found.of(index);
                row.add(TableFile.cell(estimate.value()));
                row.add(TableFile.cell(estimate.bounds().low()));
                row.add(TableFile.cell(estimate.bounds().high()));
            }
            table.row(row);
        }
    }

    void finish() throws IOException {
        table.finish();
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
