package detente.analysis;

import detente.analysis.effect.EffectTable;
import detente.analysis.effect.InteractionTable;
import detente.analysis.sensitivity.SensitivityTable;
import detente.analysis.spread.SummaryTable;
import detente.analysis.spread.VarianceTable;
import detente.experiment.Factor;
import detente.io.table.Field;
import detente.io.table.TableForm;
import java.util.List;

/** The one list of tables that the analysis adds to a result folder. */
public final class AnalysisTables {
    private AnalysisTables() {}

    /** All of them, for a sweep with these factors. */
    public static List<TableForm<?>> of(List<Factor> factors) {
        return with(SummaryTable.of(factors, Field::of));
    }

    /** All of them; the summary without the columns that say what its points are. */
    public static List<TableForm<?>> ofFigures() {
        return with(SummaryTable.FIGURES);
    }

    private static List<TableForm<?>> with(TableForm<?> summary) {
        return List.of(EffectTable.TABLE, InteractionTable.TABLE, SensitivityTable.TABLE, VarianceTable.TABLE, summary);
    }
}
