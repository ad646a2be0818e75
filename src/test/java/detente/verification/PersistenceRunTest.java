package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;

import detente.model.ConflictModel;
import detente.model.Scenario;
import detente.model.history.History;
import detente.model.operation.Cause;
import detente.model.operation.Operation;
import detente.model.operation.Tool;
import detente.model.policy.Membership;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a dyad keeps is kept by its base operations alone. */
class PersistenceRunTest {
    private static final Membership MOST = new Membership.ShareOf(.6, true);

    /** Answers, displaced operations and private strikes happen between base operations of dyads that keep everything. */
    private static History run(Map<String, Double> values) {
        Scenario standard = Scenario.standard();
        Map<String, Double> all = new TreeMap<>(Map.of(
                "operation.persistence.type", 1.0,
                "operation.persistence.severity", 1.0,
                "operation.warSeverity", 10.0,
                "escalation.retaliation.offensive", .5,
                "escalation.retaliation.defensive", .5));
        all.putAll(values);
        Scenario scenario = standard.withParameters(standard.parameters().with(all))
                .withPolicies(List.of(
                        Lab.always("treaty", Map.of("compliance", .95, "verification", 1.0, "displaced", 1.0), MOST),
                        Lab.always("privateHackBack", Map.of("chance", .5), MOST)));
        return ConflictModel.run(scenario, Lab.WORLD, 1);
    }

    private static Stream<Operation> of(History history, Cause cause) {
        return history.operations().stream().filter(operation -> operation.cause() == cause);
    }

    private static long dyad(Operation operation) {
        return (long) operation.initiator() << 20 | operation.target();
    }

    @Test
    void nothingElseTouchesWhatADyadKeeps() {
        Map<Long, Operation> first = new TreeMap<>();
        List<Operation> base = of(run(Map.of()), Cause.BASE).toList();
        base.stream()
                .filter(operation -> operation.isSuccess() && operation.tool() == Tool.COMMODITY)
                .forEach(operation -> first.putIfAbsent(dyad(operation), operation));
        assertThat(base).hasSizeGreaterThan(500).allSatisfy(operation -> {
            Operation known = first.getOrDefault(dyad(operation), operation);
            assertThat(operation.type()).isEqualTo(known.type());
            if (operation.isSuccess() && operation.tool() == Tool.COMMODITY) {
                assertThat(operation.severity()).isEqualTo(known.severity());
            }
        });
    }

    @Test
    void whatATreatyDisplacesAndPrivateStrikesKeepNothing() {
        History history = run(Map.of("escalation.answer.severityMemory", 1.0, "escalation.answer.step", .1));
        for (Cause cause : List.of(Cause.DISPLACED, Cause.PRIVATE)) {
            assertThat(of(history, cause)).hasSizeGreaterThan(5).allSatisfy(operation -> assertThat(operation.noise())
                    .isNaN());
        }
        for (Cause cause : List.of(Cause.BASE, Cause.RETALIATION)) {
            assertThat(of(history, cause))
                    .hasSizeGreaterThan(5)
                    .noneMatch(operation -> Double.isNaN(operation.noise()));
        }
    }
}
