package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.model.Probe;
import detente.model.Scenario;
import detente.model.arsenal.Vulnerability;
import detente.model.history.Column;
import detente.model.history.History;
import detente.model.history.Transfer;
import detente.model.operation.Operation;
import detente.model.operation.Origin;
import detente.model.operation.Tool;
import detente.model.policy.Membership;
import detente.model.policy.Policies;
import detente.model.policy.PolicyClause;
import detente.parameter.Edition;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Backdoors: whose they are, how they spread, and what the policy of action 4 does to them. */
class MandateRunTest {
    private static final Scenario LAWS = Scenario.standard(Edition.FIRST)
            .withYears(20, 0)
            .withParameters(Scenario.standard(Edition.FIRST).parameters().with(Map.of("world.mandateShare", .5)));

    @Test
    void onlyTheStateAtHomeUsesABackdoorAsSuch() {
        Probe probe = new Probe(LAWS, Lab.WORLD, 1);
        List<Operation> operations = probe.finish().operations();
        List<Operation> through = operations.stream()
                .filter(operation -> operation.tool() == Tool.BACKDOOR)
                .toList();
        assertThat(through)
                .isNotEmpty()
                .allMatch(operation ->
                        probe.world().state(operation.initiator()).traits().mandate());
        assertThat(through).allMatch(operation -> operation.origin() == Origin.MANDATED);
    }

    @Test
    void backdoorsSpreadAtTheirRate() {
        Sample spread = new Sample();
        for (int world = 1; world <= 20; world++) {
            History history = Lab.run(
                    LAWS.withParameters(LAWS.parameters()
                            .with(Map.of(
                                    "lifecycle.burn.espionage", 0.0,
                                    "lifecycle.burn.disinformation", 0.0,
                                    "lifecycle.burn.disruption", 0.0,
                                    "lifecycle.burn.degradation", 0.0))),
                    world,
                    1);
            double backdoors = history.world().vendors().stream()
                    .filter(vendor ->
                            history.world().state(vendor.home()).traits().mandate())
                    .count();
            double reached = history.transfers().stream()
                    .filter(transfer -> transfer.channel() == Origin.MANDATED && transfer.from() != Transfer.NOBODY)
                    .count();
            if (backdoors > 0) {
                spread.add(reached / backdoors / history.years());
            }
        }
        assertThat(spread.mean()).isCloseTo(.1, within(4 * spread.meanError()));
        assertThat(spread.meanError()).isLessThan(.01);
    }

    @Test
    void membersGiveBackdoorsUp() {
        PolicyClause independence = new PolicyClause(
                Policies.find("vendorIndependence").orElseThrow().build(Map.of()),
                10,
                Double.POSITIVE_INFINITY,
                new Membership.Everyone());
        Probe probe = new Probe(LAWS.withPolicies(List.of(independence)), Lab.WORLD, 1);
        while (probe.time() < 10 - 1.5 / 52 && probe.step()) {
            // until the step before the policy
        }
        double before = probe.history().at(Column.BACKDOORS, probe.lastStep());
        assertThat(before).isPositive();
        assertThat(probe.step()).isTrue();
        assertThat(probe.history().at(Column.BACKDOORS, probe.lastStep())).isZero();
        assertThat(probe.history().at(Column.BACKDOORS_REMOVED, probe.lastStep()))
                .isEqualTo(before);
        assertThat(probe.arsenals().live().stream().filter(flaw -> flaw.mandatedBy() >= 0))
                .noneMatch(Vulnerability::isUndisclosed);
        History history = probe.finish();
        assertThat(history.operations())
                .noneMatch(operation -> operation.time() >= 10 && operation.tool() == Tool.BACKDOOR);
    }

    @Test
    void aBackdoorInUseIsNotBurntByItsOwner() {
        Probe probe = new Probe(LAWS.withParameters(LAWS.parameters().with("mandate.spread", 0)), Lab.WORLD, 1);
        probe.step();
        List<Vulnerability> backdoors = probe.arsenals().live().stream()
                .filter(flaw -> flaw.mandatedBy() >= 0)
                .toList();
        probe.finish();
        assertThat(backdoors).isNotEmpty().allMatch(Vulnerability::isUndisclosed);
    }
}
