package detente.analysis.effect;

import detente.analysis.sample.Intervals;
import detente.analysis.sample.Rounding;
import detente.analysis.sample.Sample;
import detente.analysis.sample.SignedRanks;
import detente.chart.Estimate;
import java.util.Arrays;

/**
 * What a design point does to a metric, compared with the baseline in the same worlds with the same luck. A world counts
 * if both points have a value in it; its value is the mean over its runs. Intervals are those of {@link Intervals}.
 *
 * @param worlds number of worlds that count
 * @param baseline mean over worlds at the baseline
 * @param mean mean over worlds at the point
 * @param difference mean over worlds of point minus baseline, with its interval of 95 %
 * @param ratio mean over baseline, infinite or NaN over a baseline of 0, with its interval of 95 %
 * @param sameSign share of worlds whose own difference has the sign of the mean difference; NaN where it is unchanged
 * @param cohensD difference over the root mean square of the two standard deviations between worlds; NaN if that is 0
 * @param pValue of Wilcoxon's signed-rank test of the differences, two-sided
 */
public record Effect(
        int worlds,
        double baseline,
        double mean,
        Estimate difference,
        Estimate ratio,
        double sameSign,
        double cohensD,
        double pValue) {
    /** Place of the p-value among {@link #numbers()}, the last. */
    static final int P_VALUE = 11;

    /**
     * Compares world by world.
     *
     * @param worlds a value for each world at the point; NaN where there is none
     * @param baseline the same at the baseline
     */
    public static Effect of(double[] worlds, double[] baseline, Intervals intervals) {
        int most = StrictMath.min(worlds.length, baseline.length);
        double[] at = new double[most];
        double[] before = new double[most];
        int n = 0;
        for (int world = 0; world < most; world++) {
            if (!Double.isNaN(worlds[world]) && !Double.isNaN(baseline[world])) {
                at[n] = worlds[world];
                before[n++] = baseline[world];
            }
        }
        return ofPairs(Arrays.copyOf(at, n), Arrays.copyOf(before, n), intervals);
    }

    private static Effect ofPairs(double[] at, double[] before, Intervals intervals) {
        double[] differences = new double[at.length];
        double[] grains = new double[at.length];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = Rounding.difference(at[i], before[i]);
            grains[i] = Rounding.grain(at[i], before[i]);
        }
        Sample there = Sample.of(at);
        Sample here = Sample.of(before);
        double difference = mean(differences, grains);
        double spread = StrictMath.sqrt((there.spread() * there.spread() + here.spread() * here.spread()) / 2);
        return new Effect(
                at.length,
                here.mean(),
                there.mean(),
                intervals.mean(differences).around(difference),
                intervals.ratio(at, before).around(there.mean() / here.mean()),
                sameSign(differences, difference),
                spread > 0 ? difference / spread : Double.NaN,
                SignedRanks.pValue(differences, grains));
    }

    /** Whether the metric is in no world another one than at the baseline. */
    public boolean isUnchanged() {
        return worlds > 0 && Double.isNaN(sameSign);
    }

    /** All that it is, as {@link #of(double[])} takes it. */
    double[] numbers() {
        return new double[] {
            worlds,
            baseline,
            mean,
            difference.value(),
            difference.low(),
            difference.high(),
            ratio.value(),
            ratio.low(),
            ratio.high(),
            sameSign,
            cohensD,
            pValue
        };
    }

    /** The one with these {@link #numbers()}. */
    public static Effect of(double[] numbers) {
        return new Effect(
                (int) numbers[0],
                numbers[1],
                numbers[2],
                new Estimate(numbers[3], numbers[4], numbers[5]),
                new Estimate(numbers[6], numbers[7], numbers[8]),
                numbers[9],
                numbers[10],
                numbers[P_VALUE]);
    }

    /** Exactly 0 where the differences cancel but for rounding. */
    private static double mean(double[] differences, double[] grains) {
        double mean = Sample.of(differences).mean();
        return StrictMath.abs(mean) <= Sample.of(grains).mean() ? 0 : mean;
    }

    private static double sameSign(double[] differences, double mean) {
        int same = 0;
        boolean unchanged = true;
        for (double difference : differences) {
            unchanged &= difference == 0;
            same += StrictMath.signum(difference) == StrictMath.signum(mean) ? 1 : 0;
        }
        return unchanged ? Double.NaN : same / (double) differences.length;
    }
}
