package detente.analysis.robust;

import detente.io.table.Field;
import detente.io.table.TableForm;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** {@code futures.csv}: what each arm does to each metric in each future. */
public final class FutureTable {
    public static final TableForm<Row> TABLE = new TableForm<>(
            "futures",
            "one row for each future, arm and metric: its ratio to the baseline, luck taken out, and as it came out"
                    + " (raw_…)",
            List.of(
                    Field.whole("future", "number of the future, from 1", row -> row.future() + 1L),
                    Field.whole("point", "number of the design point", Row::point),
                    Field.text("arm", "name of the arm", row -> row.of().arm()),
                    Field.text("metric", "name of the metric", Row::metric),
                    number("ratio", "ratio to the baseline of the future, luck taken out", row -> row.of()
                            .freed()
                            .ratio(row.future())),
                    number("regret", "ratio minus that of the best arm of the future, luck taken out", row -> row.of()
                            .freed()
                            .regret(row.future())),
                    Field.flag(
                            "is_best",
                            "whether the metric is lower than with each other arm of its group, luck taken out",
                            row -> row.of().freed().isBest(row.future())),
                    number("raw_ratio", "mean over the worlds of the future over that at the baseline", row -> row.of()
                            .raw()
                            .ratio(row.future())),
                    number("raw_regret", "raw_ratio minus the smallest one of the future", row -> row.of()
                            .raw()
                            .regret(row.future())),
                    number(
                            "sd_luck",
                            "standard deviation of the logarithm of raw_ratio by the luck of so many worlds",
                            row -> row.of().over().luckOf(row.future()))));

    private FutureTable() {}

    /**
     * An arm in a future.
     *
     * @param future from 0
     * @param point number of the design point
     */
    public record Row(int future, int point, String metric, ArmResult of) {}

    private static Field<Row> number(String name, String meaning, ToDoubleFunction<Row> value) {
        return Field.number(name, "1", meaning, value);
    }
}
