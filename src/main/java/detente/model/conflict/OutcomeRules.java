package detente.model.conflict;

import detente.model.arsenal.Arsenals;
import detente.model.arsenal.Vulnerability;
import detente.model.information.InformationParameters;
import detente.model.operation.Cause;
import detente.model.operation.Operation;
import detente.model.operation.OperationParameters;
import detente.model.operation.OperationRules;
import detente.model.operation.OperationType;
import detente.model.policy.PatchSharing;
import detente.model.policy.Rule;
import detente.model.policy.Stage;
import detente.model.state.Dyad;
import detente.model.state.State;
import detente.model.state.Trait;
import detente.random.Luck;
import detente.random.Purpose;
import org.jspecify.annotations.Nullable;

/** Success, severity, harm, loss of trust and concession of one operation. */
public final class OutcomeRules {
    /** Just below war: the severity at which an operation is held when nobody dares more. */
    private static final double HOLD = .1;

    private static final int FIREBREAK_RUNG = 4;

    private final OperationParameters parameters;
    private final InformationParameters information;
    private final double collateral;
    private final Luck luck;
    private final Rule<PatchSharing> patchSharing;
    private final Arsenals arsenals;
    private final SeverityNoise noise;
    private final double harmOfTen;

    /** @param collateral factor on the harm of a preventive strike */
    public OutcomeRules(
            OperationParameters parameters,
            InformationParameters information,
            double collateral,
            Stage stage,
            Arsenals arsenals,
            SeverityNoise noise) {
        this.parameters = parameters;
        this.information = information;
        this.collateral = collateral;
        this.luck = stage.luck();
        this.patchSharing = stage.rules().of(PatchSharing.class);
        this.arsenals = arsenals;
        this.noise = noise;
        this.harmOfTen = OperationRules.harmOfTen(parameters.harmGrowth());
    }

    void decide(Operation operation, Dyad dyad, @Nullable Vulnerability exploited) {
        if (!luck.happens(successChance(operation.type(), dyad, exploited), Purpose.SUCCESS, operation.key())) {
            operation.end(false, parameters.severityOfFailure());
            return;
        }
        operation.end(true, severity(operation, dyad, exploited));
        if (operation.severity() >= parameters.warSeverity()) {
            dyad.stepTo(Dyad.WAR_RUNG);
        }
        hurt(operation, dyad);
        double concession = parameters.concession().of(operation.type());
        if (concession > 0 && luck.happens(concession, Purpose.CONCESSION, operation.key())) {
            operation.concede();
        }
    }

    private double successChance(OperationType type, Dyad dyad, @Nullable Vulnerability exploited) {
        State target = dyad.to();
        double strength = exploited == null
                ? 1
                : OperationRules.toolStrength(
                        parameters.toolStrength(), exploited.potency(), arsenals.exposure(exploited, target));
        double defence = target.trait(Trait.DEFENCE)
                * (1 + patchSharing.of(target.index()).exercises());
        if (type == OperationType.DISINFORMATION) {
            defence = OperationRules.defenceOfMinds(defence, target.resilience());
        }
        return OperationRules.successChance(dyad.from().capability(), strength, defence);
    }

    private double severity(Operation operation, Dyad dyad, @Nullable Vulnerability exploited) {
        OperationType type = operation.type();
        double severity = OperationRules.severity(
                parameters.severityBase().of(type),
                exploited == null
                        ? 0
                        : OperationRules.boost(parameters.severityBoost(), type, exploited.isIndustrial()),
                exploited == null ? 0 : exploited.potency(),
                parameters.severitySpread().of(type),
                noise.of(operation),
                parameters.severityCap().of(type));
        if (severity < parameters.warSeverity()) {
            return severity;
        }
        boolean dares = dyad.rung() >= FIREBREAK_RUNG
                && luck.happens(parameters.firebreak(), Purpose.FIREBREAK, operation.key());
        return dares ? severity : parameters.warSeverity() - HOLD;
    }

    private void hurt(Operation operation, Dyad dyad) {
        State target = dyad.to();
        if (operation.type() == OperationType.DISINFORMATION) {
            double loss = OperationRules.trustLoss(
                    target.trust(),
                    information.trustEffect(),
                    operation.severity(),
                    target.resilience(),
                    information.targeting(),
                    dyad.profiledShare());
            target.loseTrust(loss);
            operation.hurt(0, loss);
            return;
        }
        double curve = OperationRules.harmCurve(operation.severity(), parameters.harmGrowth(), harmOfTen);
        double share = shareAtRisk(operation, target);
        double harm = target.trait(Trait.DEPENDENCE) * share * curve;
        target.sufferHarm(harm);
        operation.hurt(harm, 0);
    }

    private double shareAtRisk(Operation operation, State target) {
        double share = operation.type().isSabotage() ? target.trait(Trait.CRITICAL_SHARE) : parameters.espionageHarm();
        return operation.cause() == Cause.PREVENTION ? collateral * share : share;
    }
}
