package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.model.ConflictModel;
import detente.model.Scenario;
import detente.model.history.History;
import detente.model.history.Transfer;
import detente.model.operation.Origin;
import detente.model.policy.Membership;
import detente.model.policy.PolicyClause;
import detente.model.state.Broker;
import detente.model.state.World;
import detente.parameter.Edition;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Export control blocks sales of brokers at home in members; brokers outside make some of them instead. */
class ExportRunTest {
    private static final Scenario BUSY = Scenario.standard(Edition.FIRST)
            .withYears(40, 0)
            .withParameters(Scenario.standard(Edition.FIRST).parameters().with("proliferation.market", 2));

    private static History run(Membership members, double blocked, double substituted) {
        PolicyClause control =
                Lab.always("exportControl", Map.of("blocked", blocked, "substituted", substituted), members);
        return ConflictModel.run(BUSY.withPolicies(List.of(control)), Lab.WORLD, 1);
    }

    private static List<Transfer> sales(History history) {
        return history.transfers().stream()
                .filter(transfer -> transfer.channel() == Origin.MARKET)
                .toList();
    }

    /** The state at home to the largest broker, and how much brokers there supply. */
    private static int largest(World world) {
        return world.brokers().get(0).home();
    }

    private static double coverage(World world) {
        return world.brokers().stream()
                .filter(broker -> broker.home() == largest(world))
                .mapToDouble(Broker::supplyShare)
                .sum();
    }

    private static void assertRatio(double with, double without, double expected) {
        assertThat(with / without).isCloseTo(expected, within(4 * StrictMath.sqrt(.25 / without) + 1e-12));
    }

    @Test
    void salesFallByBlockedTimesCoverage() {
        History without = ConflictModel.run(BUSY, Lab.WORLD, 1);
        World world = without.world();
        Membership home =
                new Membership.Listed(List.of(world.state(largest(world)).name()));
        double all = sales(without).size();
        assertThat(all).isGreaterThan(1000);
        assertRatio(sales(run(home, .5, 0)).size(), all, 1 - .5 * coverage(world));
        assertRatio(sales(run(new Membership.Everyone(), .5, .5)).size(), all, .5);
        assertRatio(sales(run(home, .5, .5)).size(), all, 1 - .25 * coverage(world));
    }

    @Test
    void onlyBrokersOutsideMakeBlockedSales() {
        World world = ConflictModel.run(BUSY.withYears(.25, 0), Lab.WORLD, 1).world();
        Membership home =
                new Membership.Listed(List.of(world.state(largest(world)).name()));
        assertThat(sales(run(home, 1, 1))).hasSizeGreaterThan(1000).noneMatch(sale -> sale.from() == largest(world));
    }
}
