package detente.analysis;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code effects.csv}: what each design point does to each metric, compared with the baseline. */
public final class EffectTable implements Closeable {
    private static final String METRIC = "metric";

    private final List<String> metrics;
    private final TableFile table;

    EffectTable(Path file, List<String> metrics) throws IOException {
        this.metrics = metrics;
        this.table =
                new TableFile(file, columns().stream().map(OutputColumn::name).toList());
    }

    /** Its columns. */
    public static List<OutputColumn> columns() {
        return List.of(
                new OutputColumn("point", "", "design point"),
                new OutputColumn("contrast", "", "what differs from the baseline"),
                new OutputColumn(METRIC, "", "name of the metric"),
                new OutputColumn("n_worlds", "worlds", "worlds in which point and baseline both have a value"),
                new OutputColumn("baseline_mean", METRIC, "mean over those worlds at the baseline"),
                new OutputColumn("mean", METRIC, "mean over those worlds at the point"),
                new OutputColumn("difference", METRIC, "mean over worlds of point minus baseline"),
                new OutputColumn("difference_low", METRIC, "lower end of its 95 % interval, bootstrap over worlds"),
                new OutputColumn("difference_high", METRIC, "upper end of that interval"),
                new OutputColumn("ratio", "1", "mean over baseline_mean"),
                new OutputColumn("ratio_low", "1", "lower end of its 95 % interval, bootstrap over worlds"),
                new OutputColumn("ratio_high", "1", "upper end of that interval"),
                new OutputColumn("same_sign", "1", "share of worlds whose own difference has the sign of the mean one"),
                new OutputColumn(
                        "cohens_d",
                        "1",
                        "difference over the root mean square of the standard deviations between worlds at both points"));
    }

    /** Writes the effects on all metrics, in their order. */
    void add(Contrast contrast, List<Effect> effects) throws IOException {
        for (int metric = 0; metric < metrics.size(); metric++) {
            Effect effect = effects.get(metric);
            List<String> row = new ArrayList<>();
            row.add(Integer.toString(contrast.point()));
            row.add(contrast.label());
            row.add(metrics.get(metric));
            row.add(Integer.toString(effect.worlds()));
            for (double number : new double[] {
                effect.baseline(),
                effect.mean(),
                effect.difference(),
                effect.differenceBounds().low(),
                effect.differenceBounds().high(),
                effect.ratio(),
                effect.ratioBounds().low(),
                effect.ratioBounds().high(),
                effect.sameSign(),
                effect.cohensD()
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
