package detente.model.conflict;

import org.apache.commons.math3.util.FastMath;

/** How often operations happen (model section 7.3). */
public final class RateRules {
    private RateRules() {}

    /** Operations in a year at hostility 1: λ₀ q K^α. */
    public static double drive(double rate, double propensity, double capabilityPower) {
        return rate * propensity * capabilityPower;
    }

    /** Motive of a dyad: h + η τ / (1 + τ/τ_sat). */
    public static double motive(double hostility, double gain, double grievance, double saturation) {
        return hostility + gain * saturation * grievance / (saturation + grievance); // one division
    }

    /** What multiplies hostility some years after the date of a crisis: 1 + (F − 1) 2^(−t/H). */
    public static double crisis(double factor, double halfLife, double years) {
        return 1 + (factor - 1) * FastMath.exp(-years / halfLife * FastMath.log(2));
    }

    /**
     * Mean over a step of the share of base operations that a strike has stopped: ε (h/Δ)(1 − e^(−Δ/h)) e^(−a/h).
     *
     * @param atFirst {@link #stoppedAtFirst}, which a caller keeps
     * @param recovery h, in years
     * @param age a, years from the strike to the beginning of the step
     */
    public static double stopped(double atFirst, double recovery, double age) {
        return atFirst * FastMath.exp(-age / recovery);
    }

    /**
     * The same in the step that begins with the strike: ε (h/Δ)(1 − e^(−Δ/h)).
     *
     * @param effect ε, what is stopped at first
     * @param recovery h, in years
     * @param step Δ, in years
     */
    public static double stoppedAtFirst(double effect, double recovery, double step) {
        double meanInStep = -FastMath.expm1(-step / recovery) * recovery / step;
        return effect * meanInStep;
    }

    /** Deterrence by punishment: ω p_a p_r, held between 0 and 1. */
    public static double deterrence(double strength, double expectedNaming, double expectedAnswer) {
        return strength == 0 ? 0 : StrictMath.min(1, StrictMath.max(0, strength * expectedNaming * expectedAnswer));
    }

    /** Restraint by reputation: r (1 − e^−n), n public attributions; negative where naming provokes. */
    public static double reputation(double effect, double attributions) {
        return effect == 0 ? 0 : -effect * FastMath.expm1(-attributions);
    }

    /** What all restraints leave of the rate: (1 − Ψ_det)(1 − Ψ_rep)(1 − Ψ_dem). */
    public static double unrestrained(double deterrence, double reputation, double democracy) {
        return (1 - deterrence) * (1 - reputation) * (1 - democracy);
    }
}
