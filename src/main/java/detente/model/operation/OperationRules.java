package detente.model.operation;

import detente.parameter.Table;
import org.apache.commons.math3.util.FastMath;

/** The rules for success, severity, harm and trust of one operation (model sections 7.4, 7.6, 7.7, 7.14, 7.15). */
public final class OperationRules {
    private OperationRules() {}

    /** Strength m of a tool: 1 + gain · g · u; potency and exposure are 0 for a commodity tool. */
    public static double toolStrength(double gain, double potency, double exposure) {
        return 1 + gain * potency * exposure;
    }

    /** Chance of success p = K m / (K m + C). */
    public static double successChance(double capability, double toolStrength, double defence) {
        return capability * toolStrength / (capability * toolStrength + defence);
    }

    /** Defence against disinformation: C (.5 + R). */
    public static double defenceOfMinds(double defence, double resilience) {
        return defence * (.5 + resilience);
    }

    /** Weight of a type: mix · (1 + ε L k). */
    public static double typeWeight(double mix, double ladderEffect, int rung, OperationType type) {
        return mix * (1 + ladderEffect * rung * type.ladderPower());
    }

    /**
     * Share of espionage aimed at the government, which leaves to the private sector what is aimed there: the usual share,
     * in proportion to what is left.
     *
     * @param usual share of ordinary targets in government
     * @param usualPrivate share of ordinary targets in the private sector
     * @param economic share of the espionage that is aimed at the private sector
     */
    public static double governmentShare(double usual, double usualPrivate, double economic) {
        return usualPrivate == 1 ? 1 - economic : usual * ((1 - economic) / (1 - usualPrivate));
    }

    /** Boost of a degradation: double with a flaw of industrial control, half without one; other types as they are. */
    public static double boost(Table<OperationType> boost, OperationType type, boolean industrial) {
        double factor = type == OperationType.DEGRADATION ? (industrial ? 2 : .5) : 1;
        return factor * boost.of(type);
    }

    /** Noise that follows another: ρ z + √(1 − ρ²) ξ, of law N(0, 1) like both. */
    public static double following(double memory, double before, double own) {
        return memory * before + StrictMath.sqrt(1 - memory * memory) * own;
    }

    /** Severity of a success: base + 2 boost g + sd N, held between 1 and the cap. */
    public static double severity(double base, double boost, double potency, double spread, double normal, double cap) {
        return StrictMath.min(cap, StrictMath.max(1, base + 2 * boost * potency + spread * normal));
    }

    /**
     * Share of the harm of a severity 10: (e^ζs − 1) / (e^10ζ − 1).
     *
     * @param ofTen {@link #harmOfTen}, which a caller keeps
     */
    public static double harmCurve(double severity, double growth, double ofTen) {
        return FastMath.expm1(growth * severity) / ofTen;
    }

    /** Chance that a sabotage spreads: p, times a factor for an exploit that leaked. */
    public static double spreadChance(SpreadParameters parameters, boolean leaked) {
        return StrictMath.min(1, parameters.chance() * (leaked ? parameters.leakedFactor() : 1));
    }

    /** Denominator of the harm curve: e^10ζ − 1. */
    public static double harmOfTen(double growth) {
        return FastMath.expm1(10 * growth);
    }

    /**
     * Trust lost to a successful disinformation: T ε (s/3) (1 − R) (1 + μ π).
     *
     * @param trust T, 0 to 1
     * @param effect ε
     * @param resilience R, 0 to 1
     * @param targeting μ
     * @param profiled π, 0 to 1
     */
    public static double trustLoss(
            double trust, double effect, double severity, double resilience, double targeting, double profiled) {
        return trust * StrictMath.min(1, effect * severity / 3 * (1 - resilience) * (1 + targeting * profiled));
    }
}
