package detente.analysis.sensitivity;

import detente.analysis.runs.DesignPlan;
import detente.analysis.sample.Bounds;
import detente.analysis.sample.Intervals;
import detente.analysis.sample.Rounding;
import detente.analysis.told.Words;
import detente.chart.Estimate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Morris's measures (Morris 1991; mean size: Campolongo et al. 2007): an elementary effect is the change of a metric between two neighbours of a walk over the share of
 * its range by which the factor moved. Intervals as those over worlds; that of the standard deviation is one of a factor,
 * of which each walk moves the logarithm by half of what its square about the mean has more than the variance. Any finite
 * number may come out; of a factor that never moved, none. One pass over the points; memory: four sums for each factor,
 * metric and block of walks.
 */
public final class ElementaryEffects implements Sensitivity {
    /** Sums for each factor and metric: number of effects, effects, sizes, squares. */
    private static final int NUMBER = 0;

    private static final int EFFECTS = 1;
    private static final int SIZES = 2;
    private static final int SQUARES = 3;
    private static final int SUMS = 4;

    private final List<String> factors;
    private final DesignPlan plan;
    private final List<Intervals> intervals;
    private final List<BlockSums> sums = new ArrayList<>();

    /** For each metric the first effect of each factor: less it, equal effects have squares of exactly 0. */
    private final double[][] shifts;

    private List<String> levelsBefore = List.of();
    private double[] before = {};

    /** @param intervals of each metric */
    public ElementaryEffects(List<String> factors, DesignPlan plan, List<Intervals> intervals) {
        this.factors = factors;
        this.plan = plan;
        this.intervals = List.copyOf(intervals);
        shifts = new double[intervals.size()][factors.size()];
        for (double[] shift : shifts) {
            Arrays.fill(shift, Double.NaN);
            sums.add(new BlockSums(plan.number("trajectories"), width(factors.size())));
        }
    }

    /** Number of sums for each metric and block. */
    static int width(int factors) {
        return SUMS * factors;
    }

    @Override
    public void add(int point, List<String> levels, double[] values) {
        int move = (point - 1) % (factors.size() + 1);
        if (move > 0) {
            addMove((point - 1) / (factors.size() + 1), levels, values);
        }
        levelsBefore = levels;
        before = values;
    }

    private void addMove(int walk, List<String> levels, double[] values) {
        int factor = 0;
        while (factor < factors.size() && levels.get(factor).equals(levelsBefore.get(factor))) {
            factor++;
        }
        if (factor < factors.size()) {
            String name = factors.get(factor);
            double share = plan.position(name, levels.get(factor)) - plan.position(name, levelsBefore.get(factor));
            for (int metric = 0; metric < shifts.length; metric++) {
                double effect = Rounding.difference(values[metric], before[metric]) / share;
                if (Double.isFinite(effect)) {
                    add(effect, metric, factor, sums.get(metric).of(walk));
                }
            }
        }
    }

    private void add(double effect, int metric, int factor, double[] to) {
        if (Double.isNaN(shifts[metric][factor])) {
            shifts[metric][factor] = effect;
        }
        double shifted = Rounding.difference(effect, shifts[metric][factor]);
        int at = SUMS * factor;
        to[at + NUMBER]++;
        to[at + EFFECTS] += shifted;
        to[at + SIZES] += StrictMath.abs(effect);
        to[at + SQUARES] += shifted * shifted;
    }

    @Override
    public List<SensitivityRow> rows(int metric) {
        double[] whole = sums.get(metric).total();
        List<SensitivityRow> rows = new ArrayList<>();
        for (int factor = 0; factor < factors.size(); factor++) {
            int at = SUMS * factor;
            double shift = shifts[metric][factor];
            Map<Index, Estimate> indices = new EnumMap<>(Index.class);
            indices.put(Index.MU, mean(metric, sum -> shift + sum[at + EFFECTS] / sum[at + NUMBER]));
            indices.put(Index.MU_STAR, mean(metric, sum -> sum[at + SIZES] / sum[at + NUMBER]));
            indices.put(Index.SIGMA, spread(metric, at, whole));
            rows.add(new SensitivityRow(factors.get(factor), "", (long) whole[at + NUMBER], indices));
        }
        return rows;
    }

    private Estimate mean(int metric, ToDoubleFunction<double[]> mean) {
        BlockSums walks = sums.get(metric);
        return intervals.get(metric).mean(walks.each(mean)).around(mean.applyAsDouble(walks.total()));
    }

    private Estimate spread(int metric, int at, double[] whole) {
        double n = whole[at + NUMBER];
        double mean = whole[at + EFFECTS] / n;
        double variance = square(whole, at, mean);
        double sigma = n > 1 ? StrictMath.sqrt(variance * n / (n - 1)) : Double.NaN;
        double[] moves = sums.get(metric).each(walks -> (square(walks, at, mean) / variance - 1) / 2);
        boolean told = n >= Intervals.FEWEST_OF_VARIANCE;
        return (told ? intervals.get(metric).factor(sigma, moves) : Bounds.NONE).around(sigma);
    }

    /** The mean square about a value; NaN of nothing. */
    private static double square(double[] sums, int at, double value) {
        double n = sums[at + NUMBER];
        return StrictMath.max(0, sums[at + SQUARES] / n - value * (2 * sums[at + EFFECTS] / n - value));
    }

    @Override
    public List<String> gaps(int metric) {
        double[] whole = sums.get(metric).total();
        List<String> still = IntStream.range(0, factors.size())
                .filter(factor -> whole[SUMS * factor + NUMBER] == 0)
                .mapToObj(factors::get)
                .toList();
        return still.isEmpty()
                ? List.of()
                : List.of(Words.list(still) + " never moved between two points with a value: no figures");
    }

    @Override
    public String whyNoIntervals(int metric) {
        return "";
    }
}
