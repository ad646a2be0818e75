package detente.analysis.sample;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * How well a mean over worlds is known, by Student's law, and how many worlds make it known as well as wished. Not for
 * several threads at once.
 */
public final class StudentWidth {
    private static final double UPPER = .975;
    private static final double SOLVER_ACCURACY = 1e-15;

    /** From so many worlds on Student's law is the normal one to a part in five thousand. */
    private static final int MANY = 10_000;

    private static final double NORMAL_QUANTILE = 1.959963984540054;

    private final double[] quantiles = new double[MANY];

    /**
     * Half the width of the 95 % interval of a mean.
     *
     * @param spread standard deviation of the values
     * @param n number of values
     * @return NaN for fewer than two values
     */
    public double halfWidth(double spread, double n) {
        return n < 2 ? Double.NaN : quantile(n) * spread / StrictMath.sqrt(n);
    }

    /**
     * The least number of values whose interval is no wider than this to either side.
     *
     * @return at least 2; NaN where spread or half width are NaN, and for a half width of 0 unless nothing varies
     */
    public double needed(double spread, double halfWidth) {
        double root = NORMAL_QUANTILE * spread / halfWidth;
        if (spread == 0) {
            return 2;
        } else if (!Double.isFinite(root)) {
            return Double.NaN;
        }
        double n = StrictMath.max(2, StrictMath.ceil(root * root));
        while (n < MANY && halfWidth(spread, n) > halfWidth) {
            n++;
        }
        return n;
    }

    private double quantile(double n) {
        if (n >= MANY) {
            return NORMAL_QUANTILE;
        }
        int place = (int) n;
        if (quantiles[place] == 0) {
            quantiles[place] = new TDistribution(null, n - 1, SOLVER_ACCURACY).inverseCumulativeProbability(UPPER);
        }
        return quantiles[place];
    }
}
