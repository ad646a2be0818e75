package detente.analysis.compare;

import detente.analysis.runs.Baseline;
import detente.analysis.runs.Contrast;
import detente.analysis.runs.DesignPlan;
import detente.analysis.runs.PointReader;
import detente.analysis.runs.PointRuns;
import detente.analysis.sample.Sample;
import detente.experiment.Arms;
import detente.io.document.BadInput;
import detente.io.result.Disk;
import detente.io.result.ResultCsv;
import detente.io.result.WrittenManifest;
import detente.parameter.Names;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * The means of a result's worlds at the baseline and wherever something is changed; where arms are crossed with futures, of
 * its futures.
 */
public final class ResultMeans {
    /** More numbers would fill the memory that a small machine has. */
    private static final long MOST = 8_000_000;

    private final List<String> metrics;

    /** For each metric a value for each world; NaN where there is none. */
    private final double[][] baseline;

    /** The same for each contrast, by its label. */
    private final Map<String, double[][]> contrasts;

    private ResultMeans(List<String> metrics, double[][] baseline, Map<String, double[][]> contrasts) {
        this.metrics = metrics;
        this.baseline = baseline;
        this.contrasts = contrasts;
    }

    /**
     * Reads a result.
     *
     * @param wanted which metrics; empty for all
     * @throws BadInput if it has no effects, or there are too many
     */
    public static ResultMeans read(Path folder, List<String> wanted) throws IOException {
        JsonNode experiment = WrittenManifest.tree(folder).path("experiment");
        DesignPlan plan = DesignPlan.of(experiment);
        List<String> arms = plan.arms();
        Baseline baseline = Baseline.of(experiment);
        Path runs = ResultCsv.find(folder, "runs").orElseThrow(() -> new IOException(folder + " holds no runs.csv"));
        try (PointReader table = new PointReader(new Disk(), runs)) {
            if (arms.isEmpty() && !baseline.covers(table.factors())) {
                throw new BadInput(
                        folder + ": has no effects that could be compared, as its experiment names no" + " 'baseline'");
            }
            for (String metric : wanted) {
                if (!table.metrics().contains(metric)) {
                    throw new BadInput("--metric: " + folder + " has no metric '" + metric + "'"
                            + Names.suggestion(metric, table.metrics()));
                }
            }
            int[] columns = IntStream.range(0, table.metrics().size())
                    .filter(i ->
                            wanted.isEmpty() || wanted.contains(table.metrics().get(i)))
                    .toArray();
            String standard = arms.isEmpty()
                    ? "baseline"
                    : experiment.path("design").path("baseline").asString("");
            Map<String, double[][]> found = new LinkedHashMap<>();
            long numbers = 0;
            for (Optional<PointRuns> next = table.next(); next.isPresent(); next = table.next()) {
                try (PointRuns point = next.get()) {
                    double[][] worlds =
                            Arrays.stream(columns).mapToObj(point::ofWorlds).toArray(double[][]::new);
                    numbers += (long) columns.length * (arms.isEmpty() ? point.worlds() : 1);
                    if (numbers > MOST) {
                        throw new BadInput(folder + ": has more effects than can be compared at once; name the"
                                + " metrics that matter with --metric");
                    } else if (arms.isEmpty()) {
                        Contrast contrast = baseline.contrast(point.point(), table.factors(), point.levels());
                        found.putIfAbsent(contrast.label(), worlds);
                    } else {
                        String arm = point.levels().get(table.factors().indexOf(Arms.COLUMN));
                        found.merge(arm, means(worlds), ResultMeans::behind);
                    }
                }
            }
            double[][] before = found.remove(standard);
            if (before == null) {
                throw new BadInput(
                        folder + ": has no effects that could be compared, as its baseline is none of its" + " points");
            }
            List<String> metrics =
                    Arrays.stream(columns).mapToObj(table.metrics()::get).toList();
            return new ResultMeans(metrics, before, found);
        }
    }

    /** Each mean of worlds stands for a future. */
    private static double[][] means(double[][] worlds) {
        return Arrays.stream(worlds)
                .map(values -> new double[] {Sample.of(values).mean()})
                .toArray(double[][]::new);
    }

    private static double[][] behind(double[][] futures, double[][] next) {
        double[][] all = new double[futures.length][];
        for (int metric = 0; metric < all.length; metric++) {
            all[metric] = Arrays.copyOf(futures[metric], futures[metric].length + 1);
            all[metric][futures[metric].length] = next[metric][0];
        }
        return all;
    }

    /** Names of the metrics. */
    public List<String> metrics() {
        return metrics;
    }

    /** Labels of the contrasts, in the order of the points. */
    public List<String> contrasts() {
        return List.copyOf(contrasts.keySet());
    }

    /** A metric at the baseline, of each world; NaN where there is none. */
    double[] baseline(String metric) {
        return baseline[metrics.indexOf(metric)].clone();
    }

    /** A metric where something is changed, of each world; NaN where there is none. */
    double[] at(String contrast, String metric) {
        return Objects.requireNonNull(contrasts.get(contrast))[metrics.indexOf(metric)].clone();
    }
}
