package detente.model.operation;

import org.apache.commons.math3.util.FastMath;

/**
 * Stakes x of an operation are of law Exp(1). They are never drawn as such: x = −ln(1 − u) is below a threshold T
 * exactly when the uniform number u is below 1 − e^−T.
 */
public final class StakesRules {
    private StakesRules() {}

    /** Chance that stakes are below a threshold: 1 − e^−T. */
    public static double chanceBelow(double threshold) {
        return -FastMath.expm1(-threshold);
    }
}
