package detente.analysis;

import detente.io.result.Disk;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** {@code summary.csv}: how each metric is spread over the runs of each design point. */
public final class SummaryTable implements Closeable {
    private static final String METRIC = "metric";

    private final List<String> metrics;
    private final Intervals intervals;
    private final TableFile table;

    SummaryTable(Disk disk, Path file, List<String> factors, List<String> metrics, Intervals intervals)
            throws IOException {
        this.metrics = metrics;
        this.intervals = intervals;
        this.table = new TableFile(disk, file, header(factors));
    }

    /** The columns behind {@code point} and the factors. */
    public static List<OutputColumn> columns() {
        return List.of(
                OutputColumn.text(METRIC, "name of the metric"),
                OutputColumn.whole("n", "runs", "runs in which it has a value"),
                OutputColumn.number("mean", METRIC, "mean over worlds of its mean over the runs of a world"),
                OutputColumn.number("sd", METRIC, "standard deviation over runs"),
                OutputColumn.number("ci_low", METRIC, "of the mean: " + Intervals.LOW),
                OutputColumn.number("ci_high", METRIC, Intervals.HIGH),
                OutputColumn.number("median", METRIC, "median over runs"),
                OutputColumn.number("q25", METRIC, "lower quartile over runs, linear between order statistics"),
                OutputColumn.number("q75", METRIC, "upper quartile over runs, linear between order statistics"));
    }

    private static List<String> header(List<String> factors) {
        return Stream.of(
                        Stream.of("point"), factors.stream(), columns().stream().map(OutputColumn::name))
                .flatMap(names -> names)
                .toList();
    }

    void add(PointRuns point) throws IOException {
        for (int metric = 0; metric < metrics.size(); metric++) {
            Sample runs = Sample.of(point.ofRuns(metric));
            double[] worlds = Sample.present(point.ofWorlds(metric));
            Bounds bounds = intervals.mean(worlds);
            List<String> row = new ArrayList<>();
            row.add(Integer.toString(point.point()));
            row.addAll(point.levels());
            row.add(metrics.get(metric));
            row.add(Integer.toString(runs.size()));
            for (double number : new double[] {
                Sample.of(worlds).mean(),
                runs.spread(),
                bounds.low(),
                bounds.high(),
                runs.quantile(.5),
                runs.quantile(.25),
                runs.quantile(.75)
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
