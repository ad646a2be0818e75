package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;

import detente.model.ConflictModel;
import detente.model.Scenario;
import detente.model.history.History;
import detente.model.history.Transfer;
import detente.model.operation.Cause;
import detente.model.operation.Operation;
import detente.model.operation.Origin;
import detente.model.state.State;
import detente.model.state.Strategy;
import detente.model.state.Trait;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who buys on the grey market, how often, and what a purchase does. */
class MarketRunTest {
    private static final Scenario STANDARD = Scenario.standard();
    /** States that would never act but for a purchase. */
    private static final Scenario LAZY = STANDARD.withParameters(STANDARD.parameters()
            .with(Map.of("conflict.propensity.defensive", 0.0, "conflict.propensity.retaliatory", 0.0)));

    private static List<Transfer> purchases(History history) {
        return history.transfers().stream()
                .filter(transfer -> transfer.channel() == Origin.MARKET)
                .toList();
    }

    private static boolean buys(State state) {
        return state.trait(Trait.CAPABILITY) < 1 && state.strategy() != Strategy.OFFENSIVE;
    }

    @Test
    void lessCapableStatesBuyAtTheirRate() {
        Sample purchases = new Sample();
        for (int world = 1; world <= 30; world++) {
            History history = Lab.run(STANDARD, world, 1);
            assertThat(purchases(history))
                    .allMatch(transfer -> buys(history.world().state(transfer.to())));
            double buyers = history.world().states().stream()
                    .filter(MarketRunTest::buys)
                    .count();
            purchases.add(purchases(history).size() / (buyers * 25));
        }
        assertThat(purchases.mean()).isBetween(.1 - 4 * purchases.meanError(), .1 + 4 * purchases.meanError());
        assertThat(purchases.meanError()).isLessThan(.004);
    }

    @Test
    void aPurchaseMakesAStateActForTwoYears() {
        History history = ConflictModel.run(LAZY, Lab.WORLD, 1);
        List<Operation> ofBuyers = history.operations().stream()
                .filter(operation -> operation.cause() == Cause.BASE)
                .filter(operation -> buys(history.world().state(operation.initiator())))
                .toList();
        assertThat(ofBuyers).hasSizeGreaterThan(5).allMatch(operation -> purchases(history).stream()
                .anyMatch(purchase -> purchase.to() == operation.initiator()
                        && purchase.time() <= operation.time()
                        && operation.time() < purchase.time() + 2));
    }
}
