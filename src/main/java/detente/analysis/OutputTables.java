package detente.analysis;

import java.util.List;

/** The one list of tables that the analysis adds to a result folder. */
public final class OutputTables {
    private OutputTables() {}

    /** All of them. */
    public static List<OutputTable> all() {
        return List.of(
                new OutputTable(
                        "effects",
                        "one row for each contrast with the baseline and metric, paired within worlds",
                        false,
                        EffectTable.columns()),
                new OutputTable(
                        "interactions",
                        "one row for each term of a full factorial design, and metric",
                        false,
                        InteractionTable.columns()),
                new OutputTable(
                        "sensitivity",
                        "one row for each factor (or pair) and metric; none where the design gives no indices",
                        false,
                        SensitivityTable.columns()),
                new OutputTable(
                        "variance",
                        "one row for each design point and metric: where its spread comes from, worlds needed",
                        false,
                        VarianceTable.columns()),
                new OutputTable("summary", "one row for each design point and metric", true, SummaryTable.columns()));
    }
}
