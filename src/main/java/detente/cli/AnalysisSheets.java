package detente.cli;

import detente.analysis.OutputTable;
import detente.analysis.OutputTables;
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
        return OutputTables.all().stream()
                .map(table -> new Sheet(table.name(), table.meaning(), fields(table, factors)))
                .toList();
    }

    private static List<Field> fields(OutputTable table, List<Field> factors) {
        List<Field> fields = new ArrayList<>();
        if (table.hasFactors()) {
            fields.add(new Field("point", ValueType.INTEGER, "1", "number of the design point"));
            fields.addAll(factors);
        }
        table.columns()
                .forEach(
                        column -> fields.add(new Field(column.name(), column.type(), column.unit(), column.meaning())));
        return fields;
    }
}
