package detente.io.result;

import detente.experiment.Attainment;
import detente.experiment.Experiment;
import detente.experiment.PointMeans;
import detente.experiment.RunSpec;
import detente.experiment.StopRule;
import detente.metric.Metric;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads from the rows of runs what a stop rule looks at. It sees the text that is written and nothing else, so that a
 * sweep that goes on from a file decides as one that was never interrupted.
 */
final class StopRows {
    private final Experiment experiment;
    private final PointMeans means;

    /** For each metric of the rule, how many columns from the end of a row it stands. */
    private final int[] columns;

    private long next = 1;

    StopRows(Experiment experiment, StopRule rule) {
        this.experiment = experiment;
        means = new PointMeans(rule, experiment);
        List<String> written =
                experiment.outputs().metrics().stream().map(Metric::name).toList();
        columns = rule.metrics().keySet().stream()
                .mapToInt(name -> written.size() - written.indexOf(name))
                .toArray();
    }

    /** What was read so far. */
    PointMeans means() {
        return means;
    }

    /** What the manifest says of it: the number of worlds, and for each metric the point where it is least certain. */
    Map<String, Object> found() {
        RunSpec last = experiment.run(next - 1);
        Map<String, Object> metrics = new LinkedHashMap<>();
        for (Attainment attainment : means.attainments()) {
            Map<String, Object> metric = new LinkedHashMap<>();
            metric.put("reached", attainment.isReached());
            metric.put("point", attainment.point());
            putFinite(metric, "mean", attainment.mean());
            putFinite(metric, "halfWidth", attainment.halfWidth());
            putFinite(metric, "wanted", attainment.wanted());
            metrics.put(attainment.metric(), metric);
        }
        Map<String, Object> found = new LinkedHashMap<>();
        found.put("reached", means.isEnough());
        found.put("worlds", last.world());
        found.put("metrics", metrics);
        return found;
    }

    private static void putFinite(Map<String, Object> tree, String key, double number) {
        if (Double.isFinite(number)) {
            tree.put(key, number);
        }
    }

    /** Reads the row of the next run. */
    void add(String row) {
        String[] cells = row.strip().split(",", -1);
        double[] values = new double[columns.length];
        for (int i = 0; i < values.length; i++) {
            String cell = cells[cells.length - columns[i]];
            values[i] = cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
        }
        means.add(experiment.run(next), values);
        next++;
    }
}
