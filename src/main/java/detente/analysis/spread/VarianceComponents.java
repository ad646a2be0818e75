package detente.analysis.spread;

import detente.analysis.runs.WorldValues;
import detente.analysis.sample.Sample;
import java.util.Arrays;

/**
 * How much of the spread of runs lies between worlds and how much within them: the analysis of variance of a one-way
 * random-effects model (Searle, Casella &amp; McCulloch 1992), also for unequal numbers of runs.
 *
 * @param worlds number of worlds with a value
 * @param runs number of runs with a value
 * @param mean mean over worlds of the mean over the runs of a world
 * @param worldSpread standard deviation of the means of worlds; NaN for fewer than two worlds
 * @param between standard deviation of what a world stands for, luck taken out; NaN without a second run in some world
 * @param within standard deviation between runs of one world; NaN without a second run in some world
 */
public record VarianceComponents(int worlds, int runs, double mean, double worldSpread, double between, double within) {
    private static final int SIZE = 0;
    private static final int MEAN = 1;
    private static final int SQUARES = 2;

    /**
     * Of a metric of some runs.
     *
     * @param values one for each run; NaN where it has none
     * @param worldOf the world of each run
     */
    public static VarianceComponents of(double[] values, int[] worldOf) {
        double[][] parts = worlds(values, worldOf);
        double[] sizes = parts[SIZE];
        double[] means = parts[MEAN];
        Sample between = Sample.of(means);
        int k = means.length;
        int runs = (int) sum(sizes);
        double grand = 0;
        double crowding = 0;
        for (int world = 0; world < k; world++) {
            double weight = sizes[world] / runs;
            grand += weight * means[world];
            crowding += weight * sizes[world];
        }
        double places = 0;
        for (int world = 0; world < k; world++) {
            places += sizes[world] * (means[world] - grand) * (means[world] - grand);
        }
        double within = sum(parts[SQUARES]) / (runs - k);
        double variance = between.spread() == 0 ? 0 : (places - (k - 1) * within) / (runs - crowding);
        return new VarianceComponents(
                k,
                runs,
                between.mean(),
                between.spread(),
                k > 1 && runs > k ? StrictMath.sqrt(StrictMath.max(0, variance)) : Double.NaN,
                runs > k ? StrictMath.sqrt(within) : Double.NaN);
    }

    /** Size, mean and sum of squared deviations of each world that has a value, in their order. */
    private static double[][] worlds(double[] values, int[] worldOf) {
        int most = Arrays.stream(worldOf).max().orElse(0);
        WorldValues byWorld = new WorldValues(values, worldOf, most);
        double[][] parts = new double[SQUARES + 1][most];
        int k = 0;
        for (int world = 1; world <= most; world++) {
            Sample runs = byWorld.of(world);
            if (runs.size() > 0) {
                parts[SIZE][k] = runs.size();
                parts[MEAN][k] = runs.mean();
                parts[SQUARES][k++] = runs.size() > 1 ? runs.spread() * runs.spread() * (runs.size() - 1) : 0;
            }
        }
        int found = k;
        return Arrays.stream(parts).map(part -> Arrays.copyOf(part, found)).toArray(double[][]::new);
    }

    private static double sum(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum;
    }

    /** Share of the variance that lies between worlds, the intraclass correlation; NaN where nothing varies. */
    public double betweenShare() {
        double all = between * between + within * within;
        return all > 0 ? between * between / all : Double.NaN;
    }
}
