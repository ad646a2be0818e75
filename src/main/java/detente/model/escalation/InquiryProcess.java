package detente.model.escalation;

import detente.model.attribution.AttributionParameters;
import detente.model.attribution.Inquiries;
import detente.model.operation.Operation;
import detente.model.operation.OperationType;
import detente.model.policy.RulesInForce;
import detente.model.policy.TreatyLedger;
import detente.model.state.Clock;
import detente.model.state.Dyad;
import detente.model.state.State;
import detente.model.state.World;
import detente.random.Luck;
import detente.random.Purpose;

/** Phase ATTRIBUTION: inquiries end; the victim bears a grudge, and may name the author in public. */
public final class InquiryProcess {
    private final EscalationParameters parameters;
    private final AttributionParameters attribution;
    private final World world;
    private final Clock clock;
    private final Luck luck;
    private final RulesInForce rules;
    private final TreatyLedger treaty;
    private final Inquiries inquiries;

    public InquiryProcess(
            EscalationParameters parameters,
            AttributionParameters attribution,
            World world,
            Clock clock,
            Luck luck,
            RulesInForce rules,
            TreatyLedger treaty,
            Inquiries inquiries) {
        this.parameters = parameters;
        this.attribution = attribution;
        this.world = world;
        this.clock = clock;
        this.luck = luck;
        this.rules = rules;
        this.treaty = treaty;
        this.inquiries = inquiries;
    }

    /** One step. */
    public void step() {
        inquiries.end();
        for (int n = 0; n < inquiries.ended().size(); n++) {
            end(inquiries.ended().get(n));
        }
    }

    private void end(Operation operation) {
        State victim = world.state(operation.target());
        State accused = world.state(operation.attributedTo());
        double grievance = grievance(operation);
        aggrieve(victim.index(), accused.index(), grievance);
        reportBreach(operation, accused);
        double publicity = rules.publicity(victim.index(), attribution.publicity());
        if (luck.happens(publicity, Purpose.PUBLICITY, operation.key())) {
            operation.nameInPublic();
            accuseInPublic(victim, accused, grievance);
        }
    }

    private double grievance(Operation operation) {
        double factor = operation.type() == OperationType.ESPIONAGE ? parameters.espionageWeight() : 1;
        return EscalationRules.grievance(parameters.weight() * factor, operation.severity());
    }

    private void aggrieve(int who, int against, double grievance) {
        Dyad dyad = world.dyad(who, against);
        if (dyad != null) {
            dyad.aggrieve(grievance);
        }
    }

    private void accuseInPublic(State victim, State accused, double grievance) {
        if (rules.isAccuser(victim.index())) {
            accused.nameInPublic();
            victim.patchFaster(clock.time() + rules.alertYears());
        }
        for (int n = 0; n < victim.allyCount(); n++) {
            aggrieve(victim.ally(n), accused.index(), parameters.alliedWeight() * grievance);
        }
    }

    private void reportBreach(Operation operation, State accused) {
        if (treaty.heldAt(operation.time())
                && rules.isTreatyMember(accused.index())
                && rules.isTreatyMember(operation.target())
                && rules.bans(operation.type(), operation.sector())) {
            treaty.report(accused, clock.time());
        }
    }
}
