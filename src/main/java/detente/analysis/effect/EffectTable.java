package detente.analysis.effect;

import detente.analysis.runs.Contrast;
import detente.analysis.sample.Bounds;
import detente.analysis.sample.IntervalColumns;
import detente.io.table.Field;
import detente.io.table.TableForm;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** {@code effects.csv}: what each design point does to each metric, compared with the baseline. */
public final class EffectTable {
    private static final String METRIC = "metric";

    /** The table without an ensemble. */
    public static final TableForm<Row> TABLE = of(false);

    private EffectTable() {}

    /**
     * The table.
     *
     * @param overSets whether it says how effects differ between parameter sets
     */
    public static TableForm<Row> of(boolean overSets) {
        String unit = overSets ? "sets, with all their worlds," : "worlds";
        return new TableForm<>(
                "effects",
                "one row for each contrast with the baseline and metric, paired within worlds",
                Stream.of(
                                Contrast.columns(Row::contrast),
                                Stream.of(
                                        Field.text(METRIC, "name of the metric", Row::metric),
                                        Field.<Row>whole(
                                                "n_worlds",
                                                "worlds",
                                                unit + " in which point and baseline both have a value",
                                                row -> row.compared().effect().worlds()),
                                        number(
                                                "baseline_mean",
                                                METRIC,
                                                "mean over those worlds at the baseline",
                                                Effect::baseline),
                                        number("mean", METRIC, "mean over those worlds at the point", Effect::mean)),
                                IntervalColumns.<Row>of(
                                        "difference",
                                        METRIC,
                                        "mean over worlds of point minus baseline",
                                        IntervalColumns.LOW,
                                        row -> row.compared().effect().difference()),
                                IntervalColumns.<Row>of(
                                        "ratio",
                                        "1",
                                        "mean over baseline_mean",
                                        IntervalColumns.LOW,
                                        row -> row.compared().effect().ratio()),
                                overSets ? ranges(Row::compared) : Stream.<Field<Row>>of(),
                                Stream.of(
                                        number(
                                                "same_sign",
                                                "1",
                                                "share of worlds whose own difference has the sign of the mean one; empty: the metric"
                                                        + " is unchanged in every world",
                                                Effect::sameSign),
                                        number(
                                                "cohens_d",
                                                "1",
                                                "difference over the root mean square of the standard deviations between"
                                                        + " worlds at both points",
                                                Effect::cohensD),
                                        number(
                                                "p_value",
                                                "1",
                                                "Wilcoxon's signed-rank test of the differences in worlds, two-sided",
                                                Effect::pValue),
                                        Field.number(
                                                "p_holm",
                                                "1",
                                                "p_value adjusted by Holm for all contrasts of the metric",
                                                Row::adjusted)))
                        .flatMap(columns -> columns)
                        .toList());
    }

    /**
     * An effect.
     *
     * @param adjusted p-value adjusted for all contrasts of the metric
     */
    public record Row(Contrast contrast, String metric, Compared compared, double adjusted) {}

    /** How an effect differs between parameter sets. */
    static <R> Stream<Field<R>> ranges(Function<R, Compared> compared) {
        return Stream.of(
                range("low", "lower", compared, Bounds::low, "; empty: too few sets"),
                range("high", "upper", compared, Bounds::high, ""));
    }

    private static <R> Field<R> range(
            String end, String word, Function<R, Compared> compared, ToDoubleFunction<Bounds> value, String more) {
        return Field.number(
                "parametric_" + end,
                "1",
                word + " end of the range of the ratio over 95 % of the parameter sets, luck taken out" + more,
                row -> value.applyAsDouble(compared.apply(row).overSets()));
    }

    private static Field<Row> number(String name, String unit, String meaning, ToDoubleFunction<Effect> value) {
        return Field.number(
                name, unit, meaning, row -> value.applyAsDouble(row.compared().effect()));
    }
}
