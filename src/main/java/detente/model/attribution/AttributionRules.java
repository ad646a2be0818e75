package detente.model.attribution;

import org.apache.commons.math3.util.FastMath;

/** The rules of detection and attribution (model section 7.8). */
public final class AttributionRules {
    private AttributionRules() {}

    /** Chance p_c that an inquiry finds the author: A (1 − O). */
    public static double rightChance(double skill, double obfuscation) {
        return StrictMath.min(1, skill) * (1 - obfuscation);
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
