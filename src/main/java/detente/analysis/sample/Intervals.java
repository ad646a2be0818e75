package detente.analysis.sample;

import detente.chart.Estimate;
import detente.metric.Metric;
import detente.metric.Metrics;
import org.apache.commons.math3.util.FastMath;

/**
 * Intervals of 95 % over worlds, of one kind: Student's, and where the sample is skewed beyond the standard error of its
 * skewness the hull of it and of the one that Hall (1992) corrects for skewness. Student's alone misses the long tail of
 * a skewed law, Hall's alone loses some of the others; together they hold their promise for the metrics of this model,
 * which {@code CoverageTest} measures. There is none where the worlds are too few to tell, of metrics that a few runs decide
 * later than of others. Not for several threads at once.
 */
public final class Intervals {
    /** In fewer worlds a rare value that decides the mean is often not there, and nothing shows that it is missing. */
    private static final int FEWEST = 10;

    /** What decides a variance is rarer still than what decides a mean. */
    public static final int FEWEST_OF_VARIANCE = 32;

    /** And what decides a share of one, where nothing else moves the metric. */
    public static final int FEWEST_OF_SHARE = 256;

    /** One value in more worlds than a third, or 0 in more than a tenth: what happens in the others may be rare. */
    private static final int COMMON = 3;

    private static final int OFTEN_NOTHING = 10;

    /** So many others have to show it then. */
    private static final int FEWEST_OTHERS = 50;

    /** Few values of a skewed law look less skewed than it is, by about this over their number. */
    private static final double TOO_STRAIGHT = 2;

    private final StudentWidth precision;
    private final int fewest;

    public Intervals() {
        this(FEWEST, new StudentWidth());
    }

    private Intervals(int fewest, StudentWidth precision) {
        this.fewest = fewest;
        this.precision = precision;
    }

    /** Those of a metric, and of what changes it: it may need more worlds than others. */
    public Intervals of(String metric) {
        int worlds = Metrics.find(metric).map(Metric::worlds).orElse(0);
        return worlds > FEWEST ? new Intervals(worlds, precision) : this;
    }

    /** The mean of values, with its interval. */
    public Estimate estimate(double[] values) {
        return mean(values).around(Sample.of(values).mean());
    }

    /** Interval of a mean. */
    public Bounds mean(double[] worlds) {
        Sample sample = Sample.of(worlds);
        return isEnough(sample) ? about(sample) : Bounds.NONE;
    }

    /**
     * Interval of the ratio of two means over the same worlds: on the scale of logarithms, where it is that of the mean
     * of what each world moves (the linear terms of the logarithm). There has to be one of both means and of their
     * difference too.
     */
    public Bounds ratio(double[] worlds, double[] baseline) {
        Sample there = Sample.of(worlds);
        Sample here = Sample.of(baseline);
        double[] differences = new double[worlds.length];
        double[] moves = new double[worlds.length];
        for (int i = 0; i < worlds.length; i++) {
            differences[i] = Rounding.difference(worlds[i], baseline[i]);
            moves[i] = Rounding.difference(worlds[i] / there.mean(), baseline[i] / here.mean());
        }
        boolean told = isEnough(there) && isEnough(here) && isEnough(Sample.of(differences));
        return told ? factor(there.mean() / here.mean(), moves) : Bounds.NONE;
    }

    /**
     * Interval of a factor.
     *
     * @param factor its estimate
     * @param moves by how much each world moves its logarithm, 0 on the average
     */
    public Bounds factor(double factor, double[] moves) {
        Bounds bounds = mean(moves);
        return factor > 0 && Double.isFinite(factor)
                ? new Bounds(factor * FastMath.exp(bounds.low()), factor * FastMath.exp(bounds.high()))
                : Bounds.NONE;
    }

    /** Whether so many worlds, with so many that differ, can tell how a mean would vary. */
    public boolean isEnough(Sample sample) {
        int n = sample.size();
        int same = sample.mostAlike();
        int nothing = sample.zeros();
        boolean usual = COMMON * same <= n && (nothing <= 1 || OFTEN_NOTHING * nothing <= n);
        return n >= fewest && (usual || n - same >= FEWEST_OTHERS);
    }

    private Bounds about(Sample sample) {
        double n = sample.size();
        double below = precision.halfWidth(1, n);
        double above = below;
        double skewness = sample.skewness();
        if (StrictMath.abs(skewness) > skewnessError(n)) {
            double raised = skewness * (1 + TOO_STRAIGHT / n);
            double half = below;
            below = StrictMath.max(half, corrected(half, raised, n));
            above = StrictMath.max(half, -corrected(-half, raised, n));
        }
        return new Bounds(sample.mean() - below * sample.spread(), sample.mean() + above * sample.spread());
    }

    /** Standard error of the skewness of so many values of a normal law (Joanes &amp; Gill 1998). */
    private static double skewnessError(double n) {
        return StrictMath.sqrt(6 * n * (n - 1) / ((n - 2) * (n + 1) * (n + 3)));
    }

    /** The inverse of Hall's cubic transformation of a studentized mean; in standard deviations. */
    private static double corrected(double studentized, double skewness, double n) {
        return 3 / skewness * (FastMath.cbrt(1 + skewness * (studentized - skewness / (6 * n))) - 1);
    }
}
