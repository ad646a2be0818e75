package detente.model.policy;

import detente.model.state.Clock;
import detente.model.state.RivalPair;
import detente.model.state.World;

/** Phase TREATY: breaches are punished; too many of them end the treaty. */
public final class TreatyProcess {
    private final World world;
    private final Clock clock;
    private final Rule<Treaty> treaty;
    private final TreatyLedger ledger;
    private int pairs;
    private int counted;

    public TreatyProcess(Stage stage, TreatyLedger ledger) {
        this.world = stage.world();
        this.clock = stage.clock();
        this.treaty = stage.rules().of(Treaty.class);
        this.ledger = ledger;
    }

    /** One step. */
    public void step() {
        if (ledger.isInForce()) {
            ledger.punish(treaty.inForce().sanctionYears());
            int breaches = ledger.breachesBefore(clock.time());
            if (breaches > treaty.inForce().collapseFloor() && breaches > shareBorne()) {
                ledger.collapse();
            }
        }
    }

    private double shareBorne() {
        if (counted != treaty.switches()) {
            counted = treaty.switches();
            pairs = pairsOfMembers();
        }
        return treaty.inForce().collapseShare() * pairs;
    }

    private int pairsOfMembers() {
        int both = 0;
        for (RivalPair pair : world.pairs()) {
            boolean areMembers = treaty.binds(pair.one().from().index())
                    && treaty.binds(pair.one().to().index());
            both += areMembers ? 1 : 0;
        }
        return both;
    }
}
