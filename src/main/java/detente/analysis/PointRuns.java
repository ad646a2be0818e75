package detente.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
     * @param metrics its metrics; NaN where it has none
     */
    void add(long run, int world, double[] metrics) {
        places.add(new long[] {run, world});
        rows.add(metrics);
        worlds = StrictMath.max(worlds, world);
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
