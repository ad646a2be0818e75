package detente.model.escalation;

import detente.model.attribution.Inquiries;
import detente.model.conflict.Conduct;
import detente.model.operation.Cause;
import detente.model.operation.Operation;
import detente.model.operation.OperationType;
import detente.model.policy.PrivateHackBack;
import detente.model.policy.PublicDebate;
import detente.model.policy.Rule;
import detente.model.policy.Stage;
import detente.model.policy.StrikeBack;
import detente.model.state.Dyad;
import detente.model.state.State;
import detente.model.state.Trait;
import detente.model.state.World;
import detente.random.Luck;
import detente.random.Purpose;

/**
 * Phase RETALIATION: consultations end; answers to what they left open and to what was just attributed, by the victim and
 * by private actors of its own.
 */
public final class RetaliationProcess {
    private final EscalationParameters parameters;
    private final double replaces;
    private final World world;
    private final Luck luck;
    private final Rule<PublicDebate> publicDebate;
    private final Rule<StrikeBack> strikeBack;
    private final Rule<PrivateHackBack> privateHackBack;
    private final Inquiries inquiries;
    private final Consultations consultations;
    private final Conduct conduct;

    /** @param replaces chance that a political answer stands instead of one in cyberspace */
    public RetaliationProcess(
            EscalationParameters parameters,
            double replaces,
            Stage stage,
            Inquiries inquiries,
            Consultations consultations,
            Conduct conduct) {
        this.parameters = parameters;
        this.replaces = replaces;
        this.world = stage.world();
        this.luck = stage.luck();
        this.publicDebate = stage.rules().of(PublicDebate.class);
        this.strikeBack = stage.rules().of(StrikeBack.class);
        this.privateHackBack = stage.rules().of(PrivateHackBack.class);
        this.inquiries = inquiries;
        this.consultations = consultations;
        this.conduct = conduct;
    }

    /** One step. */
    public void step() {
        consultations.end();
        for (int n = 0; n < consultations.failed().size(); n++) {
            answer(consultations.failed().get(n));
        }
        for (int n = 0; n < inquiries.ended().size(); n++) {
            Operation operation = inquiries.ended().get(n);
            if (!consultations.holdBack(operation)) {
                answer(operation);
            }
            answerPrivately(operation);
        }
    }

    private void answer(Operation operation) {
        Dyad dyad = world.dyad(operation.target(), operation.attributedTo());
        if (dyad == null) {
            return;
        }
        if (luck.happens(chance(operation, dyad.from()), Purpose.RETALIATION, operation.key())
                && !isReplaced(operation)) {
            long key = luck.key(Purpose.RETALIATION, operation.key(), 1, 0);
            boolean sameType = luck.happens(parameters.sameType(), Purpose.SAME_TYPE, operation.key());
            OperationType type = sameType ? operation.type() : conduct.chooseType(key, dyad);
            Operation answer = conduct.carryOut(key, dyad, type, Cause.RETALIATION, operation);
            if (answer != null && answer.cause() == Cause.RETALIATION) {
                operation.answer();
            }
        }
        if (operation.isCorrect()) {
            dyad.to().seeAnswer(operation.isAnswered());
        }
    }

    private boolean isReplaced(Operation operation) {
        return operation.isAnsweredPolitically() && luck.happens(replaces, Purpose.REPLACED_ANSWER, operation.key());
    }

    private double chance(Operation operation, State victim) {
        double pressure = operation.isPublic()
                ? StrictMath.min(
                        1,
                        victim.trait(Trait.AUDIENCE_PRESSURE)
                                + publicDebate.of(victim.index()).pressure())
                : 0;
        return EscalationRules.retaliationChance(
                parameters.retaliation().of(victim.strategy()),
                operation.severity(),
                parameters.audienceEffect(),
                pressure,
                strikeBack.of(victim.index()).gain());
    }

    private void answerPrivately(Operation operation) {
        State victim = world.state(operation.target());
        PrivateHackBack strengths = privateHackBack.of(victim.index());
        double chance = EscalationRules.privateChance(strengths.chance(), operation.severity());
        if (!luck.happens(chance, Purpose.PRIVATE_ANSWER, operation.key())) {
            return;
        }
        double skill = inquiries.skillOf(victim) - strengths.skillLoss();
        double error = EscalationRules.privateError(skill, inquiries.mistake() + strengths.mistake());
        long key = luck.key(Purpose.PRIVATE_ANSWER, operation.key(), 1, 0);
        int struck = luck.happens(error, Purpose.PRIVATE_TARGET, operation.key())
                ? inquiries.anotherRival(victim.index(), operation.initiator(), key)
                : operation.initiator();
        Dyad dyad = struck == Operation.NOBODY ? null : world.dyad(victim.index(), struck);
        if (dyad != null) {
            conduct.strikePrivately(key, dyad, operation);
        }
    }
}
