package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.model.Probe;
import detente.model.Scenario;
import detente.model.operation.Cause;
import detente.model.policy.Membership;
import detente.model.policy.PolicyClause;
import detente.model.state.Strategy;
import detente.model.state.WorldSpec;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What adaptive states come to think of acting. */
class LearnerRunTest {
    private static final double YEARS = 20;

    /** The first of each pair learns and always succeeds. */
    private static Probe run(Quiet quiet, PolicyClause... policies) {
        WorldSpec world = Worlds.withStates(Worlds.oneWayPairs(10, 1), name -> Someone.called(name)
                .capability(Integer.parseInt(name.substring(1)) % 2 == 0 ? 1e9 : 1)
                .strategy(Strategy.ADAPTIVE)
                .spec());
        Scenario scenario = Lab.scenario(
                world,
                quiet.set("conflict.rate", 20)
                        .set("conflict.capabilityExponent", 0)
                        .parameters(),
                YEARS);
        Probe probe = new Probe(scenario.withPolicies(List.of(policies)), Lab.WORLD, 1);
        probe.finish();
        return probe;
    }

    @Test
    void actingIsWorthItsSuccessLessItsCost() {
        Probe probe = run(new Quiet().set("learning.cost", .3));
        for (int state = 0; state < 20; state += 2) {
            assertThat(probe.valueOfActing(state)).isCloseTo(1 - .3, within(1e-6));
        }
    }

    /** With 1.5 lost to each answer and answers certain, acting is worth −.6: nobody goes on but to explore. */
    @Test
    void answersCostWhatTheyCost() {
        Probe probe = run(new Quiet()
                .allIsSeen()
                .everyType("operation.severityBase", 3)
                .everyType("operation.severitySpread", 0)
                .set("learning.exploration", 1)
                .all("escalation.retaliation.", 1, "adaptive"));
        for (int state = 0; state < 20; state += 2) {
            assertThat(probe.valueOfActing(state)).isCloseTo(1 - .1 - 1.5, within(1e-3));
        }
    }

    /** A treaty sends nearly everything elsewhere: what is done there teaches, too. */
    @Test
    void displacedOperationsTeach() {
        PolicyClause treaty = Lab.always(
                "treaty", Map.of("compliance", .95, "verification", 2.0, "displaced", 1.0), new Membership.Everyone());
        Probe probe = run(new Quiet().only("disruption"), treaty);
        assertThat(probe.history().operations().stream().filter(operation -> operation.cause() == Cause.DISPLACED))
                .hasSizeGreaterThan(1000);
        for (int state = 0; state < 20; state += 2) {
            assertThat(probe.valueOfActing(state)).isCloseTo(1 - .1, within(1e-6));
        }
    }
}
