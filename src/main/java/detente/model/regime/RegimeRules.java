package detente.model.regime;

import org.apache.commons.math3.util.FastMath;

/** The rules of the regime observable (model section 7.16). */
public final class RegimeRules {
    private static final double WAR_SEVERITY = 8;

    private RegimeRules() {}

    /**
     * The regime of a pair.
     *
     * @param atWar an act of war in the last year, or a dyad on the rung of war
     * @param attacked disinformation or sabotage of severity 2 or more in the last year
     */
    public static Regime regime(boolean atWar, boolean attacked) {
        if (atWar) {
            return Regime.WAR;
        }
        return attacked ? Regime.CONFLICT : Regime.PEACE;
    }

    /**
     * Position Φ = min(1, ln(1+B) / ln(1+B_war)) between cyber peace (0) and cyber-physical war (1).
     *
     * @param burden B, harm and loss of trust in the last year per rival pair
     * @param logOfWar ln(1+B_war), positive
     */
    public static double position(double burden, double logOfWar) {
        return burden == 0 ? 0 : StrictMath.min(1, FastMath.log1p(burden) / logOfWar);
    }

    /**
     * ln(1+B_war), where B_war is the burden when every pair has an operation of severity 8 a year.
     *
     * @param vulnerability mean of dependence times critical share
     * @param growth ζ, per point of severity
     */
    public static double logOfWar(double vulnerability, double growth) {
        return FastMath.log1p(vulnerability * FastMath.expm1(WAR_SEVERITY * growth) / FastMath.expm1(10 * growth));
    }
}
