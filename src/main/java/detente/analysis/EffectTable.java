package detente.analysis;

import detente.io.result.Csv;
import detente.io.result.Disk;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code effects.csv}: what each design point does to each metric, compared with the baseline. Rows go to a draft first,
 * since the last column needs the p-values of all.
 */
public final class EffectTable implements Closeable {
    private static final String METRIC = "metric";

    private final Disk disk;
    private final Path file;
    private final Path draft;
    private final List<String> metrics;
    private final PValues pValues;
    private final TableFile table;

    EffectTable(Disk disk, Path file, List<String> metrics) throws IOException {
        this.disk = disk;
        this.file = file;
        this.draft = file.resolveSibling(file.getFileName() + ".draft");
        this.metrics = metrics;
        this.pValues = new PValues(metrics.size());
        this.table = new TableFile(disk, draft, header().subList(0, columns().size() - 1));
    }

    /** Its columns. */
    public static List<OutputColumn> columns() {
        return List.of(
                OutputColumn.whole("point", "1", "number of the design point"),
                OutputColumn.text("contrast", "what differs from the baseline"),
                OutputColumn.text(METRIC, "name of the metric"),
                OutputColumn.whole("n_worlds", "worlds", "worlds in which point and baseline both have a value"),
                OutputColumn.number("baseline_mean", METRIC, "mean over those worlds at the baseline"),
                OutputColumn.number("mean", METRIC, "mean over those worlds at the point"),
                OutputColumn.number("difference", METRIC, "mean over worlds of point minus baseline"),
                OutputColumn.number("difference_low", METRIC, Intervals.LOW),
                OutputColumn.number("difference_high", METRIC, Intervals.HIGH),
                OutputColumn.number("ratio", "1", "mean over baseline_mean"),
                OutputColumn.number("ratio_low", "1", Intervals.LOW),
                OutputColumn.number("ratio_high", "1", Intervals.HIGH),
                OutputColumn.number(
                        "same_sign", "1", "share of worlds whose own difference has the sign of the mean one"),
                OutputColumn.number(
                        "cohens_d",
                        "1",
                        "difference over the root mean square of the standard deviations between worlds at both points"),
                OutputColumn.number(
                        "p_value", "1", "Wilcoxon's signed-rank test of the differences in worlds, two-sided"),
                OutputColumn.number("p_holm", "1", "p_value adjusted by Holm for all contrasts of the metric"));
    }

    private static List<String> header() {
        return columns().stream().map(OutputColumn::name).toList();
    }

    /** Writes the effects on all metrics, in their order. */
    void add(Contrast contrast, List<Effect> effects) throws IOException {
        for (int metric = 0; metric < metrics.size(); metric++) {
            Effect effect = effects.get(metric);
            pValues.add(effect.pValue());
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
                effect.cohensD(),
                effect.pValue()
            }) {
                row.add(TableFile.cell(number));
            }
            table.row(row);
        }
    }

    void finish() throws IOException {
        table.finish();
        double[] adjusted = pValues.adjusted();
        try (Csv rows = new Csv(draft);
                TableFile complete = new TableFile(disk, file, header())) {
            int n = 0;
            for (List<String> row = rows.next(); !row.isEmpty(); row = rows.next()) {
                List<String> whole = new ArrayList<>(row);
                whole.add(TableFile.cell(adjusted.length > 0 ? adjusted[n++] : Double.NaN));
                complete.row(whole);
            }
            complete.finish();
        }
    }

    @Override
    public void close() throws IOException {
        table.close();
        disk.remove(draft);
    }
}
