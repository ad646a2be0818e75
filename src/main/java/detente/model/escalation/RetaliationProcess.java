package detente.model.escalation;

import detente.model.attribution.AttributionParameters;
import detente.model.attribution.Inquiries;
import detente.model.conflict.Conduct;
import detente.model.operation.Cause;
import detente.model.operation.Operation;
import detente.model.operation.OperationType;
import detente.model.policy.RulesInForce;
import detente.model.state.Dyad;
import detente.model.state.State;
import detente.model.state.World;
import detente.random.Luck;
import detente.random.Purpose;

/** Phase RETALIATION: answers to what was just attributed, by the victim and by private actors of its own. */
public final class RetaliationProcess {
    private final EscalationParameters parameters;
    private final AttributionParameters attribution;
    private final double estimateRate;
    private final World world;
    private final Luck luck;
    private final RulesInForce rules;
    private final Inquiries inquiries;
    private final Conduct conduct;

    /** @param estimateRate weight of the newest experience in a state's estimate of being answered */
    public RetaliationProcess(
            EscalationParameters parameters,
            AttributionParameters attribution,
            double estimateRate,
            World world,
            Luck luck,
            RulesInForce rules,
            Inquiries inquiries,
            Conduct conduct) {
        this.parameters = parameters;
        this.attribution = attribution;
        this.estimateRate = estimateRate;
        this.world = world;
        this.luck = luck;
        this.rules = rules;
        this.inquiries = inquiries;
        this.conduct = conduct;
    }

    /** One step. */
    public void step() {
        for (int n = 0; n < inquiries.ended().size(); n++) {
            Operation operation = inquiries.ended().get(n);
            answer(operation);
            answerPrivately(operation);
        }
    }

    private void answer(Operation operation) {
        Dyad dyad = world.dyad(operation.target(), operation.attributedTo());
        if (dyad == null) {
            return;
        }
        if (luck.happens(chance(operation, dyad.from()), Purpose.RETALIATION, operation.key())) {
            long key = luck.key(Purpose.RETALIATION, operation.key(), 1, 0);
            boolean sameType = luck.happens(parameters.sameType(), Purpose.SAME_TYPE, operation.key());
            OperationType type = sameType ? operation.type() : conduct.chooseType(key, dyad);
            Operation answer = conduct.carryOut(key, dyad, type, Cause.RETALIATION, operation);
            if (answer != null && answer.cause() == Cause.RETALIATION) {
                operation.answer();
            }
        }
        if (operation.isCorrect()) {
            dyad.to().seeAnswer(operation.isAnswered(), estimateRate);
        }
    }

    private double chance(Operation operation, State victim) {
        double pressure = operation.isPublic()
                ? StrictMath.min(1, victim.traits().audiencePressure() + rules.pressureGain(victim.index()))
                : 0;
        return EscalationRules.retaliationChance(
                parameters.retaliation().of(victim.strategy()),
                operation.severity(),
                parameters.audienceEffect(),
                pressure,
                rules.strikeBackGain(victim.index()));
    }

    private void answerPrivately(Operation operation) {
        State victim = world.state(operation.target());
        double chance = EscalationRules.privateChance(rules.privateStrikeChance(victim.index()), operation.severity());
        if (!luck.happens(chance, Purpose.PRIVATE_ANSWER, operation.key())) {
            return;
        }
        double skill = victim.traits().attributionSkill() + rules.skillGain(victim.index()) - rules.privateSkillLoss();
        double error = EscalationRules.privateError(skill, attribution.mistake() + rules.privateMistake());
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
