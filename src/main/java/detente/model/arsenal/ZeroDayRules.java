package detente.model.arsenal;

import org.apache.commons.math3.util.FastMath;

/**
 * When stakes are high enough to spend an exploit that may not survive its use (model section 7.5; Axelrod2014). The
 * threshold is that of one exploit: a state with a large stock holds back too much.
 */
public final class ZeroDayRules {
    private static final int STEPS = 50;

    private ZeroDayRules() {}

    /** Persistence P: chance that an unused exploit survives until the next occasion; d and occasions per year. */
    public static double persistence(double lossRate, double occasions) {
        return FastMath.exp(-lossRate / occasions);
    }

    /** Discount w of the next occasion; rate and occasions per year. */
    public static double discount(double rate, double occasions) {
        return FastMath.exp(-rate / occasions);
    }

    /**
     * Threshold T* for stakes of law Exp(1): W₀(w(P−S)/(1−wP)) if P &gt; S, else 0.
     *
     * @param persistence P, chance to survive non-use
     * @param stealth S, chance to survive use
     * @param discount w
     */
    public static double threshold(double persistence, double stealth, double discount) {
        if (persistence <= stealth) {
            return 0;
        }
        return lambertW(discount * (persistence - stealth) / (1 - discount * persistence));
    }

    /**
     * Value of using an exploit from a threshold on, for any law of stakes.
     *
     * @param chance probability that stakes reach the threshold
     * @param meanStakes mean of the stakes that reach it
     */
    public static double value(double chance, double meanStakes, double persistence, double stealth, double discount) {
        return chance * meanStakes / (1 - discount * persistence + discount * (persistence - stealth) * chance);
    }

    /** The W₀ of Lambert for x ≥ 0: the w with w e^w = x, by Halley's steps. */
    static double lambertW(double x) {
        double w = FastMath.log1p(x);
        for (int i = 0; i < STEPS; i++) {
            double e = FastMath.exp(w);
            double f = w * e - x;
            double next = w - f / (e * (w + 1) - (w + 2) * f / (2 * w + 2));
            if (StrictMath.abs(next - w) <= 1e-15 * StrictMath.abs(next)) {
                return next;
            }
            w = next;
        }
        return w;
    }
}
