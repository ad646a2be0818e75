package detente.model.attribution;

import org.apache.commons.math3.util.FastMath;

/** The rules of detection and attribution (model section 7.8). */
public final class AttributionRules {
    private AttributionRules() {}

    /** Chance δ that a success is noticed, times what dated events have made of it, and 1 at most. */
    public static double detectionChance(double chance, double vigilance) {
        return StrictMath.min(1, chance * vigilance);
    }

    /** Chance p_c that an inquiry finds the author: A (1 − O). */
    public static double rightChance(double skill, double obfuscation) {
        return StrictMath.min(1, skill) * (1 - obfuscation);
    }

    /**
     * Chance of naming the author in public: logit⁻¹(a + b s), with the a at which its mean over severities of a normal law
     * is a given one. For that mean of a logistic curve its closed approximation by a normal law is
     * solved, a = logit(mean) √(1 + π b² sd² / 8) − b · typical, which is right within .01 where b · sd is at most 1.
     *
     * @param mean 0 to 1; the chance itself where the slope is 0
     * @param slope b
     * @param typical mean of the law of severity
     * @param spread its standard deviation
     */
    public static double publicity(double mean, double slope, double severity, double typical, double spread) {
        return slope == 0 ? mean : publicity(typicalLogit(mean, slope, spread), slope * (severity - typical));
    }

    /** The a + b s of that chance at typical severity, which a caller keeps. */
    public static double typicalLogit(double mean, double slope, double spread) {
        double widened = StrictMath.sqrt(1 + StrictMath.PI / 8 * slope * slope * spread * spread);
        return FastMath.log(mean / (1 - mean)) * widened;
    }

    /**
     * The same chance at an a + b s.
     *
     * @param typical that at typical severity
     * @param more what severity adds to it
     */
    public static double publicity(double typical, double more) {
        return 1 / (1 + FastMath.exp(-typical - more));
    }

    /**
     * Delay of an inquiry, years: scale · (1 − (1 − u)^(1/b))^(1/a), a Kumaraswamy law.
     *
     * @param u a number of U[0, 1)
     */
    public static double delay(double u, double scale, double shapeA, double shapeB) {
        double survival = FastMath.exp(FastMath.log(1 - u) / shapeB);
        return scale * FastMath.exp(FastMath.log(1 - survival) / shapeA);
    }
}
