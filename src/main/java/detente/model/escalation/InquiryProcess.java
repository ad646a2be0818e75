package detente.model.escalation;

import detente.model.attribution.AttributionParameters;
import detente.model.attribution.AttributionRules;
import detente.model.attribution.Inquiries;
import detente.model.operation.Operation;
import detente.model.policy.PublicAttribution;
import detente.model.policy.PublicDebate;
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

/** Phase ATTRIBUTION: inquiries end; the victim bears a grudge, may answer politically and may name the author. */
public final class InquiryProcess {
    private final double alliedWeight;
    private final Grudge grudge;
    private final AttributionParameters attribution;
    private final PoliticsParameters politics;
    private final World world;
    private final Clock clock;
    private final Luck luck;
    private final Rule<Treaty> treaty;
    private final Rule<PublicAttribution> publicAttribution;
    private final Rule<PublicDebate> publicDebate;
    private final TreatyLedger ledger;
    private final Inquiries inquiries;
    private double meanPublicity = Double.NaN;
    private double typicalLogit;

    public InquiryProcess(
            EscalationParameters parameters,
            AttributionParameters attribution,
            PoliticsParameters politics,
            Stage stage,
            TreatyLedger ledger,
            Inquiries inquiries) {
        this.alliedWeight = parameters.alliedWeight();
        this.grudge = new Grudge(parameters, politics);
        this.attribution = attribution;
        this.politics = politics;
        this.world = stage.world();
        this.clock = stage.clock();
        this.luck = stage.luck();
        this.treaty = stage.rules().of(Treaty.class);
        this.publicAttribution = stage.rules().of(PublicAttribution.class);
        this.publicDebate = stage.rules().of(PublicDebate.class);
        this.ledger = ledger;
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
        answerPolitically(operation);
        aggrieve(victim.index(), accused.index(), grudge.ofVictim(operation));
        reportBreach(operation, accused);
        if (luck.happens(publicity(operation, victim), Purpose.PUBLICITY, operation.key())) {
            operation.nameInPublic();
            accuseInPublic(victim, accused, grudge.of(operation));
        }
    }

    private void answerPolitically(Operation operation) {
        if (!politics.answers()) {
            return;
        }
        double chance = EscalationRules.politicalChance(politics.intercept(), politics.slope(), operation.severity());
        if (luck.happens(chance, Purpose.POLITICAL_ANSWER, operation.key())) {
            operation.answerPolitically();
        }
    }

    private double publicity(Operation operation, State victim) {
        double least = publicAttribution.of(victim.index()).publicity();
        double gain = publicDebate.of(victim.index()).publicity();
        double mean = StrictMath.min(1, StrictMath.max(attribution.publicity(), least) + gain);
        double slope = attribution.publicitySlope();
        if (slope == 0) {
            return mean;
        }
        if (mean != meanPublicity) {
            meanPublicity = mean;
            typicalLogit = AttributionRules.typicalLogit(mean, slope, attribution.recordedSeveritySpread());
        }
        return AttributionRules.publicity(
                typicalLogit, slope * (operation.severity() - attribution.recordedSeverity()));
    }

    private void aggrieve(int who, int against, double grievance) {
        Dyad dyad = world.dyad(who, against);
        if (dyad != null) {
            dyad.aggrieve(grievance);
        }
    }

    private void accuseInPublic(State victim, State accused, double grievance) {
        if (publicAttribution.binds(victim.index())) {
            accused.nameInPublic();
            victim.patchFaster(
                    clock.time() + publicAttribution.of(victim.index()).patchYears());
        }
        List<Dyad> rivalries = world.dyadsFrom(accused.index()); // of fewer states than the victim has allies
        for (int n = 0; n < rivalries.size(); n++) {
            if (victim.isAlly(rivalries.get(n).to().index())) {
                rivalries.get(n).back().aggrieve(alliedWeight * grievance);
            }
        }
    }

    private void reportBreach(Operation operation, State accused) {
        if (ledger.heldAt(operation.time())
                && treaty.binds(accused.index())
                && treaty.binds(operation.target())
                && treaty.inForce().bans(operation.type(), operation.sector())) {
            ledger.report(accused, clock.time());
        }
    }
}
