package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.model.Probe;
import detente.model.Scenario;
import detente.model.arsenal.Vulnerability;
import detente.model.history.SpillOver;
import detente.model.operation.Loss;
import detente.model.operation.Operation;
import detente.model.state.State;
import detente.model.state.Trait;
import detente.parameter.Edition;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Each sabotage that may spread, looked at when it happens: who suffers how much, and from whose loss. */
class SpreadRunTest {
    private static final double CHANCE = .05;
    private static final double HARM = .4;
    private final Map<Long, Vulnerability> flaws = new LinkedHashMap<>();
    private int ofLeaked;
    private int toLosers;

    @Test
    void othersSufferByDependenceShareExposureAndPotency() {
        Probe probe = new Probe(scenario(), Lab.WORLD, 1);
        int seen = 0;
        while (probe.step()) {
            probe.arsenals().live().forEach(flaw -> flaws.put(flaw.key(), flaw));
            for (; seen < probe.history().spillOvers().size(); seen++) {
                SpillOver spillOver = probe.history().spillOvers().get(seen);
                if (spillOver.operation() != null) {
                    check(probe, spillOver, spillOver.operation());
                }
            }
        }
        long able = probe.history().operations().stream()
                .filter(operation -> operation.isSuccess() && operation.exploit() != 0)
                .filter(operation -> operation.type().isSabotage())
                .count();
        assertThat(probe.history().spillOvers().stream().filter(one -> one.operation() != null))
                .hasSize((int) able);
        assertThat(ofLeaked).isGreaterThan(20);
        assertThat(toLosers).isGreaterThan(20);
    }

    private static Scenario scenario() {
        Map<String, Double> values = Map.of(
                "operation.spread.chance", CHANCE,
                "operation.spread.harm", HARM,
                "operation.mix.disruption", .5,
                "proliferation.theft", .05,
                "proliferation.leak", .3);
        Scenario standard = Scenario.standard(Edition.FIRST);
        return standard.withYears(15, 0).withParameters(standard.parameters().with(values));
    }

    private void check(Probe probe, SpillOver spillOver, Operation operation) {
        Vulnerability flaw = Objects.requireNonNull(flaws.get(operation.exploit()));
        double chance = flaw.hasLeaked() ? 10 * CHANCE : CHANCE;
        double sum = 0;
        for (State state : probe.world().states()) {
            double open =
                    state.platformShare(flaw.platform()) * probe.arsenals().exposure(flaw, state);
            double harm = state.index() == operation.target()
                    ? 0
                    : state.trait(Trait.DEPENDENCE) * open * flaw.potency() * HARM;
            assertThat(spillOver.expectedOf(state.index())).isCloseTo(chance * harm, within(1e-12));
            sum += harm;
            if (spillOver.lossOf(state.index()) != Loss.OF_NEITHER) {
                assertThat(open).isGreaterThan(.03);
                assertThat(flaw.lossOf(state.index())).isNotEqualTo(Loss.OF_NEITHER);
                assertThat(state.index()).isNotEqualTo(operation.target());
                assertThat(!spillOver.hasHappened() || operation.isBoomerang()).isTrue();
                toLosers++;
            }
        }
        assertThat(operation.spillOver()).isCloseTo(spillOver.hasHappened() ? sum : 0, within(1e-12));
        ofLeaked += flaw.hasLeaked() ? 1 : 0;
    }
}
