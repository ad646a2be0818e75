package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.model.ConflictModel;
import detente.model.Probe;
import detente.model.Scenario;
import detente.model.history.History;
import detente.model.operation.Operation;
import detente.model.operation.OperationType;
import detente.model.policy.Membership;
import detente.model.policy.PolicyClause;
import detente.model.state.State;
import detente.parameter.Edition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds states back: footholds, the firebreak, patches, the resilience of citizens. */
class RestraintRunTest {
    private static final Scenario STANDARD = Scenario.standard(Edition.FIRST).withYears(10, 0);

    private static Scenario with(Map<String, Double> values) {
        return STANDARD.withParameters(STANDARD.parameters().with(values));
    }

    @Test
    void degradationNeedsAFootholdNotOlderThanAYear() {
        History history = ConflictModel.run(
                with(Map.of("operation.footholdNeed", 1.0, "operation.mix.degradation", .5)), Lab.WORLD, 1);
        Map<String, Double> spied = new LinkedHashMap<>();
        int degradations = 0;
        for (Operation operation : history.operations()) {
            String dyad = operation.initiator() + ">" + operation.target();
            if (operation.type() == OperationType.DEGRADATION) {
                degradations++;
                assertThat(operation.time() - spied.getOrDefault(dyad, Double.NEGATIVE_INFINITY))
                        .isLessThan(1 + 1e-9);
            } else if (operation.type() == OperationType.ESPIONAGE && operation.isSuccess()) {
                spied.put(dyad, operation.time());
            }
        }
        assertThat(degradations).isGreaterThan(50);
    }

    @Test
    void nobodyDaresAnActOfWarBelowTheFourthRung() {
        Map<String, Double> severe = Map.of("operation.severityBase.degradation", 8.0, "operation.firebreak", 1.0);
        Map<String, Double> calm = new LinkedHashMap<>(severe);
        calm.put("escalation.rungFour", 1e6);
        List<Operation> held = successfulDegradations(calm);
        assertThat(held).isNotEmpty().allMatch(operation -> operation.severity() < 6.5);
        Map<String, Double> wild = new LinkedHashMap<>(severe);
        wild.put("escalation.rungOne", 0.0);
        wild.put("escalation.rungTwo", 0.0);
        wild.put("escalation.rungThree", 0.0);
        wild.put("escalation.rungFour", 0.0);
        wild.put("operation.severitySpread.degradation", 0.0);
        assertThat(successfulDegradations(wild)).isNotEmpty().allMatch(operation -> operation.severity() >= 6.5);
        wild.put("operation.firebreak", .24);
        Sample dared = new Sample();
        successfulDegradations(wild).forEach(operation -> dared.add(operation.severity() >= 6.5 ? 1 : 0));
        assertThat(dared.mean()).isCloseTo(.24, within(4 * dared.meanError()));
    }

    private static List<Operation> successfulDegradations(Map<String, Double> values) {
        return ConflictModel.run(with(values), Lab.WORLD, 1).operations().stream()
                .filter(operation -> operation.type() == OperationType.DEGRADATION && operation.isSuccess())
                .toList();
    }

    @Test
    void membersPatchClocksRunFaster() {
        Probe probe = new Probe(
                STANDARD.withPolicies(List.of(clause("patchSharing", 2, 5, new Membership.ShareOf(.5, true)))),
                Lab.WORLD,
                1);
        probe.finish();
        double all = 10;
        double members = 0;
        for (State state : probe.world().states()) {
            boolean isMember = StrictMath.abs(state.patchClock() - (all + 3)) < 1e-9;
            assertThat(isMember || StrictMath.abs(state.patchClock() - all) < 1e-9)
                    .isTrue();
            members += isMember ? 1 : 0;
        }
        assertThat(members).isEqualTo(15);
    }

    /** Of two clauses of one policy, the later in the scenario is in force alone while both are on. */
    @Test
    void aLaterClauseReplacesAnEarlierOne() {
        Membership first = new Membership.Listed(List.of("S1"));
        Probe probe = new Probe(
                STANDARD.withPolicies(List.of(
                        clause("patchSharing", 1, 8, new Membership.Everyone()), clause("patchSharing", 3, 5, first))),
                Lab.WORLD,
                1);
        probe.finish();
        for (State state : probe.world().states()) {
            assertThat(state.patchClock()).isCloseTo(state.name().equals("S1") ? 17 : 15, within(1e-9));
        }
    }

    @Test
    void resilienceFadesWithAHalfLifeOfEightWeeks() {
        Probe probe = new Probe(
                STANDARD.withPolicies(List.of(clause("publicDebate", 1, 2, new Membership.Everyone()))), Lab.WORLD, 1);
        State state = probe.world().state(0);
        while (probe.step() && probe.time() < 2 - 1.5 / 52) {
            // until the last step of the debate
        }
        assertThat(state.resilience()).isCloseTo(.45, within(1e-12));
        double halfLives = 0;
        while (halfLives < 3 && probe.step()) {
            halfLives = (probe.time() - (2 - 1 / 52.0)) * 365 / 7 / 8;
            assertThat(state.resilience()).isCloseTo(.3 + .15 * StrictMath.pow(.5, halfLives), within(1e-9));
        }
    }

    private static PolicyClause clause(String policy, double from, double until, Membership members) {
        return new PolicyClause(Lab.policy(policy, Map.of()), from, until, members);
    }
}
