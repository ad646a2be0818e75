package detente.random;

import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.FastMath;

/**
 * The Poisson law of a large mean, drawn from pairs of uniform numbers by transformed rejection (algorithm PTRS of
 * Hörmann 1993): exact, and at any mean nine pairs of ten are accepted. A pair costs three logarithms and a log-gamma.
 */
final class PoissonLaw {
    private final double mean;
    private final double width;
    private final double tail;
    private final double height;

    /** @param mean 10 or more */
    PoissonLaw(double mean) {
        this.mean = mean;
        width = .931 + 2.53 * StrictMath.sqrt(mean);
        tail = -.059 + .02483 * width;
        height = 1.1239 + 1.1328 / (width - 3.4);
    }

    /** The count that two numbers of U[0, 1) stand for; NaN where they are refused and two others are needed. */
    double of(double u, double v) {
        double side = u - .5;
        double edge = .5 - StrictMath.abs(side);
        double count = StrictMath.floor((2 * tail / edge + width) * side + mean + .43);
        if (edge == 0 || count < 0) {
            return Double.NaN;
        }
        double logDensity = count * FastMath.log(mean) - mean - Gamma.logGamma(count + 1);
        return FastMath.log(v * height / (tail / (edge * edge) + width)) <= logDensity ? count : Double.NaN;
    }
}
