package detente.analysis.robust;

import detente.analysis.sample.Rounding;
import detente.parameter.Total;
import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;

/**
 * What an arm does to a metric in one future, compared with another arm in the same worlds: the logarithm of the ratio
 * of their means over worlds.
 *
 * @param value the logarithm; NaN where one of the means is not above 0
 * @param luck variance that it has by the luck of its worlds: the jackknife's (Efron &amp; Stein 1981), which is rather
 *     too large; where all but one world are 0, that of its linear terms; NaN with fewer than two worlds
 * @param worlds worlds in which both arms have a value
 */
record LogRatio(double value, double luck, int worlds) {
    private static final double NOTHING = 1e-12;

    /**
     * Compares.
     *
     * @param arm a value for each world; NaN where there is none
     * @param other the same of the other arm
     */
    static LogRatio of(double[] arm, double[] other) {
        double[] at = new double[arm.length];
        double[] before = new double[arm.length];
        int n = 0;
        double sum = 0;
        double sumBefore = 0;
        for (int world = 0; world < arm.length; world++) {
            if (!Double.isNaN(arm[world]) && !Double.isNaN(other[world])) {
                at[n] = arm[world];
                before[n++] = other[world];
                sum += arm[world];
                sumBefore += other[world];
            }
        }
        if (!(sum > 0 && sumBefore > 0)) {
            return new LogRatio(Double.NaN, Double.NaN, n);
        }
        double value = Rounding.difference(sum, sumBefore) == 0 ? 0 : FastMath.log(sum / sumBefore);
        return new LogRatio(value, luck(Arrays.copyOf(at, n), Arrays.copyOf(before, n), sum, sumBefore), n);
    }

    private static double luck(double[] at, double[] before, double sum, double sumBefore) {
        int n = at.length;
        double[] without = new double[n];
        double[] linear = new double[n];
        boolean defined = true;
        for (int i = 0; i < n; i++) {
            double left = sum - at[i];
            double leftBefore = sumBefore - before[i];
            defined &= left > NOTHING * sum && leftBefore > NOTHING * sumBefore;
            without[i] = Rounding.difference(left * sumBefore, leftBefore * sum) == 0
                    ? 0
                    : FastMath.log(left / leftBefore) - FastMath.log(sum / sumBefore);
            linear[i] = at[i] / sum - before[i] / sumBefore;
        }
        double factor = defined ? (n - 1.) / n : n / (n - 1.);
        double squares = squares(defined ? without : linear);
        return n > 1 ? factor * squares : Double.NaN;
    }

    private static double squares(double[] values) {
        double mean = Total.of(Arrays.stream(values)) / values.length;
        return Total.of(Arrays.stream(values).map(value -> (value - mean) * (value - mean)));
    }
}
