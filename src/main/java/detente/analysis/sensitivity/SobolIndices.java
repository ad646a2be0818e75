package detente.analysis.sensitivity;

import detente.analysis.sample.Intervals;
import detente.analysis.sample.Rounding;
import detente.analysis.told.Words;
import detente.chart.Estimate;
import detente.experiment.DesignOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Sobol' indices from Saltelli's layout. First order by the estimator of Saltelli et al. 2010, total by that of Jansen
 * 1999, second order by that of Saltelli 2002, all on values less their mean, over the variance of both base samples. A
 * row of the base samples with a missing value does not count. Intervals: jackknife over rows that luck has drawn each
 * for itself; those of Sobol's sequence lie more evenly, and one sample does not tell by how much. A share of the variance
 * is not defined where there is none: in the base samples, or in others, which could as well have been drawn.
 * Indices of the truth are 0 to 1; estimates of small ones may lie a little outside. One pass over the points; memory: some
 * sums for each factor (and pair), metric and block of rows.
 */
public final class SobolIndices implements Sensitivity {
    /** Places of sums: number of rows, sum of all values, sum and sum of squares of both base samples. */
    private static final int ROWS = 0;

    private static final int ALL = 1;
    private static final int BASE = 2;
    private static final int SQUARES = 3;
    private static final int FIRST_FACTOR = 4;

    /** Sums for each factor, and for each pair. */
    private static final int OF_FACTOR = 3;

    private static final int OF_PAIR = 2;

    private final List<String> factors;
    private final boolean secondOrder;
    private final boolean independent;
    private final List<Intervals> intervals;
    private final List<BlockSums> sums = new ArrayList<>();
    private final double[][] row;
    private final double[] shifts;

    /**
     * @param rows number of rows of each base sample
     * @param secondOrder whether the design has the points for pairs
     * @param independent whether luck has drawn each row for itself
     * @param intervals of each metric
     */
    public SobolIndices(
            List<String> factors, int rows, boolean secondOrder, boolean independent, List<Intervals> intervals) {
        this.factors = factors;
        this.secondOrder = secondOrder;
        this.independent = independent;
        this.intervals = List.copyOf(intervals);
        row = new double[block(factors.size(), secondOrder)][];
        shifts = new double[intervals.size()];
        Arrays.fill(shifts, Double.NaN);
        for (int metric = 0; metric < intervals.size(); metric++) {
            sums.add(new BlockSums(rows, width(factors.size(), secondOrder)));
        }
    }

    private static int block(int factors, boolean secondOrder) {
        return (secondOrder ? 2 * factors : factors) + 2;
    }

    /** Number of sums for each metric and block. */
    static int width(int factors, boolean secondOrder) {
        return FIRST_FACTOR + OF_FACTOR * factors + (secondOrder ? OF_PAIR * factors * (factors - 1) / 2 : 0);
    }

    @Override
    public void add(int point, List<String> levels, double[] metrics) {
        int place = (point - 1) % row.length;
        row[place] = metrics;
        if (place == row.length - 1) {
            for (int metric = 0; metric < shifts.length; metric++) {
                addRow((point - 1) / row.length, metric);
            }
        }
    }

    private void addRow(int number, int metric) {
        double[] values = new double[row.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = row[i][metric];
            if (Double.isNaN(values[i])) {
                return;
            }
        }
        if (Double.isNaN(shifts[metric])) {
            shifts[metric] = values[0]; // near the mean, so that sums of squares lose no digits
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = Rounding.difference(values[i], shifts[metric]);
        }
        addTo(sums.get(metric).of(number), values);
    }

    private void addTo(double[] to, double[] values) {
        double a = values[0];
        double b = values[values.length - 1];
        to[ROWS]++;
        for (double value : values) {
            to[ALL] += value;
        }
        to[BASE] += a + b;
        to[SQUARES] += a * a + b * b;
        int next = FIRST_FACTOR;
        for (int j = 0; j < factors.size(); j++) {
            double change = values[1 + j] - a;
            to[next++] += b * change;
            to[next++] += change;
            to[next++] += change * change;
        }
        for (int j = 0; secondOrder && j < factors.size(); j++) {
            for (int k = j + 1; k < factors.size(); k++) {
                double mostlyB = values[1 + factors.size() + j];
                double mostlyA = values[1 + k];
                to[next++] += mostlyB * mostlyA - a * b;
                to[next++] += mostlyB + mostlyA - a - b;
            }
        }
    }

    @Override
    public List<SensitivityRow> rows(int metric) {
        Jackknife jackknife = new Jackknife(sums.get(metric), intervals.get(metric));
        double[] whole = jackknife.whole();
        double mean = whole[ALL] / (whole[ROWS] * row.length);
        boolean defined = jackknife.varies(SobolIndices::variance, SobolIndices::base);
        boolean enough = independent && whole[ROWS] >= Intervals.FEWEST_OF_SHARE;
        List<SensitivityRow> rows = new ArrayList<>();
        for (int j = 0; j < factors.size(); j++) {
            int factor = j;
            Map<Index, Estimate> indices = new EnumMap<>(Index.class);
            if (defined) {
                boolean told = enough && jackknife.isEnough(sum -> sum[FIRST_FACTOR + OF_FACTOR * factor + 2]);
                indices.put(Index.FIRST, jackknife.estimate(sum -> first(sum, mean, factor), told));
                indices.put(Index.TOTAL, jackknife.estimate(sum -> total(sum, factor), told));
            }
            rows.add(new SensitivityRow(factors.get(j), "", (long) whole[ROWS], indices));
        }
        int pair = 0;
        for (int j = 0; secondOrder && j < factors.size(); j++) {
            for (int k = j + 1; k < factors.size(); k++) {
                int one = j;
                int other = k;
                int number = pair++;
                Map<Index, Estimate> indices = new EnumMap<>(Index.class);
                if (defined) {
                    indices.put(Index.SECOND, jackknife.estimate(sum -> second(sum, mean, one, other, number), enough));
                }
                rows.add(new SensitivityRow(factors.get(j), factors.get(k), (long) whole[ROWS], indices));
            }
        }
        return rows;
    }

    @Override
    public List<String> gaps(int metric) {
        return sums.get(metric).total()[ROWS] > 0
                ? List.of()
                : List.of("no row of the base samples has a value at all its " + Words.count(row.length, "point")
                        + ": no figures");
    }

    @Override
    public String whyNoIntervals(int metric) {
        if (!independent) {
            return "no intervals: rows of Sobol's sequence lie more evenly than luck would lay them, and one sample cannot"
                    + " tell by how much; rows that are drawn, with \"" + DesignOptions.INDEPENDENT
                    + "\": true, have intervals";
        }
        return sums.get(metric).total()[ROWS] < Intervals.FEWEST_OF_SHARE
                ? "no intervals: they need " + Intervals.FEWEST_OF_SHARE + " rows with a value"
                : "";
    }

    private static double base(double[] sums) {
        return sums[BASE] / (2 * sums[ROWS]);
    }

    private static double variance(double[] sums) {
        double base = base(sums);
        return Rounding.difference(sums[SQUARES] / (2 * sums[ROWS]), base * base);
    }

    private static double first(double[] sums, double mean, int factor) {
        int at = FIRST_FACTOR + OF_FACTOR * factor;
        return (sums[at] - mean * sums[at + 1]) / sums[ROWS] / variance(sums);
    }

    private static double total(double[] sums, int factor) {
        int at = FIRST_FACTOR + OF_FACTOR * factor;
        return sums[at + 2] / (2 * sums[ROWS]) / variance(sums);
    }

    private double second(double[] sums, double mean, int one, int other, int pair) {
        int at = FIRST_FACTOR + OF_FACTOR * factors.size() + OF_PAIR * pair;
        double together = (sums[at] - mean * sums[at + 1]) / sums[ROWS] / variance(sums);
        return together - first(sums, mean, one) - first(sums, mean, other);
    }
}
