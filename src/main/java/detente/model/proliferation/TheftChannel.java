package detente.model.proliferation;

import detente.model.arsenal.Arsenals;
import detente.model.arsenal.Vulnerability;
import detente.model.arsenal.Vulnerability.Holding;
import detente.model.operation.Operation;
import detente.model.operation.Origin;
import detente.model.policy.ArsenalManagement;
import detente.model.policy.Rule;
import detente.model.policy.Stage;
import detente.model.state.State;
import detente.random.Luck;
import detente.random.Purpose;
import java.util.List;

/** A successful espionage may steal undisclosed exploits of its target. */
public final class TheftChannel {
    private final double chance;
    private final Luck luck;
    private final Rule<ArsenalManagement> arsenalManagement;
    private final Arsenals arsenals;
    private final Losses losses;
    private final Enabling enabling;

    public TheftChannel(
            ProliferationParameters parameters, Stage stage, Arsenals arsenals, Losses losses, Enabling enabling) {
        this.chance = parameters.theft();
        this.luck = stage.luck();
        this.arsenalManagement = stage.rules().of(ArsenalManagement.class);
        this.arsenals = arsenals;
        this.losses = losses;
        this.enabling = enabling;
    }

    /** After a successful espionage. */
    public void afterEspionage(Operation operation, State thief, State victim) {
        double risk = chance * (1 - arsenalManagement.of(victim.index()).security());
        long thefts = luck.baseOf(Purpose.THEFT, operation.key());
        List<Holding> arsenal = arsenals.undisclosedOf(victim.index());
        for (int n = 0; n < arsenal.size(); n++) {
            Holding holding = arsenal.get(n);
            Vulnerability vulnerability = holding.vulnerability();
            if (luck.happensTo(risk, thefts, vulnerability.key())
                    && !holding.isOwnBackdoor()
                    && arsenals.pass(holding, thief.index(), Origin.THEFT)) {
                losses.lose(vulnerability, victim, operation.key());
                enabling.obtain(vulnerability, thief, holding.usableAt());
            }
        }
    }
}
