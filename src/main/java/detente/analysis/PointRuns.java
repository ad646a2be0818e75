package detente.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The runs of one design point. */
final class PointRuns {
    private final int point;
    private final List<String> levels;
    private final List<long[]> places = new ArrayList<>();
    private final List<double[]> rows = new ArrayList<>();
    private int worlds;

    /**
     * @param point number of the design point
     * @param levels what its factors are set to, as they are written
     */
    PointRuns(int point, List<String> levels) {
        this.point = point;
        this.levels = levels;
    }

    /**
     * Adds a run.
     *
     * @param run number of the run
     * @param world number of its world, from 1
     * @param replication number of the run in its world, from 1
     * @param metrics its metrics; NaN where it has none
     */
    void add(long run, int world, int replication, double[] metrics) {
        places.add(new long[] {run, world, replication});
        rows.add(metrics);
        worlds = StrictMath.max(worlds, world);
    }

    /** For each run which one of a baseline is in the same world with the same luck; -1 where there is none. */
    int[] partners(PointRuns baseline) {
        Map<Long, Integer> theirs = new TreeMap<>();
        for (int n = 0; n < baseline.size(); n++) {
            theirs.put(baseline.luck(n), n);
        }
        return IntStream.range(0, size())
                .map(n -> theirs.getOrDefault(luck(n), -1))
                .toArray();
    }

    private long luck(int n) {
        return places.get(n)[1] << 32 | places.get(n)[2];
    }

    /** What changes in a metric of every run, compared with its partner; NaN where there is nothing to compare. */
    double[] changes(int metric, PointRuns baseline, int[] partners) {
        double[] changes = ofRuns(metric);
        Arrays.setAll(
                changes,
                n -> partners[n] < 0 ? Double.NaN : changes[n] - baseline.rows.get(partners[n])[metric]);
        return changes;
    }

    int point() {
        return point;
    }

    List<String> levels() {
        return levels;
    }

    /** The largest number of a world. */
    int worlds() {
        return worlds;
    }

    int size() {
        return rows.size();
    }

    /** Number of the {@code n}-th run. */
    long run(int n) {
        return places.get(n)[0];
    }

    /** World of the {@code n}-th run, from 1. */
    int world(int n) {
        return (int) places.get(n)[1];
    }

    /** World of every run, from 1. */
    int[] worldOfRuns() {
        return places.stream().mapToInt(place -> (int) place[1]).toArray();
    }

    /** A metric of every run; NaN where there is none. */
    double[] ofRuns(int metric) {
        return rows.stream().mapToDouble(row -> row[metric]).toArray();
    }

    /** A metric's mean over the runs of each world; NaN where there is none. The first number is that of world 1. */
    double[] ofWorlds(int metric) {
        double[] sums = new double[worlds];
        int[] counts = new int[worlds];
        for (int n = 0; n < rows.size(); n++) {
            double value = rows.get(n)[metric];
            if (!Double.isNaN(value)) {
                sums[world(n) - 1] += value;
                counts[world(n) - 1]++;
            }
        }
        Arrays.setAll(sums, world -> sums[world] / counts[world]);
        return sums;
    }
}
