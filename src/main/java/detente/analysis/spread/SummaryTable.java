package detente.analysis.spread;

import detente.analysis.runs.PointRuns;
import detente.analysis.sample.IntervalColumns;
import detente.analysis.sample.Intervals;
import detente.analysis.sample.Sample;
import detente.chart.Estimate;
import detente.io.table.Field;
import detente.io.table.TableForm;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code summary.csv}: how each metric is spread over the runs of each design point. */
public final class SummaryTable {
    private static final String METRIC = "metric";

    /** What stands behind the number of the point and its factors. */
    public static final TableForm<Row> FIGURES = new TableForm<>(
            "summary",
            "one row for each design point and metric",
            List.of(
                    Field.text(METRIC, "name of the metric", Row::metric),
                    Field.whole("n", "runs", "runs in which it has a value", row -> row.runs()
                            .size()),
                    Field.number(
                            "mean", METRIC, "mean over worlds of its mean over the runs of a world", row -> row.mean()
                                    .value()),
                    Field.number("sd", METRIC, "standard deviation over runs", row -> row.runs()
                            .spread()),
                    Field.number("ci_low", METRIC, "of the mean: " + IntervalColumns.LOW, row -> row.mean()
                            .low()),
                    Field.number("ci_high", METRIC, IntervalColumns.HIGH, row -> row.mean()
                            .high()),
                    Field.number("median", METRIC, "median over runs", row -> row.runs()
                            .quantile(.5)),
                    Field.number(
                            "q25",
                            METRIC,
                            "lower quartile over runs, linear between order statistics",
                            row -> row.runs().quantile(.25)),
                    Field.number(
                            "q75",
                            METRIC,
                            "upper quartile over runs, linear between order statistics",
                            row -> row.runs().quantile(.75))));

    private SummaryTable() {}

    /** A metric at a point: its runs, and the mean over worlds with its interval. */
    public record Row(PointRuns point, String metric, Sample runs, Estimate mean) {}

    /**
     * The table.
     *
     * @param field makes the column of a factor from what writes its level
     */
    public static <F> TableForm<Row> of(List<F> factors, BiFunction<F, Function<Row, String>, Field<Row>> field) {
        List<Field<Row>> fields = new ArrayList<>();
        fields.add(Field.whole(
                "point", "number of the design point", row -> row.point().point()));
        for (int i = 0; i < factors.size(); i++) {
            int place = i;
            fields.add(field.apply(factors.get(i), row -> row.point().levels().get(place)));
        }
        fields.addAll(FIGURES.fields());
        return new TableForm<>(FIGURES.name(), FIGURES.meaning(), fields);
    }

    /** The rows of a point. */
    public static Stream<Row> rows(PointRuns point, List<String> metrics, Intervals intervals) {
        return IntStream.range(0, metrics.size()).mapToObj(metric -> {
            String name = metrics.get(metric);
            Estimate mean = intervals.of(name).estimate(Sample.present(point.ofWorlds(metric)));
            return new Row(point, name, Sample.of(point.ofRuns(metric)), mean);
        });
    }
}
