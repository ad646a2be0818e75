package detente.analysis.series;

import detente.analysis.sample.Intervals;
import detente.analysis.sample.Rounding;
import detente.analysis.sample.Sample;
import detente.chart.Band;
import detente.chart.Estimate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The time series of one design point: for each time and observable a mean over the runs of each world. */
public final class WorldSeries {
    private final int observables;
    private final int worlds;
    private final Map<Double, Moment> moments = new TreeMap<>();

    /** Sums and counts for each observable and world. */
    private record Moment(List<double[]> sums, List<int[]> counts) {}

    /**
     * @param observables how many there are
     * @param worlds the largest number of a world
     */
    public WorldSeries(int observables, int worlds) {
        this.observables = observables;
        this.worlds = worlds;
    }

    /**
     * Adds a row of a run.
     *
     * @param world number of the run's world, from 1
     * @param values one number for each observable; NaN where it has none
     */
    public void add(int world, double time, double[] values) {
        Moment moment = moments.computeIfAbsent(time, t -> emptyMoment());
        for (int i = 0; i < observables; i++) {
            if (!Double.isNaN(values[i])) {
                moment.sums().get(i)[world - 1] += values[i];
                moment.counts().get(i)[world - 1]++;
            }
        }
    }

    private Moment emptyMoment() {
        List<double[]> sums = new ArrayList<>();
        List<int[]> counts = new ArrayList<>();
        for (int i = 0; i < observables; i++) {
            sums.add(new double[worlds]);
            counts.add(new int[worlds]);
        }
        return new Moment(sums, counts);
    }

    /** The times, in order. */
    public Set<Double> times() {
        return moments.keySet();
    }

    /** An observable in each world at a time; NaN where it has no value. */
    public double[] means(int observable, double time) {
        double[] means = new double[worlds];
        Moment moment = moments.getOrDefault(time, emptyMoment());
        Arrays.setAll(
                means, w -> moment.sums().get(observable)[w] / moment.counts().get(observable)[w]);
        return means;
    }

    /**
     * What differs, paired within worlds.
     *
     * @param means a value for each world; NaN where there is none
     * @param before the same at the baseline, for as many worlds at least
     */
    public static Estimate difference(double[] means, double[] before, Intervals intervals) {
        double[] differences = new double[before.length];
        Arrays.setAll(differences, w -> w < means.length ? Rounding.difference(means[w], before[w]) : Double.NaN);
        return intervals.estimate(Sample.present(differences));
    }

    /** The mean over worlds of an observable, with its 95 % interval. */
    Band band(int observable, Intervals intervals) {
        return new Band(times().stream()
                .map(time -> new Band.Moment(time, intervals.estimate(Sample.present(means(observable, time)))))
                .toList());
    }
}
