package detente.model.conflict;

import detente.model.operation.OperationType;
import detente.model.operation.Sector;
import detente.model.policy.Rule;
import detente.model.policy.Stage;
import detente.model.policy.Treaty;
import detente.model.policy.TreatyLedger;
import detente.model.state.Clock;
import detente.model.state.Dyad;
import detente.model.state.State;
import detente.model.state.World;
import detente.random.Luck;
import detente.random.Purpose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a treaty holds an operation back, and where it goes instead (model section 8.2). */
public final class Restraint {
    private final World world;
    private final Clock clock;
    private final Luck luck;
    private final Rule<Treaty> treaty;
    private final TreatyLedger ledger;
    /** Chance that the stakes of an operation are too low for a breach, and the step in which it was found. */
    private double complianceChance;

    private int found = -1;

    public Restraint(Stage stage, TreatyLedger ledger) {
        this.world = stage.world();
        this.clock = stage.clock();
        this.luck = stage.luck();
        this.treaty = stage.rules().of(Treaty.class);
        this.ledger = ledger;
    }

    /** Whether a sanction for a breach stops a banned base operation, whomever it would strike. */
    boolean isPunished(long key, State initiator, OperationType type, Sector sector) {
        if (clock.time() >= initiator.sanctionedUntil()) {
            return false;
        }
        double factor = treaty.inForce().sanctionOnBanned();
        return factor < 1 && treaty.inForce().bans(type, sector) && !luck.happens(factor, Purpose.SANCTION, key);
    }

    /**
     * Whether the initiator keeps to a treaty that bans the operation, because the stakes are too low for a breach.
     *
     * @param stakes share of operations with lower stakes
     */
    boolean complies(double stakes, Dyad dyad, OperationType type, Sector sector) {
        return ledger.isInForce()
                && treaty.binds(dyad.from().index())
                && treaty.binds(dyad.to().index())
                && treaty.inForce().bans(type, sector)
                && stakes < complianceChance();
    }

    private double complianceChance() {
        if (found != clock.step()) {
            found = clock.step();
            complianceChance = treaty.inForce().complianceChance(clock.time() - ledger.since());
        }
        return complianceChance;
    }

    /** Whether an operation that complies is done elsewhere or otherwise instead. */
    boolean isDisplaced(long key) {
        return luck.happens(treaty.inForce().displaced(), Purpose.DISPLACEMENT, key);
    }

    /** The rival outside the treaty that is struck instead, in a share of the cases; null for espionage on the same target. */
    @Nullable
    Dyad outsider(Dyad dyad, long key) {
        if (!luck.happens(treaty.inForce().outside(), Purpose.DISPLACEMENT, key, 1, 0)) {
            return null;
        }
        List<Dyad> rivals = world.dyadsFrom(dyad.from().index());
        int outsiders = 0;
        for (int n = 0; n < rivals.size(); n++) {
            outsiders += isOutside(rivals.get(n)) ? 1 : 0;
        }
        int chosen = (int) (luck.uniform(Purpose.DISPLACEMENT_TARGET, key) * outsiders);
        for (int n = 0; n < rivals.size(); n++) {
            if (isOutside(rivals.get(n)) && chosen-- == 0) {
                return rivals.get(n);
            }
        }
        return null;
    }

    private boolean isOutside(Dyad dyad) {
        return !treaty.binds(dyad.to().index());
    }

    /** Whether espionage instead is banned too. */
    boolean bansEspionage(Sector sector) {
        return treaty.inForce().bans(OperationType.ESPIONAGE, sector);
    }
}
