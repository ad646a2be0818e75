package detente.analysis.series;

import detente.analysis.runs.Contrast;
import detente.analysis.sample.IntervalColumns;
import detente.chart.Estimate;
import detente.io.table.Field;
import detente.io.table.TableForm;
import java.util.stream.Stream;

/** {@code series_summary.csv}: the lines and bands of the charts over time, and how they differ from the baseline. */
public final class SeriesSummaryTable {
    private static final String UNIT = "observable";

    public static final TableForm<Row> TABLE = new TableForm<>(
            "series_summary",
            "one row for each design point that charts show, observable and time; none without a table series",
            Stream.of(
                            Contrast.columns(Row::contrast),
                            Stream.of(
                                    Field.text(UNIT, "name of the column of the table series", Row::observable),
                                    Field.number(
                                            "time",
                                            "yr",
                                            "end of the period, in years since the end of the burn-in",
                                            Row::time),
                                    Field.<Row>whole(
                                            "n_worlds", "worlds", "worlds in which it has a value", Row::worlds)),
                            IntervalColumns.<Row>of(
                                    "mean", UNIT, "mean over those worlds", IntervalColumns.LOW, Row::mean),
                            IntervalColumns.<Row>of(
                                    "difference",
                                    UNIT,
                                    "mean over worlds of point minus baseline; missing for the baseline",
                                    IntervalColumns.LOW,
                                    Row::difference))
                    .flatMap(columns -> columns)
                    .toList());

    private SeriesSummaryTable() {}

    /**
     * An observable at a time.
     *
     * @param worlds in which it has a value
     * @param difference to the baseline, paired within worlds
     */
    public record Row(
            Contrast contrast, String observable, double time, int worlds, Estimate mean, Estimate difference) {}
}
