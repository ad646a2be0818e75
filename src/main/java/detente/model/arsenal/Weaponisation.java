package detente.model.arsenal;

import detente.model.state.Clock;
import detente.random.Luck;
import detente.random.Purpose;
import org.apache.commons.math3.util.FastMath;

/** How long a state needs to make a usable exploit of a find (model section 7.1). */
public final class Weaponisation {
    private final double meanYears;
    private final Luck luck;

    public Weaponisation(DiscoveryParameters parameters, Luck luck) {
        this.meanYears = parameters.weaponisationDays() / Clock.DAYS_PER_YEAR / FastMath.log(2);
        this.luck = luck;
    }

    /** Years until a state has made a vulnerability usable. */
    public double years(Vulnerability vulnerability, int state) {
        return meanYears * luck.exponential(Purpose.WEAPONISATION, vulnerability.key(), state, 0);
    }
}
