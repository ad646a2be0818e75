package detente.cli;

import detente.analysis.EffectTable;
import detente.analysis.OutputColumn;
import detente.analysis.SensitivityTable;
import detente.analysis.SummaryTable;
import detente.experiment.ValueType;
import detente.io.table.Field;
import detente.io.table.Sheet;
import java.util.List;

/** What the tables hold that the analysis adds to a result folder. */
final class AnalysisSheets {
    private AnalysisSheets() {}

    static List<Sheet> all() {
        return List.of(
                sheet("summary", "one row for each design point and metric", SummaryTable.columns()),
                sheet(
                        "effects",
                        "one row for each contrast with the baseline and metric, paired within worlds",
                        EffectTable.columns()),
                sheet(
                        "sensitivity",
                        "one row for each factor (or pair) and metric; none where the design gives no indices",
                        SensitivityTable.columns()));
    }

    private static Sheet sheet(String name, String meaning, List<OutputColumn> columns) {
        return new Sheet(
                name, meaning, columns.stream().map(AnalysisSheets::field).toList());
    }

    private static Field field(OutputColumn column) {
        boolean text = column.unit().isEmpty();
        return new Field(
                column.name(), text ? ValueType.TEXT : ValueType.NUMBER, text ? "1" : column.unit(), column.meaning());
    }
}
