package detente.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The runs of one design point. */
final class PointRuns {
    private final int point;
    private final List<String> levels;
    private final List<long[]> places = new ArrayList<>();
    private final List<double[]> rows = new ArrayList<>();
    private final Map<Long, double[]> luck = new TreeMap<>();
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
        luck.put(luck(world, replication), metrics);
        worlds = StrictMath.max(worlds, world);
    }

    private static long luck(long world, long replication) {
        return world << 32 | replication;
    }

    /** What changes in each run, compared with the run of a baseline in the same world with the same luck. */
    PointRuns minus(PointRuns baseline) {
        PointRuns changes = new PointRuns(point, levels);
        for (int n = 0; n < size(); n++) {
            double[] before = baseline.luck.get(luck(world(n), places.get(n)[2]));
            if (before != null) {
                double[] change = rows.get(n).clone();
                Arrays.setAll(change, metric -> change[metric] - before[metric]);
                changes.add(run(n), world(n), (int) places.get(n)[2], change);
            }
        }
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
