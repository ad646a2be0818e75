package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import detente.model.state.WorldSpec;
import detente.parameter.Edition;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who buys on the grey market, how often, and what a purchase does. */
class MarketRunTest {
    private static final Scenario STANDARD = Scenario.standard(Edition.FIRST);
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

    /** After a purchase a state acts as one of the propensity of buyers, if its own is not greater anyway. */
    @ParameterizedTest
    @ValueSource(doubles = {0, .2, .7})
    void aPurchaseSetsTheLeastPropensity(double own) {
        Quiet quiet = new Quiet()
                .set("conflict.rate", 10)
                .set("conflict.deterrence", 0)
                .set("conflict.propensity.defensive", own)
                .set("conflict.capabilityExponent", 0)
                .set("proliferation.market", 10)
                .set("proliferation.buyerPropensity", .4)
                .set("proliferation.buyerYears", 50);
        WorldSpec world = Worlds.withStates(Worlds.oneWayPairs(60, 1), name -> Someone.called(name)
                .strategy(Strategy.DEFENSIVE)
                .capability(.5)
                .spec());
        double operations =
                ConflictModel.run(Lab.scenario(world, quiet.parameters(), 11), Lab.WORLD, 1).operations().stream()
                        .filter(operation -> operation.time() >= 1)
                        .count();
        double expected = 60 * 10 * 10 * StrictMath.max(own, .4);
        assertThat(operations).isCloseTo(expected, within(4 * StrictMath.sqrt(expected)));
    }
}
