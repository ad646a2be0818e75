package detente.model.conflict;

import detente.model.state.Clock;
import detente.model.state.RivalPair;
import java.util.ArrayList;
import java.util.List;

/** Crises that have begun: each multiplies the hostility of two rivals to each other, and fades. */
public final class Crises {
    /**
     * A crisis.
     *
     * @param pair whom it sets against each other
     * @param factor of hostility at its date
     * @param halfLife of what it adds, in years
     * @param since its date
     */
    private record Crisis(RivalPair pair, double factor, double halfLife, double since) {}

    private final Clock clock;
    private final List<Crisis> begun = new ArrayList<>();
    private double[] hostilityNow = {};

    public Crises(Clock clock) {
        this.clock = clock;
    }

    /**
     * A crisis begins; several of one pair multiply.
     *
     * @param factor of hostility at its date
     * @param halfLife of what it adds, in years
     * @param since its date, in years
     */
    public void begin(RivalPair pair, double factor, double halfLife, double since) {
        begun.add(new Crisis(pair, factor, halfLife, since));
    }

    /**
     * The hostility of each dyad in this step: the same array while there was no crisis.
     *
     * @param hostility of each dyad without crises, by its index
     */
    double[] raise(double[] hostility) {
        if (begun.isEmpty()) {
            return hostility;
        }
        if (hostilityNow.length != hostility.length) {
            hostilityNow = new double[hostility.length];
        }
        System.arraycopy(hostility, 0, hostilityNow, 0, hostility.length);
        for (int n = 0; n < begun.size(); n++) {
            Crisis crisis = begun.get(n);
            double factor = RateRules.crisis(crisis.factor(), crisis.halfLife(), clock.time() - crisis.since());
            hostilityNow[crisis.pair().one().index()] *= factor;
            hostilityNow[crisis.pair().other().index()] *= factor;
        }
        return hostilityNow;
    }
}
