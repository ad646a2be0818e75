package detente.model.conflict;

import detente.model.arsenal.Vulnerability;
import detente.model.attribution.Inquiries;
import detente.model.operation.Operation;
import detente.model.operation.OperationType;
import detente.model.operation.Tool;
import detente.model.state.Dyad;
import org.jspecify.annotations.Nullable;

/** What comes of an operation, in order. */
public final class Aftermath {
    private final OutcomeRules outcome;
    private final Spread spread;
    private final Booty booty;
    private final ZeroDayUse zeroDays;
    private final Inquiries inquiries;

    public Aftermath(OutcomeRules outcome, Spread spread, Booty booty, ZeroDayUse zeroDays, Inquiries inquiries) {
        this.outcome = outcome;
        this.spread = spread;
        this.booty = booty;
        this.zeroDays = zeroDays;
        this.inquiries = inquiries;
    }

    /** @param exploited what was exploited; null with a commodity tool */
    void follow(Operation operation, Dyad dyad, @Nullable Vulnerability exploited) {
        outcome.decide(operation, dyad, exploited);
        if (exploited != null && operation.isSuccess() && operation.type().isSabotage()) {
            spread.follow(operation, exploited);
        }
        boolean spied = operation.isSuccess() && operation.type() == OperationType.ESPIONAGE;
        if (spied) {
            booty.takeData(operation, dyad);
        }
        inquiries.detect(operation, dyad);
        Vulnerability zeroDay = operation.tool() == Tool.ZERO_DAY ? exploited : null;
        if (zeroDay != null && operation.isDetected()) {
            zeroDays.beSeen(operation, zeroDay);
        }
        if (spied) {
            booty.takeExploits(operation, dyad);
        }
        if (zeroDay != null) {
            zeroDays.burn(operation, zeroDay);
        }
        inquiries.open(operation);
    }
}
