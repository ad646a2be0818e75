package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.model.ConflictModel;
import detente.model.Scenario;
import detente.model.history.History;
import detente.model.operation.Operation;
import detente.model.operation.OperationType;
import detente.model.state.State;
import detente.model.state.Trait;
import detente.parameter.Edition;
import org.junit.jupiter.api.Test;

/** What each operation of a run costs citizens, by its type, its severity and its target. */
class HarmRunTest {
    @Test
    void harmIsThatOfTheRule() {
        History history = ConflictModel.run(Scenario.standard(Edition.FIRST).withYears(10, 0), Lab.WORLD, 1);
        for (Operation operation : history.operations()) {
            State target = history.world().state(operation.target());
            assertThat(operation.harm()).isCloseTo(harm(operation, target), within(1e-15));
            assertThat(operation.trustLoss() > 0)
                    .isEqualTo(operation.isSuccess() && operation.type() == OperationType.DISINFORMATION);
        }
    }

    private static double harm(Operation operation, State target) {
        double curve = (StrictMath.exp(.8 * operation.severity()) - 1) / (StrictMath.exp(8) - 1);
        if (!operation.isSuccess()) {
            return 0;
        }
        return switch (operation.type()) {
            case ESPIONAGE -> .2 * target.trait(Trait.DEPENDENCE) * curve;
            case DISINFORMATION -> 0;
            case DISRUPTION, DEGRADATION -> target.trait(Trait.DEPENDENCE) * target.trait(Trait.CRITICAL_SHARE) * curve;
        };
    }
}
