package detente.model.escalation;

import org.apache.commons.math3.util.FastMath;

/** The rules of grievance, retaliation and the ladder (model sections 7.9 to 7.11). */
public final class EscalationRules {
    private EscalationRules() {}

    /** Grievance from an attributed operation: γ s / 3. */
    public static double grievance(double weight, double severity) {
        return weight * severity / 3;
    }

    /** What is left of a grievance after a time, years: half of it after each half-life. */
    public static double left(double grievance, double halfLife, double years) {
        return grievance * FastMath.exp(-FastMath.log(2) / halfLife * years);
    }

    /**
     * Chance of an answer: min(1, p₀ · min(1, s/3) · (1 + ξ_p G·public) · (1 + ξ_h)).
     *
     * @param readiness p₀
     * @param audienceEffect ξ_p
     * @param audiencePressure G, 0 unless the author was named in public
     * @param strikeBackGain ξ_h, 0 without that policy
     */
    public static double retaliationChance(
            double readiness, double severity, double audienceEffect, double audiencePressure, double strikeBackGain) {
        return StrictMath.min(
                1,
                readiness
                        * StrictMath.min(1, severity / 3)
                        * (1 + audienceEffect * audiencePressure)
                        * (1 + strikeBackGain));
    }

    /** Chance of a political or legal answer: logit⁻¹(a + b s). */
    public static double politicalChance(double intercept, double slope, double severity) {
        return 1 / (1 + FastMath.exp(-intercept - slope * severity));
    }

    /** Chance that a private actor strikes: h_b · min(1, s/3). */
    public static double privateChance(double chance, double severity) {
        return chance * StrictMath.min(1, severity / 3);
    }

    /** Share of private strikes that hit another than the author: p_m / (p_c + p_m), both as the private actor has them. */
    public static double privateError(double skill, double mistake) {
        double right = StrictMath.max(0, skill);
        return right + mistake == 0 ? 0 : mistake / (right + mistake);
    }

    /**
     * The rung below war on which a dyad stands.
     *
     * @param rung where it stood, 0 to 4
     * @param entries grievance at which the rungs 1 to 4 are entered
     * @param exit share of its entry at which a rung is left
     */
    public static int rung(int rung, double grievance, double[] entries, double exit) {
        int now = rung;
        while (now < entries.length && grievance >= entries[now]) {
            now++;
        }
        while (now > 0 && grievance < exit * entries[now - 1]) {
            now--;
        }
        return now;
    }
}
