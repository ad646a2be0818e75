package detente.model.escalation;

import detente.model.operation.Operation;
import detente.model.operation.OperationType;

/** How much an operation that was attributed is resented (model section 7.9). */
final class Grudge {
    private final EscalationParameters parameters;
    private final double relief;

    Grudge(EscalationParameters parameters, PoliticsParameters politics) {
        this.parameters = parameters;
        this.relief = politics.relief();
    }

    /** Grievance from an operation, before any answer. */
    double of(Operation operation) {
        double factor = operation.type() == OperationType.ESPIONAGE ? parameters.espionageWeight() : 1;
        return EscalationRules.grievance(parameters.weight() * factor, operation.severity());
    }

    /** What a political answer, if there was one, leaves of it to the victim. */
    double ofVictim(Operation operation) {
        return of(operation) * (1 - (operation.isAnsweredPolitically() ? relief : 0));
    }
}
