package detente.analysis.robust;

import detente.analysis.sample.IntervalColumns;
import detente.io.table.Field;
import detente.io.table.TableForm;
import java.util.stream.Stream;

/** {@code drivers.csv}: on which factors of the futures the effect of each arm on each metric depends. */
public final class DriverTable {
    public static final TableForm<Row> TABLE = new TableForm<>(
            "drivers",
            "one row for each arm, metric and factor of the futures whose levels have an order",
            Stream.of(
                            Stream.of(
                                    Field.<Row>text("arm", "name of the arm", row -> row.of()
                                            .arm()),
                                    Field.text("metric", "name of the metric", Row::metric),
                                    Field.<Row>text("factor", "name of the factor", row -> row.of()
                                            .factor()),
                                    Field.<Row>whole(
                                            "n_futures",
                                            "futures",
                                            "futures in which the arm has a ratio",
                                            row -> row.of().futures())),
                            IntervalColumns.<Row>of(
                                    "rank_correlation",
                                    "1",
                                    "Spearman's, of the factor and the arm's raw ratio: above 0 the arm lowers the metric"
                                            + " less where the factor is larger",
                                    "lower end of its 95 % interval over futures; empty: too few futures",
                                    row -> row.of().rank()),
                            Stream.of(
                                    Field.<Row>number("p_value", "1", "test that it is 0, two-sided", row -> row.of()
                                            .p()),
                                    Field.<Row>number(
                                            "p_holm",
                                            "1",
                                            "p_value adjusted by Holm for all arms and factors of the metric",
                                            row -> row.of().adjusted()),
                                    Field.<Row>number(
                                            "first",
                                            "1",
                                            "share of the variance of the arm's effect between futures, luck taken out,"
                                                    + " that the factor explains alone; empty: fewer than 64 futures, or"
                                                    + " all of the spread may be luck",
                                            row -> row.of().first()),
                                    Field.<Row>flag(
                                            "is_driver",
                                            "whether the arm's effect depends on it: p_holm below .05, and more than"
                                                    + " luck in its spread",
                                            row -> row.of().drives())))
                    .flatMap(columns -> columns)
                    .toList());

    private DriverTable() {}

    /** A driver of an effect on a metric. */
    public record Row(String metric, Driver of) {}
}
