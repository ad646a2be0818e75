package detente.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Means over worlds of the metrics that a stop rule names, at every design point. A world counts with its mean over the
 * replications that have a value; worlds that share a parameter set count as one. Runs have to be added in their order: then the same runs give the same bits.
 */
public final class PointMeans {
    private static final double HIGH = .975;
    private static final double ACCURACY = 1e-15;

    private final StopRule rule;
    private final int replications;
    private final int worldsOfSet;
    private final List<String> names;

    /** For each metric and point: number of worlds, their mean, and the sum of squares about it (Welford). */
    private final int[][] worlds;

    private final double[][] means;
    private final double[][] squares;

    /** For each metric: sum and number of values in the world that is being added. */
    private final double[] sums;

    private final int[] counts;

    /** Starts with no runs. */
    public PointMeans(StopRule rule, Experiment experiment) {
        this.rule = rule;
        replications = experiment.round().replications();
        worldsOfSet = experiment.round().sets().map(SetsOfWorlds::each).orElse(1);
        names = List.copyOf(rule.metrics().keySet());
        int points = experiment.design().size();
        worlds = new int[names.size()][points];
        means = new double[names.size()][points];
        squares = new double[names.size()][points];
        sums = new double[names.size()];
        counts = new int[names.size()];
    }

    /**
     * Adds a run.
     *
     * @param values of the metrics that the rule names, in its order; NaN where there is none
     */
    public void add(RunSpec run, double[] values) {
        for (int metric = 0; metric < values.length; metric++) {
            if (!Double.isNaN(values[metric])) {
                sums[metric] += values[metric];
                counts[metric]++;
            }
        }
        if (run.replication() == replications && run.world() % worldsOfSet == 0) {
            for (int metric = 0; metric < values.length; metric++) {
                if (counts[metric] > 0) {
                    addWorld(metric, run.point() - 1, sums[metric] / counts[metric]);
                }
            }
            Arrays.fill(sums, 0);
            Arrays.fill(counts, 0);
        }
    }

    private void addWorld(int metric, int point, double value) {
        double before = value - means[metric][point];
        worlds[metric][point]++;
        means[metric][point] += before / worlds[metric][point];
        squares[metric][point] += before * (value - means[metric][point]);
    }

    /** Whether every interval is narrow enough. */
    public boolean isEnough() {
        return attainments().stream().allMatch(Attainment::isReached);
    }

    /** For each metric the point at which it is farthest from what is asked for. */
    public List<Attainment> attainments() {
        List<Attainment> worst = new ArrayList<>();
        Quantile quantile = new Quantile();
        for (int metric = 0; metric < names.size(); metric++) {
            Attainment found = at(metric, 0, quantile);
            for (int point = 1; point < means[metric].length; point++) {
                Attainment other = at(metric, point, quantile);
                found = other.excess() > found.excess() ? other : found;
            }
            worst.add(found);
        }
        return worst;
    }

    private Attainment at(int metric, int point, Quantile quantile) {
        Map<String, Precision> asked = rule.metrics();
        int n = worlds[metric][point];
        double mean = n > 0 ? means[metric][point] : Double.NaN;
        double error = StrictMath.sqrt(squares[metric][point] / (n - 1) / n);
        String name = names.get(metric);
        return new Attainment(
                name,
                point + 1,
                mean,
                n > 1 ? quantile.of(n) * error : Double.NaN,
                Objects.requireNonNull(asked.get(name)).wanted(mean));
    }

    /** The quantile of Student's law: nearly all points have as many worlds. */
    private static final class Quantile {
        private int lastWorlds;
        private double last;

        double of(int worldCount) {
            if (worldCount != lastWorlds) {
                lastWorlds = worldCount;
                last = new TDistribution(worldCount - 1, ACCURACY).inverseCumulativeProbability(HIGH);
            }
            return last;
        }
    }
}
