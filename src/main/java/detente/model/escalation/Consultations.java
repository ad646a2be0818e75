package detente.model.escalation;

import detente.model.history.Column;
import detente.model.history.History;
import detente.model.operation.Operation;
import detente.model.policy.Diplomacy;
import detente.model.policy.Rule;
import detente.model.policy.Stage;
import detente.model.state.Clock;
import detente.model.state.Dyad;
import detente.model.state.StepCalendar;
import detente.model.state.World;
import detente.random.Luck;
import detente.random.Purpose;
import java.util.ArrayList;
import java.util.List;

/** What members clear up with the members that they name before they answer (model section 8.6b). */
public final class Consultations {
    /** @param begun when, in years since the end of the burn-in */
    private record Consultation(Operation operation, double begun) {}

    private final Grudge grudge;
    private final double halfLife;
    private final World world;
    private final Clock clock;
    private final Luck luck;
    private final History history;
    private final Rule<Diplomacy> diplomacy;
    private final StepCalendar<Consultation> calendar;
    private final List<Consultation> due = new ArrayList<>();
    private final List<Operation> failed = new ArrayList<>();

    public Consultations(EscalationParameters parameters, PoliticsParameters politics, Stage stage, History history) {
        this.grudge = new Grudge(parameters, politics);
        this.halfLife = parameters.halfLife();
        this.world = stage.world();
        this.clock = stage.clock();
        this.luck = stage.luck();
        this.history = history;
        this.diplomacy = stage.rules().of(Diplomacy.class);
        this.calendar = new StepCalendar<>(clock.steps());
    }

    /** Ends the consultations that are due. */
    void end() {
        calendar.collect(clock.step(), due);
        failed.clear();
        for (int n = 0; n < due.size(); n++) {
            if (!clearsUp(due.get(n))) {
                failed.add(due.get(n).operation());
            }
        }
    }

    /** The operations that consultations which ended in this step did not clear up. */
    List<Operation> failed() {
        return failed;
    }

    /**
     * A victim that has just named a state consults with it, if both are members.
     *
     * @return whether it does not answer for now: the consultation goes on, or has cleared the matter up at once
     */
    boolean holdBack(Operation operation) {
        if (!concerns(operation)) {
            return false;
        }
        history.add(Column.CONSULTATIONS, 1);
        Consultation consultation = new Consultation(operation, clock.time());
        int end = clock.stepAtOrAfter(clock.time() + diplomacy.inForce().consultationYears());
        if (end > clock.step()) {
            calendar.add(consultation, end);
            return true;
        }
        return clearsUp(consultation);
    }

    private boolean concerns(Operation operation) {
        return diplomacy.binds(operation.target()) && diplomacy.binds(operation.attributedTo());
    }

    /** Whether it ends so that there is nothing to answer; if one of the two is no member any more, it has failed. */
    private boolean clearsUp(Consultation consultation) {
        Operation operation = consultation.operation();
        Dyad dyad = world.dyad(operation.target(), operation.attributedTo());
        if (dyad == null || !concerns(operation)) {
            return false;
        }
        Diplomacy strengths = diplomacy.inForce();
        dyad.back().hide(strengths.revealed(), clock.time() + strengths.revealedYears());
        double left = EscalationRules.left(grudge.ofVictim(operation), halfLife, clock.time() - consultation.begun());
        if (!operation.isCorrect() && luck.happens(strengths.clarified(), Purpose.CLARIFIED, operation.key())) {
            dyad.forgive(left);
            history.add(Column.NAMINGS_CLARIFIED, 1);
            return true;
        }
        if (luck.happens(strengths.settled(), Purpose.SETTLED, operation.key())) {
            dyad.forgive(left * strengths.settledShare());
            history.add(Column.CONSULTATIONS_SETTLED, 1);
            if (operation.isCorrect()) {
                dyad.to().seeAnswer(false);
            }
            return true;
        }
        return false;
    }
}
