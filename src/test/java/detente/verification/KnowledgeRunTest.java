package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.model.Probe;
import detente.model.Scenario;
import detente.model.policy.Membership;
import detente.model.policy.PolicyClause;
import detente.model.state.State;
import detente.model.state.Trait;
import detente.parameter.Edition;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Once a year, whoever is below the mean comes closer to it; who is screened comes closer more slowly. */
class KnowledgeRunTest {
    private static final double RATE = .2;
    private static final int YEARS = 3;

    private static Probe run(List<PolicyClause> policies) {
        Scenario scenario = Scenario.standard(Edition.FIRST).withYears(YEARS, 0).withPolicies(policies);
        Probe probe = new Probe(
                scenario.withParameters(scenario.parameters().with("proliferation.knowledge", RATE)), Lab.WORLD, 1);
        probe.finish();
        return probe;
    }

    private static void assertCapabilities(Probe probe, double screening, int members) {
        double[] expected = probe.world().states().stream()
                .mapToDouble(state -> state.trait(Trait.CAPABILITY))
                .toArray();
        for (int year = 0; year < YEARS; year++) {
            double mean = 0;
            for (double capability : expected) {
                mean += capability / expected.length;
            }
            for (int i = 0; i < expected.length; i++) {
                double rate = RATE * (i < members ? 1 : 1 - screening);
                expected[i] += StrictMath.max(0, mean - expected[i]) * -StrictMath.expm1(-rate);
            }
        }
        for (State state : probe.world().states()) {
            assertThat(state.capability()).isCloseTo(expected[state.index()], within(1e-12));
        }
    }

    @Test
    void statesBelowTheMeanCatchUp() {
        assertCapabilities(run(List.of()), 0, 0);
    }

    @Test
    void screeningHoldsOnlyOutsidersBack() {
        PolicyClause control = Lab.always(
                "exportControl", Map.of("screening", .3), new Membership.Listed(List.of("S1", "S2", "S3", "S4", "S5")));
        assertCapabilities(run(List.of(control)), .3, 5);
    }
}
