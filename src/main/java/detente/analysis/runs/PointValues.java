package detente.analysis.runs;

import detente.io.result.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * The values of some design points, metric by metric: the runs are read several times where the metrics do not fit into
 * memory together.
 *
 * @param runs what is read
 * @param size number of places
 * @param place which of them a point has, by its number; below 0 for none
 * @param worlds the largest number of a world
 * @param single whether worlds that share a parameter set are wanted one by one too
 */
public record PointValues(Disk disk, Path runs, int size, IntUnaryOperator place, int worlds, boolean single) {
    /** Numbers held at once: 16 MB of them. */
    private static final long MOST_NUMBERS = 2_000_000;

    /** Takes the values of a metric. */
    public interface Receiver {
        /**
         * Takes them.
         *
         * @param values by place, for each world; NaN where there is none
         * @param singles the same where worlds that share a parameter set are no one case; empty unless wanted
         */
        void take(String metric, double[][] values, double[][] singles);
    }

    /**
     * Hands them over, the metrics in their order.
     *
     * @throws IOException if the runs cannot be read
     */
    public void each(List<String> metrics, Receiver receiver) throws IOException {
        long numbers = StrictMath.max(1, (single ? 3L : 1L) * size * worlds);
        int atOnce = (int) StrictMath.max(1, StrictMath.min(metrics.size(), MOST_NUMBERS / numbers));
        for (int from = 0; from < metrics.size(); from += atOnce) {
            int to = StrictMath.min(metrics.size(), from + atOnce);
            double[][][] values = new double[to - from][size][0];
            double[][][] singles = single ? new double[to - from][size][0] : new double[to - from][0][0];
            read(from, values, singles);
            for (int metric = from; metric < to; metric++) {
                receiver.take(metrics.get(metric), values[metric - from], singles[metric - from]);
            }
        }
    }

    private void read(int from, double[][][] values, double[][][] singles) throws IOException {
        int to = from + values.length;
        try (PointReader points = new PointReader(disk, runs)) {
            for (Optional<PointRuns> next = points.next(); next.isPresent(); next = points.next()) {
                try (PointRuns point = next.get()) {
                    int at = place.applyAsInt(point.point());
                    for (int metric = from; at >= 0 && metric < to; metric++) {
                        values[metric - from][at] = point.ofWorlds(metric);
                        if (single) {
                            singles[metric - from][at] = point.ofSingleWorlds(metric);
                        }
                    }
                }
            }
        }
    }
}
