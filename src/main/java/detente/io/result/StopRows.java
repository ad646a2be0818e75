package detente.io.result;

import detente.experiment.Attainment;
import detente.experiment.Experiment;
import detente.experiment.PointMeans;
import detente.experiment.StopRule;
import detente.io.document.Tree;
import detente.metric.Metric;
import java.util.List;

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
    Tree found() {
        Tree metrics = new Tree();
        for (Attainment attainment : means.attainments()) {
            Tree metric = new Tree().with("reached", attainment.isReached()).with("point", attainment.point());
            putFinite(metric, "mean", attainment.mean());
            putFinite(metric, "halfWidth", attainment.halfWidth());
            putFinite(metric, "wanted", attainment.wanted());
            metrics.put(attainment.metric(), metric);
        }
        return new Tree()
                .with("reached", means.isEnough())
                .with("worlds", experiment.run(next - 1).world())
                .with("metrics", metrics);
    }

    private static void putFinite(Tree tree, String key, double number) {
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
