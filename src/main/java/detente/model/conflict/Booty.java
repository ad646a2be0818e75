package detente.model.conflict;

import detente.model.information.InformationParameters;
import detente.model.operation.Operation;
import detente.model.operation.OperationParameters;
import detente.model.operation.Tool;
import detente.model.policy.Stage;
import detente.model.proliferation.TheftChannel;
import detente.model.state.Clock;
import detente.model.state.Dyad;
import detente.random.Luck;
import detente.random.Purpose;

/** What a successful espionage takes: a foothold, personal data, exploits. */
public final class Booty {
    private final OperationParameters operations;
    private final InformationParameters information;
    private final double backdoorDataFactor;
    private final Clock clock;
    private final Luck luck;
    private final TheftChannel theft;

    /** @param backdoorDataFactor factor on the chance of taking personal data through a backdoor */
    public Booty(
            OperationParameters operations,
            InformationParameters information,
            double backdoorDataFactor,
            Stage stage,
            TheftChannel theft) {
        this.operations = operations;
        this.information = information;
        this.backdoorDataFactor = backdoorDataFactor;
        this.clock = stage.clock();
        this.luck = stage.luck();
        this.theft = theft;
    }

    void takeData(Operation operation, Dyad dyad) {
        dyad.gainFoothold(clock.time() + operations.footholdYears());
        double chance = information.dataChance() * (operation.tool() == Tool.BACKDOOR ? backdoorDataFactor : 1);
        if (luck.happens(chance, Purpose.PROFILE, operation.key())) {
            dyad.profile(information.dataSize() * luck.uniform(Purpose.PROFILE_SIZE, operation.key()));
        }
    }

    void takeExploits(Operation operation, Dyad dyad) {
        theft.afterEspionage(operation, dyad.from(), dyad.to());
    }
}
