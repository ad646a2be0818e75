package detente.random;

import org.apache.commons.math3.util.FastMath;

/**
 * The law Beta(a, b), drawn from pairs of uniform numbers by rejection from a log-logistic law: algorithms BB and BC of
 * Cheng (1978), without their shortcuts. It is exact, and at any shapes of .1 to 10 a third of the pairs or more are
 * accepted. A pair costs three logarithms and an exponential.
 */
final class BetaLaw {
    private static final double LOG_OF_FOUR = FastMath.log(4);

    private final boolean drawsFirst;
    private final double drawn;
    private final double other;
    private final double scale;

    /**
     * @param a first shape, .1 or more
     * @param b second shape, .1 or more
     */
    BetaLaw(double a, double b) {
        double less = StrictMath.min(a, b);
        double more = StrictMath.max(a, b);
        boolean hasMode = less > 1;
        drawn = hasMode ? less : more;
        other = hasMode ? more : less;
        scale = hasMode ? StrictMath.sqrt((a + b - 2) / (2 * a * b - a - b)) : 1 / less;
        drawsFirst = drawn == a;
    }

    /** The number that two numbers of U[0, 1) stand for; NaN where they are refused and two others are needed. */
    double of(double u, double v) {
        double logit = scale * FastMath.log(u / (1 - u));
        double odds = drawn * FastMath.exp(logit);
        double sum = drawn + other;
        double likelihood = sum * FastMath.log(sum / (other + odds)) + (drawn + 1 / scale) * logit;
        if (!(likelihood - LOG_OF_FOUR >= FastMath.log(u * u * v))) {
            return Double.NaN;
        }
        return (drawsFirst ? odds : other) / (other + odds);
    }
}
