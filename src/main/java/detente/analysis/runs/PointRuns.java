package detente.analysis.runs;

import detente.analysis.sample.Rounding;
import detente.io.result.Disk;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The runs of one design point. Worlds that share a parameter set are one world to all who ask for worlds. */
public final class PointRuns implements Closeable {
    /** Numbers that are held in memory: 16 MB of them. */
    private static final long MOST_NUMBERS = 2_000_000;

    private static final int WORLD = 0;
    private static final int REPLICATION = 1;
    private static final int FIRST_METRIC = 2;

    private final Units units;
    private final int point;
    private final List<String> levels;
    private final Columns runs;
    private int worlds;

    /**
     * @param folder where a file may be made for what does not fit into memory
     * @param units what counts as one case
     * @param point number of the design point
     * @param levels what its factors are set to, as they are written
     * @param metrics number of metrics
     */
    public PointRuns(Disk disk, Path folder, Units units, int point, List<String> levels, int metrics) {
        this.units = units;
        this.point = point;
        this.levels = levels;
        this.runs = new Columns(disk, folder, FIRST_METRIC + metrics, MOST_NUMBERS);
    }

    /**
     * Adds a run.
     *
     * @param world number of its world, from 1
     * @param replication number of the run in its world, from 1
     * @param metrics its metrics; NaN where it has none
     */
    public void add(int world, int replication, double[] metrics) {
        double[] row = new double[FIRST_METRIC + metrics.length];
        row[WORLD] = world;
        row[REPLICATION] = replication;
        System.arraycopy(metrics, 0, row, FIRST_METRIC, metrics.length);
        runs.add(row);
        worlds = StrictMath.max(worlds, units.of(world));
    }

    /** For each run which one of a baseline is in the same world with the same luck; -1 where there is none. */
    public int[] partners(PointRuns baseline) {
        long[] mine = luck();
        long[] theirs = baseline.luck();
        if (Arrays.equals(mine, theirs)) {
            return IntStream.range(0, mine.length).toArray();
        }
        int[] order = IntStream.range(0, theirs.length)
                .boxed()
                .sorted(Comparator.comparingLong(n -> theirs[n]))
                .mapToInt(Integer::intValue)
                .toArray();
        long[] sorted = Arrays.stream(order).mapToLong(n -> theirs[n]).toArray();
        return Arrays.stream(mine)
                .mapToInt(luck -> Arrays.binarySearch(sorted, luck))
                .map(place -> place < 0 ? -1 : order[place])
                .toArray();
    }

    /** World and replication of every run. */
    private long[] luck() {
        double[] replications = runs.of(REPLICATION);
        double[] worldOf = runs.of(WORLD);
        return IntStream.range(0, worldOf.length)
                .mapToLong(n -> (long) worldOf[n] << Integer.SIZE | (long) replications[n])
                .toArray();
    }

    /** What changes in a metric of every run, compared with its partner; NaN where there is nothing to compare. */
    public double[] changes(int metric, PointRuns baseline, int[] partners) {
        double[] changes = ofRuns(metric);
        double[] before = baseline.ofRuns(metric);
        Arrays.setAll(
                changes, n -> partners[n] < 0 ? Double.NaN : Rounding.difference(changes[n], before[partners[n]]));
        return changes;
    }

    public int point() {
        return point;
    }

    public List<String> levels() {
        return levels;
    }

    /** The largest number of a world. */
    public int worlds() {
        return worlds;
    }

    /** World of every run, from 1. */
    public int[] worldOfRuns() {
        return Arrays.stream(runs.of(WORLD))
                .mapToInt(world -> units.of((int) world))
                .toArray();
    }

    /** A metric's mean over the runs of each world, also of those that share a parameter set; NaN where there is none. */
    public double[] ofSingleWorlds(int metric) {
        int[] single =
                Arrays.stream(runs.of(WORLD)).mapToInt(world -> (int) world).toArray();
        return new WorldValues(ofRuns(metric), single, worlds * units.worlds()).means();
    }

    /** A metric of every run; NaN where there is none. */
    public double[] ofRuns(int metric) {
        return runs.of(FIRST_METRIC + metric);
    }

    /** A metric's mean over the runs of each world; NaN where there is none. The first number is that of world 1. */
    public double[] ofWorlds(int metric) {
        return new WorldValues(ofRuns(metric), worldOfRuns(), worlds).means();
    }

    @Override
    public void close() {
        runs.close();
    }
}
