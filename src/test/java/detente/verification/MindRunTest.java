package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.model.ConflictModel;
import detente.model.Probe;
import detente.model.Scenario;
import detente.model.history.Column;
import detente.model.history.History;
import detente.model.operation.Operation;
import detente.model.operation.OperationType;
import detente.model.operation.Tool;
import detente.model.state.Dyad;
import detente.model.state.State;
import detente.model.state.Trait;
import detente.parameter.Edition;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Data about citizens, their trust, and where the world stands for it. */
class MindRunTest {
    private static final int PAIRS = 4;

    /** After n successes the part of the citizens without a profile is (1 − p/20)^n in the mean, p doubled by a backdoor. */
    @Test
    void backdoorsDoubleTheTheftOfData() {
        assertDataTaken(.3, Tool.COMMODITY, 0);
        assertDataTaken(.6, Tool.BACKDOOR, 1);
    }

    private static void assertDataTaken(double chance, Tool tool, double mandates) {
        Quiet quiet = new Quiet()
                .only("espionage")
                .set("world.mandateShare", mandates)
                .set("world.vendors", 8)
                .set("information.dataDecay", 0)
                .set("mandate.spread", 0)
                .set("conflict.rate", 20);
        Sample left = new Sample();
        for (int run = 1; run <= 60; run++) {
            Probe probe = new Probe(Lab.scenario(Worlds.oneWayPairs(PAIRS, 1), quiet.parameters(), 2), run, run);
            List<Operation> operations = probe.finish().operations();
            for (Dyad dyad : probe.world().dyads()) {
                List<Operation> own = operations.stream()
                        .filter(operation ->
                                operation.initiator() == dyad.from().index())
                        .toList();
                if (!own.isEmpty() && own.stream().allMatch(operation -> operation.tool() == tool)) {
                    double successes = own.stream().filter(Operation::isSuccess).count();
                    left.add((1 - dyad.profiledShare()) / StrictMath.pow(1 - chance / 20, successes));
                }
            }
        }
        assertThat(left.mean()).isCloseTo(1, within(4 * left.meanError()));
        assertThat(left.meanError()).isLessThan(.03);
    }

    @Test
    void dataAgeAndTrustRecovers() {
        Scenario nobodyActs = Lab.scenario(
                Worlds.pairs(1, .5), new Quiet().set("conflict.rate", 0).parameters(), 2);
        Probe probe = new Probe(nobodyActs, Lab.WORLD, 1);
        Dyad dyad = probe.world().dyads().get(0);
        State state = dyad.to();
        dyad.profile(.5);
        dyad.profile(.5);
        assertThat(dyad.profiledShare()).isCloseTo(.75, within(1e-12));
        state.loseTrust(.4);
        for (int week = 0; week < 52; week++) {
            probe.step();
        }
        assertThat(dyad.profiledShare()).isCloseTo(.75 * StrictMath.exp(-.1), within(1e-12));
        assertThat(state.trust()).isCloseTo(1 - .4 * StrictMath.exp(-.3), within(1e-12));
    }

    /** Φ = ln(1 + B) / ln(1 + B_war), with the harm and the loss of trust of the last twelve months. */
    @Test
    void positionIsMadeOfHarmAndTrust() {
        Scenario scenario = Scenario.standard(Edition.FIRST).withYears(6, 0);
        History history = ConflictModel.run(
                scenario.withParameters(scenario.parameters().with(Map.of("information.trustEffect", .2))),
                Lab.WORLD,
                1);
        int last = history.steps() - 1;
        double burden = 0;
        double trust = 0;
        for (Operation operation : history.operations()) {
            if (history.stepOf(operation.time()) > last - 52) {
                burden += operation.harm() + operation.trustLoss();
                trust += operation.trustLoss();
            }
        }
        double war = 0;
        for (State state : history.world().states()) {
            war += state.trait(Trait.DEPENDENCE) * state.trait(Trait.CRITICAL_SHARE);
        }
        war *= (StrictMath.exp(6.4) - 1)
                / (StrictMath.exp(8) - 1)
                / history.world().states().size();
        double expected = StrictMath.log(1 + burden / history.world().pairs().size()) / StrictMath.log(1 + war);
        assertThat(trust).isGreaterThan(.3 * burden);
        assertThat(history.at(Column.POSITION, last)).isCloseTo(expected, within(1e-12));
    }

    /** A profile of all citizens makes disinformation 1.4 times as strong. */
    @Test
    void profilesSharpenDisinformation() {
        Quiet lies = new Quiet()
                .only("disinformation")
                .set("operation.severitySpread.disinformation", 0)
                .set("information.dataDecay", 0)
                .set("information.trustRecovery", 0)
                .set("conflict.rate", 5);
        for (double profiled : new double[] {0, 1}) {
            Probe probe = new Probe(Lab.scenario(Worlds.oneWayPairs(1, 1), lies.parameters(), 3), Lab.WORLD, 1);
            probe.world().dyads().get(0).profile(profiled);
            double trust = 1;
            for (Operation operation : probe.finish().operations()) {
                assertThat(operation.type()).isEqualTo(OperationType.DISINFORMATION);
                double expected = operation.isSuccess() ? trust * .01 * 2.35 / 3 * .7 * (1 + .4 * profiled) : 0;
                assertThat(operation.trustLoss()).isCloseTo(expected, within(1e-12));
                trust -= expected;
            }
            assertThat(trust).isLessThan(.99);
        }
    }
}
