package detente.analysis.spread;

import detente.analysis.runs.PointRuns;
import detente.analysis.runs.WorldValues;
import detente.analysis.sample.Bounds;
import detente.analysis.sample.Intervals;
import detente.analysis.sample.Sample;
import detente.analysis.sample.StudentWidth;
import detente.experiment.ValueType;
import detente.io.table.Field;
import detente.io.table.TableForm;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@code variance.csv}: where the spread of each metric comes from, how well its mean is known, and how many worlds it
 * takes to know it better. Points that are compared with a baseline have rows for their differences from it.
 */
public final class VarianceTable {
    private static final String METRIC = "metric";

    public static final TableForm<Row> TABLE = new TableForm<>(
            "variance",
            "one row for each design point and metric: where its spread comes from, worlds needed",
            List.of(
                    Field.whole("point", "number of the design point", Row::point),
                    Field.text("contrast", "what differs from the baseline; empty without a baseline", Row::label),
                    Field.text(METRIC, "name of the metric", Row::metric),
                    Field.text(
                            "quantity",
                            "mean, or difference: of a run and the one with the same luck at the baseline",
                            Row::quantity),
                    Field.whole("n_worlds", "worlds", "worlds with a value", row -> row.parts()
                            .worlds()),
                    Field.whole("n_runs", "runs", "runs with a value", row -> row.parts()
                            .runs()),
                    number(
                            "mean",
                            METRIC,
                            "mean over worlds of the mean over the runs of a world",
                            VarianceComponents::mean),
                    number(
                            "sd_worlds",
                            METRIC,
                            "standard deviation of the means of worlds",
                            VarianceComponents::worldSpread),
                    number(
                            "sd_between",
                            METRIC,
                            "standard deviation between worlds, the luck of their runs taken out",
                            VarianceComponents::between),
                    number(
                            "sd_within",
                            METRIC,
                            "standard deviation between runs of one world",
                            VarianceComponents::within),
                    number(
                            "between_share",
                            "1",
                            "share of the variance that lies between worlds",
                            VarianceComponents::betweenShare),
                    Field.number(
                            "half_width",
                            METRIC,
                            "half the 95 % interval of the mean; empty: too few worlds",
                            Row::halfWidth),
                    Field.number(
                            "relative_half_width",
                            "1",
                            "half_width over the size of the mean; for a difference, of the baseline's mean",
                            row -> row.halfWidth() / row.size()),
                    worlds(
                            "worlds_5pct",
                            .05,
                            "worlds at which it would be 5 % by Student's law, with as many runs in each"),
                    worlds("worlds_1pct", .01, "worlds at which it is 1 %")));

    private final List<String> metrics;
    private final Intervals intervals;
    private final StudentWidth precision = new StudentWidth();

    public VarianceTable(List<String> metrics, Intervals intervals) {
        this.metrics = metrics;
        this.intervals = intervals;
    }

    /**
     * A metric at a point.
     *
     * @param label what differs from the baseline; empty without one
     * @param size of the mean that widths are compared with
     * @param precision says how many worlds are needed
     */
    public record Row(
            int point,
            String label,
            String metric,
            String quantity,
            VarianceComponents parts,
            double halfWidth,
            double size,
            StudentWidth precision) {}

    private static Field<Row> number(
            String name, String unit, String meaning, ToDoubleFunction<VarianceComponents> value) {
        return Field.number(name, unit, meaning, row -> value.applyAsDouble(row.parts()));
    }

    private static Field<Row> worlds(String name, double share, String meaning) {
        return new Field<>(
                name,
                ValueType.INTEGER,
                "worlds",
                meaning,
                (row, rows) -> rows.cell(row.precision().needed(row.parts().worldSpread(), share * row.size())));
    }

    /**
     * The rows of a point.
     *
     * @param label what differs from the baseline; empty without one
     * @param baseline with which the point is compared, if it is
     */
    public Stream<Row> rows(String label, PointRuns point, Optional<PointRuns> baseline) {
        int[] worldOf = point.worldOfRuns();
        int[] partners = baseline.map(point::partners).orElse(worldOf);
        String quantity = baseline.isPresent() ? "difference" : "mean";
        return IntStream.range(0, metrics.size()).mapToObj(metric -> {
            double[] values = baseline.map(standard -> point.changes(metric, standard, partners))
                    .orElseGet(() -> point.ofRuns(metric));
            double[] before = baseline.orElse(point).ofWorlds(metric);
            String name = metrics.get(metric);
            Bounds bounds = intervals.of(name).mean(new WorldValues(values, worldOf, point.worlds()).means());
            return new Row(
                    point.point(),
                    label,
                    name,
                    quantity,
                    VarianceComponents.of(values, worldOf),
                    (bounds.high() - bounds.low()) / 2,
                    StrictMath.abs(Sample.of(before).mean()),
                    precision);
        });
    }
}
