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
 */
public record PointValues(Disk disk, Path runs, int size, IntUnaryOperator place, int worlds) {
    /** Numbers held at once: 16 MB of them. */
    private static final long MOST_NUMBERS = 2_000_000;

    /** Takes the values of a metric. */
    public interface Receiver {
        /**
         * Takes them.
         *
         * @param values by place, for each world; NaN where there is none
         */
        void take(String metric, double[][] values);
    }

    /**
     * Hands them over, the metrics in their order.
     *
     * @throws IOException if the runs cannot be read
     */
    public void each(List<String> metrics, Receiver receiver) throws IOException {
        long numbers = StrictMath.max(1, (long) size * worlds);
        int atOnce = (int) StrictMath.max(1, StrictMath.min(metrics.size(), MOST_NUMBERS / numbers));
        for (int from = 0; from < metrics.size(); from += atOnce) {
            int to = StrictMath.min(metrics.size(), from + atOnce);
            double[][][] values = read(from, to);
            for (int metric = from; metric < to; metric++) {
                receiver.take(metrics.get(metric), values[metric - from]);
            }
        }
    }

    private double[][][] read(int from, int to) throws IOException {
        double[][][] values = new double[to - from][size][0];
        try (PointReader points = new PointReader(disk, runs)) {
            for (Optional<PointRuns> next = points.next(); next.isPresent(); next = points.next()) {
                try (PointRuns point = next.get()) {
                    int at = place.applyAsInt(point.point());
                    for (int metric = from; at >= 0 && metric < to; metric++) {
                        values[metric - from][at] = point.ofWorlds(metric);
                    }
                }
            }
        }
        return values;
    }
}
