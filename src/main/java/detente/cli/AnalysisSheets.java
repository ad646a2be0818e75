package detente.cli;

import detente.analysis.EffectTable;
import detente.analysis.InteractionTable;
import detente.analysis.OutputColumn;
import detente.analysis.SensitivityTable;
import detente.analysis.SummaryTable;
import detente.analysis.VarianceTable;
import detente.experiment.ValueType;
import detente.io.table.Field;
import detente.io.table.Sheet;
import java.util.ArrayList;
import java.util.List;

/** What the tables hold that the analysis adds to a result folder. */
final class AnalysisSheets {
    private AnalysisSheets() {}

    /** The tables of a sweep with columns for these factors. */
    static List<Sheet> of(List<Field> factors) {
        return List.of(
                new Sheet("summary", "one row for each design point and metric", summary(factors)),
                new Sheet(
                        "effects",
                        "one row for each contrast with the baseline and metric, paired within worlds",
                        fields(EffectTable.columns())),
                new Sheet(
                        "variance",
                        "one row for each design point and metric: where its spread comes from, worlds needed",
                        fields(VarianceTable.columns())),
                new Sheet(
                        "interactions",
                        "one row for each term of a full factorial design with two levels, and metric",
                        fields(InteractionTable.columns())),
                new Sheet(
                        "sensitivity",
                        "one row for each factor (or pair) and metric; none where the design gives no indices",
                        fields(SensitivityTable.columns())));
    }

    private static List<Field> summary(List<Field> factors) {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field("point", ValueType.INTEGER, "1", "number of the design point"));
        fields.addAll(factors);
        fields.addAll(fields(SummaryTable.columns()));
        return fields;
    }

    private static List<Field> fields(List<OutputColumn> columns) {
        return columns.stream()
                .map(column -> new Field(column.name(), column.type(), column.unit(), column.meaning()))
                .toList();
    }
}
