package detente.analysis.robust;

import detente.analysis.robust.ArmResult.Face;
import detente.analysis.sample.IntervalColumns;
import detente.chart.Estimate;
import detente.experiment.ValueType;
import detente.io.table.Field;
import detente.io.table.TableForm;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** {@code robustness.csv}: how the effect of each arm on each metric holds over futures. */
public final class RobustnessTable {
    private static final double MUCH = .05;
    private static final double LOW = .05;
    private static final double MIDDLE = .5;
    private static final double HIGH = .95;

    public static final TableForm<Row> TABLE = new TableForm<>(
            "robustness",
            "one row for each arm and metric: its ratio to the baseline over futures, luck taken out, and as it came"
                    + " out (raw_…)",
            Stream.of(
                            Stream.of(
                                    Field.<Row>text("arm", "name of the arm", row -> row.of()
                                            .arm()),
                                    Field.<Row>text(
                                            "group",
                                            "arms among which the best is looked for; empty for arms of no group",
                                            row -> row.of().group()),
                                    Field.text("metric", "name of the metric", Row::metric),
                                    Field.<Row>whole(
                                            "n_futures",
                                            "futures",
                                            "futures in which it has a ratio: both means are above 0",
                                            row -> row.of().over().futures())),
                            IntervalColumns.<Row>of(
                                    "ratio",
                                    "1",
                                    "geometric mean over futures of the ratio to the baseline",
                                    "lower end of its 95 % interval over futures; empty: too few futures",
                                    Row::ratio),
                            Stream.of(
                                    number(
                                            "p_holm",
                                            "test that this mean is 1 but for luck, adjusted for all pairs of arms",
                                            ArmResult::mean),
                                    number(
                                            "luck_share",
                                            "share of the variance over futures that is the luck of their worlds",
                                            result -> result.over().luckShare()),
                                    number(
                                            "sd_log",
                                            "standard deviation over futures of the logarithm of the ratio, luck taken"
                                                    + " out",
                                            result -> StrictMath.sqrt(
                                                    result.over().between())),
                                    number(
                                            "p_spread_holm",
                                            "test that all of this spread is luck, adjusted for all pairs of arms",
                                            ArmResult::spread)),
                            face("", ", luck taken out", ArmResult::freed),
                            Stream.of(
                                    where(
                                            "worst_future",
                                            "future in which it does worst, from 1; empty: luck leaves none",
                                            (row, future) -> future + 1),
                                    where(
                                            "worst_point",
                                            "design point of the arm in that future",
                                            (row, future) -> future * row.arms() + row.place() + 1),
                                    Field.text("worst_values", "what that future is", Row::worstValues)),
                            face("raw_", ", as it came out", ArmResult::raw))
                    .flatMap(columns -> columns)
                    .toList());

    private RobustnessTable() {}

    /**
     * An arm and a metric.
     *
     * @param place of the arm, from 0, among so many
     * @param worstValues what the future is in which it does worst; empty where luck leaves none
     */
    public record Row(
            String metric, ArmResult of, int place, int arms, double threshold, Estimate ratio, String worstValues) {}

    private static Field<Row> where(String name, String meaning, ToDoubleBiFunction<Row, Double> number) {
        return new Field<>(name, ValueType.INTEGER, "1", meaning, (row, rows) -> {
            double worst = row.of().worst();
            rows.cell(worst < 0 ? Double.NaN : number.applyAsDouble(row, worst));
        });
    }

    private static Field<Row> number(String name, String meaning, ToDoubleFunction<ArmResult> value) {
        return Field.number(name, "1", meaning, row -> value.applyAsDouble(row.of()));
    }

    private static Stream<Field<Row>> face(String prefix, String how, Function<ArmResult, Face> of) {
        return Stream.of(
                number(prefix + "median", "median ratio over futures" + how, result -> of.apply(result)
                        .quantile(MIDDLE)),
                number(prefix + "q05", "5 % of futures have a smaller one", result -> of.apply(result)
                        .quantile(LOW)),
                number(prefix + "q95", "5 % of futures have a larger one", result -> of.apply(result)
                        .quantile(HIGH)),
                number(prefix + "best", "smallest ratio of any future", result -> of.apply(result)
                        .quantile(0)),
                number(prefix + "worst", "largest ratio of any future", result -> of.apply(result)
                        .quantile(1)),
                number(
                        prefix + "share_lower",
                        "share of futures in which it lowers the metric at all" + how,
                        result -> of.apply(result).share(ratio -> ratio < 1)),
                number(prefix + "share_5pct", "share in which it lowers it by 5 % at least", result -> of.apply(result)
                        .share(ratio -> ratio <= 1 - MUCH)),
                Field.number(
                        prefix + "share_threshold",
                        "1",
                        "share in which it lowers it by the design's threshold at least",
                        row -> of.apply(row.of()).share(ratio -> ratio <= 1 - row.threshold())),
                number(
                        prefix + "share_best",
                        "share in which it is lower than with each other arm of its group, empty where there is none"
                                + how,
                        result -> of.apply(result).bestShare()),
                number(
                        prefix + "regret_mean",
                        "mean over futures of its ratio minus that of the best arm of the future" + how,
                        result -> of.apply(result).meanRegret()),
                number(prefix + "regret_max", "largest of these", result -> of.apply(result)
                        .largestRegret()));
    }
}
