package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.model.ModelParameters;
import detente.model.Probe;
import detente.model.Scenario;
import detente.model.policy.Membership;
import detente.model.policy.PolicyClause;
import detente.model.state.State;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Public attribution: who is named often is held back, and who names patches faster. */
class ReputationRunTest {
    private static final int PAIRS = 40;
    private static final double YEARS = 12;
    private static final double RATE = 30;

    /** Only the first of each pair acts, and all that it does is seen. */
    private static Probe run(double rate, Map<String, Double> strengths, Membership members) {
        ModelParameters parameters =
                new Quiet().allIsSeen().set("conflict.rate", rate).parameters();
        PolicyClause clause = Lab.always("publicAttribution", strengths, members);
        Scenario scenario = Lab.scenario(Worlds.oneWayPairs(PAIRS, 1), parameters, YEARS);
        Probe probe = new Probe(scenario.withPolicies(List.of(clause)), Lab.WORLD, 1);
        probe.finish();
        return probe;
    }

    private static double ratePerActor(Probe probe) {
        double acts = probe.history().operations().stream()
                .filter(operation -> operation.time() >= 2)
                .count();
        return acts / PAIRS / (YEARS - 2);
    }

    /** With some thirty names a year, e^−n is nothing: the rate is that of a full reputation. */
    @Test
    void whoIsAlwaysNamedIsHeldBackInFull() {
        double expected = RATE * (1 - .3);
        double rate = ratePerActor(run(RATE, Map.of("publicity", 1.0, "reputation", .3), new Membership.Everyone()));
        assertThat(rate).isCloseTo(expected, within(4 * StrictMath.sqrt(expected / PAIRS / (YEARS - 2))));
    }

    @Test
    void whereNamingProvokesTheNamedActMore() {
        double expected = RATE * 1.05;
        double rate = ratePerActor(run(RATE, Map.of("publicity", 1.0, "reputation", -.05), new Membership.Everyone()));
        assertThat(rate).isCloseTo(expected, within(3 * StrictMath.sqrt(expected / PAIRS / (YEARS - 2))));
        assertThat(rate).isGreaterThan(RATE + 2 * StrictMath.sqrt(RATE / PAIRS / (YEARS - 2)));
    }

    /** A reputation is a shot noise: names arrive at the rate of operations and each fades in its time, so n is their product. */
    @Test
    void reputationIsRateTimesMemory() {
        for (double memory : new double[] {.5, 2}) {
            Probe probe = run(RATE, Map.of("publicity", 1.0, "reputationYears", memory), Worlds.side(PAIRS, 1));
            Sample reputations = new Sample();
            for (int actor = 0; actor < 2 * PAIRS; actor += 2) {
                reputations.add(probe.world().state(actor).reputation());
            }
            double grown = RATE * memory * -StrictMath.expm1(-YEARS / memory);
            assertThat(reputations.mean())
                    .isCloseTo(grown, within(4 * StrictMath.sqrt(grown / 2 / PAIRS) + .02 * grown));
        }
    }

    @Test
    void onlyNamesGivenByMembersCount() {
        Probe probe = run(RATE, Map.of("publicity", 1.0), Worlds.side(PAIRS, 0));
        assertThat(probe.world().states()).allMatch(state -> state.reputation() == 0);
        assertThat(probe.history().operations()).noneMatch(operation -> operation.isPublic());
    }

    /** Somebody named every week: victims patch 1.2 times as fast from the first name on, the named ones as ever. */
    @Test
    void whoNamesPatchesFaster() {
        Probe probe = run(100, Map.of("publicity", 1.0), new Membership.Everyone());
        for (State state : probe.world().states()) {
            boolean names = state.index() % 2 == 1;
            assertThat(state.patchClock()).isCloseTo(names ? 1.2 * YEARS : YEARS, within(names ? .1 : 1e-9));
        }
    }

    /** Names are rare and alerts short: each adds a fifth of its time. */
    @Test
    void anAlertLastsItsTime() {
        Probe probe = run(.2, Map.of("publicity", 1.0, "patchYears", .25), new Membership.Everyone());
        double alerts = probe.history().operations().stream()
                .filter(operation -> operation.time() < YEARS - .5)
                .count();
        double gained = probe.world().states().stream()
                .mapToDouble(state -> state.patchClock() - YEARS)
                .sum();
        assertThat(alerts).isGreaterThan(40);
        assertThat(gained).isCloseTo(.2 * .25 * alerts, within(.1 * .2 * .25 * alerts));
    }
}
