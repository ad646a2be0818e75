package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.model.ConflictModel;
import detente.model.Probe;
import detente.model.Scenario;
import detente.model.arsenal.Vulnerability;
import detente.model.history.Column;
import detente.model.history.History;
import detente.model.history.Transfer;
import detente.model.operation.Origin;
import detente.model.policy.Membership;
import detente.model.policy.PolicyClause;
import detente.model.state.AllianceSpec;
import detente.model.state.State;
import detente.model.state.StateSpec;
import detente.model.state.Trait;
import detente.model.state.WorldSpec;
import detente.parameter.Edition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A leak reaches everybody, tells the vendor and may become a worm. */
class LeakRunTest {
    private static final Scenario LEAKY = Scenario.standard(Edition.FIRST)
            .withYears(15, 0)
            .withParameters(Scenario.standard(Edition.FIRST).parameters().with(Map.of("proliferation.leak", .5)));

    @Test
    void leaksReachEverybodyAndTheVendor() {
        Probe probe = new Probe(LEAKY, Lab.WORLD, 1);
        int seen = 0;
        Set<Long> leaked = new LinkedHashSet<>();
        while (probe.step()) {
            for (; seen < probe.history().transfers().size(); seen++) {
                Transfer transfer = probe.history().transfers().get(seen);
                if (transfer.channel() == Origin.LEAK) {
                    assertThat(probe.world().state(transfer.from()).trait(Trait.CAPABILITY))
                            .isGreaterThan(1);
                    leaked.add(transfer.exploit());
                }
            }
            for (Vulnerability flaw : probe.arsenals().live()) {
                if (leaked.remove(flaw.key())) {
                    assertThat(flaw.holders()).hasSameSizeAs(probe.world().states());
                    assertThat(flaw.isUndisclosed()).isFalse();
                    assertThat(flaw.isPublic()).isTrue();
                }
            }
        }
        assertThat(leaked).as("dead in the step of their leak").isEmpty();
    }

    /** At the outbreak every state suffers by dependence, share of the platform and exposure. */
    @Test
    void wormsDoTheHarmThatIsExpected() {
        Sample realised = new Sample();
        double expected = 0;
        Scenario mild = LEAKY.withParameters(LEAKY.parameters().with("lifecycle.wormChance", .5));
        for (int run = 1; run <= 40; run++) {
            Probe probe = new Probe(mild, 3, run);
            probe.finish();
            double harm = 0;
            for (int step = 0; step < probe.history().steps(); step++) {
                double hoped = probe.history().at(Column.SPILLOVER_EXPECTED, step);
                double suffered = probe.history().at(Column.SPILLOVER, step);
                assertThat(suffered).isLessThanOrEqualTo(2 * hoped + 1e-12);
                harm += suffered - hoped;
                expected += hoped;
            }
            realised.add(harm);
        }
        assertThat(realised.mean()).isCloseTo(0, within(4 * realised.meanError()));
        assertThat(4 * realised.meanError()).isLessThan(.3 * expected / realised.count());
    }

    /** Without patches and with one platform the harm of a worm is known: .07 · Σ V_j · .4. */
    @Test
    void expectationIsChanceTimesHarmAtTheExposureOfTheOutbreak() {
        Map<String, Double> values = Map.of(
                "world.vendors", 1.0,
                "lifecycle.fixDays", 1000.0,
                "lifecycle.publicFixSpeed", 1.0,
                "lifecycle.exposureScaleDays", 100000.0,
                "lifecycle.exposureShape", 1.0);
        Scenario open = LEAKY.withParameters(LEAKY.parameters().with(values));
        Probe probe = new Probe(open, 3, 1);
        double each = 0;
        for (State state : probe.world().states()) {
            each += .07 * .4 * state.trait(Trait.DEPENDENCE);
        }
        double sum = 0;
        probe.finish();
        for (int step = 0; step < probe.history().steps(); step++) {
            sum += probe.history().at(Column.SPILLOVER_EXPECTED, step);
        }
        double worms = sum / each;
        assertThat(worms).isGreaterThan(3);
        assertThat(worms - StrictMath.rint(worms)).isCloseTo(0, within(.02 * worms));
    }

    /** Worms that break out at once, before any patch: each state suffers by its share of the platform. */
    @Test
    void statesSufferByTheirShareOfThePlatform() {
        Map<String, Double> values = Map.of(
                "world.vendors",
                4.0,
                "lifecycle.fixDays",
                1000.0,
                "lifecycle.publicFixSpeed",
                1.0,
                "lifecycle.wormDays",
                0.0);
        Probe probe = new Probe(LEAKY.withParameters(LEAKY.parameters().with(values)), 3, 1);
        History history = probe.finish();
        Map<Long, Integer> platforms = new LinkedHashMap<>();
        history.transfers().stream()
                .filter(transfer -> transfer.channel() == Origin.LEAK && transfer.time() < 15 - 1.5 / 52)
                .forEach(transfer -> platforms.put(transfer.exploit(), transfer.platform()));
        double expected = 0;
        for (int platform : platforms.values()) {
            for (State state : history.world().states()) {
                expected += .07 * .4 * state.trait(Trait.DEPENDENCE) * state.platformShare(platform);
            }
        }
        double sum = 0;
        for (int step = 0; step < history.steps(); step++) {
            sum += history.at(Column.SPILLOVER_EXPECTED, step);
        }
        assertThat(platforms).hasSizeGreaterThan(50);
        assertThat(sum).isCloseTo(expected, within(.01 * expected));
    }

    /** Adverse: a member with five allies that are told of losses leaks half as often again. */
    @Test
    void aLargerCircleLeaksMore() {
        assertLeaks(.2, List.of());
        assertLeaks(
                .2 * (1 + .1 * 5), List.of(Lab.always("allyWarning", Map.of("circle", .1), new Membership.Everyone())));
    }

    /** Fifteen states find exploits all the time, and each has five allies that find none. */
    private static void assertLeaks(double rate, List<PolicyClause> policies) {
        int leakers = 15;
        List<StateSpec> states = new ArrayList<>();
        List<AllianceSpec> allies = new ArrayList<>();
        for (int i = 0; i < 6 * leakers; i++) {
            states.add(Someone.called(Worlds.name(i))
                    .capability(i % 6 == 0 ? 3 : .01)
                    .spec());
            if (i % 6 > 0) {
                allies.add(new AllianceSpec(Worlds.name(i - i % 6), Worlds.name(i)));
            }
        }
        WorldSpec world =
                new WorldSpec(WorldSpec.Kind.LISTED, states, List.of(), Optional.of(allies), Optional.empty());
        Quiet leaking = new Quiet()
                .set("discovery.rate", 3)
                .set("proliferation.leak", .2)
                .set("proliferation.leakShare", .1);
        double leaks = ConflictModel.run(
                        Lab.scenario(world, leaking.parameters(), 20).withPolicies(policies), Lab.WORLD, 1)
                .transfers()
                .stream()
                .filter(transfer -> transfer.channel() == Origin.LEAK)
                .map(transfer -> transfer.from() + " " + transfer.time())
                .distinct()
                .count();
        double expected = rate * 20 * leakers;
        assertThat(leaks).isCloseTo(expected, within(4 * StrictMath.sqrt(expected)));
    }
}
