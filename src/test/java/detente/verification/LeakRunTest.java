package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.model.Probe;
import detente.model.Scenario;
import detente.model.arsenal.Vulnerability;
import detente.model.history.Column;
import detente.model.history.Transfer;
import detente.model.operation.Origin;
import detente.model.state.State;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A leak reaches everybody, tells the vendor and may become a worm. */
class LeakRunTest {
    private static final Scenario LEAKY = Scenario.standard()
            .withYears(15, 0)
            .withParameters(Scenario.standard().parameters().with(Map.of("proliferation.leak", .5)));

    @Test
    void leaksReachEverybodyAndTheVendor() {
        Probe probe = new Probe(LEAKY, Lab.WORLD, 1);
        int seen = 0;
        Set<Long> leaked = new LinkedHashSet<>();
        while (probe.step()) {
            for (; seen < probe.history().transfers().size(); seen++) {
                Transfer transfer = probe.history().transfers().get(seen);
                if (transfer.channel() == Origin.LEAK) {
                    assertThat(probe.world().state(transfer.from()).traits().capability())
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
            each += .07 * .4 * state.traits().dependence();
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
}
