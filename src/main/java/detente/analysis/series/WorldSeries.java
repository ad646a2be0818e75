package detente.analysis.series;

import detente.analysis.sample.Intervals;
import detente.analysis.sample.Sample;
import detente.chart.Band;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The time series of one design point: for each time and observable a mean over the runs of each world. */
final class WorldSeries {
    private final int observables;
    private final int worlds;
    private final Map<Double, Moment> moments = new TreeMap<>();

    /** Sums and counts for each observable and world. */
    private record Moment(List<double[]> sums, List<int[]> counts) {}

    WorldSeries(int observables, int worlds) {
        this.observables = observables;
        this.worlds = worlds;
    }

    /**
     * Adds a row of a run.
     *
     * @param world number of the run's world, from 1
     * @param values one number for each observable; NaN where it has none
     */
    void add(int world, double time, double[] values) {
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

    /** The mean over worlds of an observable, with its 95 % interval. */
    Band band(int observable, Intervals intervals) {
        List<Band.Moment> band = new ArrayList<>();
        moments.forEach((time, moment) -> {
            double[] means = new double[worlds];
            Arrays.setAll(
                    means,
                    w -> moment.sums().get(observable)[w] / moment.counts().get(observable)[w]);
            band.add(new Band.Moment(time, intervals.estimate(Sample.present(means))));
        });
        return new Band(band);
    }
}
