package detente.analysis;

import detente.io.result.Disk;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code variance.csv}: where the spread of each metric comes from, how well its mean is known, and how many worlds it
 * takes to know it better. Points that are compared with a baseline have rows for their differences from it.
 */
public final class VarianceTable implements Closeable {
    private static final String METRIC = "metric";

    private final List<String> metrics;
    private final Precision precision = new Precision();
    private final Intervals intervals;
    private final TableFile table;

    VarianceTable(Disk disk, Path file, List<String> metrics, Intervals intervals) throws IOException {
        this.metrics = metrics;
        this.intervals = intervals;
        this.table = new TableFile(
                disk, file, columns().stream().map(OutputColumn::name).toList());
    }

    /** Its columns. */
    public static List<OutputColumn> columns() {
        return List.of(
                OutputColumn.whole("point", "1", "number of the design point"),
                OutputColumn.text("contrast", "what differs from the baseline; empty without a baseline"),
                OutputColumn.text(METRIC, "name of the metric"),
                OutputColumn.text(
                        "quantity", "mean, or difference: of a run and the one with the same luck at the baseline"),
                OutputColumn.whole("n_worlds", "worlds", "worlds with a value"),
                OutputColumn.whole("n_runs", "runs", "runs with a value"),
                OutputColumn.number("mean", METRIC, "mean over worlds of the mean over the runs of a world"),
                OutputColumn.number("sd_worlds", METRIC, "standard deviation of the means of worlds"),
                OutputColumn.number(
                        "sd_between", METRIC, "standard deviation between worlds, the luck of their runs taken out"),
                OutputColumn.number("sd_within", METRIC, "standard deviation between runs of one world"),
                OutputColumn.number("between_share", "1", "share of the variance that lies between worlds"),
                OutputColumn.number("half_width", METRIC, "half the 95 % interval of the mean; empty: too few worlds"),
                OutputColumn.number(
                        "relative_half_width",
                        "1",
                        "half_width over the size of the mean; for a difference, of the baseline's mean"),
                OutputColumn.whole(
                        "worlds_5pct",
                        "worlds",
                        "worlds at which it would be 5 % by Student's law, with as many runs in each"),
                OutputColumn.whole("worlds_1pct", "worlds", "worlds at which it is 1 %"));
    }

    /**
     * Writes the rows of a point.
     *
     * @param label what differs from the baseline; empty without one
     * @param baseline with which the point is compared, if it is
     */
    void add(String label, PointRuns point, Optional<PointRuns> baseline) throws IOException {
        int[] worldOf = point.worldOfRuns();
        int[] partners = baseline.map(point::partners).orElse(worldOf);
        for (int metric = 0; metric < metrics.size(); metric++) {
            int column = metric;
            double[] values = baseline.map(standard -> point.changes(column, standard, partners))
                    .orElseGet(() -> point.ofRuns(column));
            VarianceComponents parts = VarianceComponents.of(values, worldOf);
            double[] before = baseline.orElse(point).ofWorlds(metric);
            double size = StrictMath.abs(Sample.of(before).mean());
            List<String> row = new ArrayList<>();
            row.add(Integer.toString(point.point()));
            row.add(label);
            row.add(metrics.get(metric));
            row.add(baseline.isPresent() ? "difference" : "mean");
            row.add(Integer.toString(parts.worlds()));
            row.add(Integer.toString(parts.runs()));
            Bounds bounds = intervals.mean(new WorldValues(values, worldOf, point.worlds()).means());
            double halfWidth = (bounds.high() - bounds.low()) / 2;
            for (double number : new double[] {
                parts.mean(),
                parts.worldSpread(),
                parts.between(),
                parts.within(),
                parts.betweenShare(),
                halfWidth,
                halfWidth / size,
                precision.needed(parts.worldSpread(), .05 * size),
                precision.needed(parts.worldSpread(), .01 * size)
            }) {
                row.add(TableFile.cell(number));
            }
            table.row(row);
        }
    }

    void finish() throws IOException {
        table.finish();
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
