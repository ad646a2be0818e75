package detente.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
record VarianceComponents(int worlds, int runs, double mean, double worldSpread, double between, double within) {

    /**
     * Of a metric of some runs.
     *
     * @param values one for each run; NaN where it has none
     * @param worldOf the world of each run
     */
    static VarianceComponents of(double[] values, int[] worldOf) {
        Map<Integer, List<Double>> worlds = new TreeMap<>();
        for (int run = 0; run < values.length; run++) {
            if (!Double.isNaN(values[run])) {
                worlds.computeIfAbsent(worldOf[run], world -> new ArrayList<>()).add(values[run]);
            }
        }
        return of(worlds.values().stream()
                .map(runs ->
                        Sample.of(runs.stream().mapToDouble(Double::doubleValue).toArray()))
                .toList());
    }

    private static VarianceComponents of(List<Sample> worlds) {
        Sample means = Sample.of(worlds.stream().mapToDouble(Sample::mean).toArray());
        int k = worlds.size();
        int runs = worlds.stream().mapToInt(Sample::size).sum();
        double grand = 0;
        double crowding = 0;
        double luck = 0;
        for (Sample world : worlds) {
            double weight = world.size() / (double) runs;
            grand += weight * world.mean();
            crowding += weight * world.size();
            luck += world.size() > 1 ? world.spread() * world.spread() * (world.size() - 1) : 0;
        }
        double places = 0;
        for (Sample world : worlds) {
            places += world.size() * (world.mean() - grand) * (world.mean() - grand);
        }
        double within = luck / (runs - k);
        double between = means.spread() == 0 ? 0 : (places - (k - 1) * within) / (runs - crowding);
        boolean told = k > 1 && runs > k;
        return new VarianceComponents(
                k,
                runs,
                means.mean(),
                means.spread(),
                told ? StrictMath.sqrt(StrictMath.max(0, between)) : Double.NaN,
                runs > k ? StrictMath.sqrt(within) : Double.NaN);
    }

    /** Share of the variance that lies between worlds, the intraclass correlation; NaN where nothing varies. */
    double betweenShare() {
        double all = between * between + within * within;
        return all > 0 ? between * between / all : Double.NaN;
    }
}
