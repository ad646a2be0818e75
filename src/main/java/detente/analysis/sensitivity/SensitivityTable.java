package detente.analysis.sensitivity;

import detente.io.table.Field;
import detente.io.table.TableForm;
import java.util.ArrayList;
import java.util.List;

/** {@code sensitivity.csv}: how much each metric depends on each factor, by the indices that the design gives. */
public final class SensitivityTable {
    public static final TableForm<Row> TABLE = new TableForm<>(
            "sensitivity",
            "one row for each factor (or pair) and metric; none where the design gives no indices",
            fields());

    private SensitivityTable() {}

    /** What is found of a factor or a pair for a metric, and the word for how. */
    public record Row(String metric, String method, SensitivityRow found) {}

    private static List<Field<Row>> fields() {
        List<Field<Row>> fields = new ArrayList<>(List.of(
                Field.text("factor", "name of the factor", row -> row.found().factor()),
                Field.text("partner", "the other factor of a pair; missing for a single factor", row -> row.found()
                        .partner()),
                Field.text("metric", "name of the metric, of which each point counts with its mean", Row::metric),
                Field.text("method", "sobol, morris or rank: which of the other columns are filled", Row::method),
                Field.whole(
                        "n",
                        "rows of the base samples (sobol), walks (morris) or points (rank) that have a value",
                        row -> row.found().n())));
        for (Index index : Index.values()) {
            fields.addAll(index.fields());
        }
        return fields;
    }
}
