package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.model.Probe;
import detente.model.Scenario;
import detente.model.arsenal.Vulnerability;
import detente.model.arsenal.Vulnerability.Holding;
import detente.model.arsenal.ZeroDayRules;
import detente.model.history.History;
import detente.model.operation.Operation;
import detente.model.operation.OperationType;
import detente.model.operation.Tool;
import detente.model.state.State;
import org.junit.jupiter.api.Test;

/** Which exploit is used when. */
class ToolRunTest {
    private static final int PAIRS = 30;
    private static final double RATE = 20;

    private static Probe probe(Quiet quiet, double years) {
        Scenario scenario = Lab.scenario(
                Worlds.oneWayPairs(PAIRS, 1), quiet.set("conflict.rate", RATE).parameters(), years);
        return new Probe(scenario, Lab.WORLD, 1);
    }

    /** With more zero-days than can be burnt, one is used exactly when stakes reach the threshold of the type. */
    @Test
    void zeroDaysAreUsedFromTheThresholdOfTheirTypeOn() {
        for (OperationType type : OperationType.values()) {
            Probe probe = probe(
                    new Quiet()
                            .only(type.name().toLowerCase(java.util.Locale.ROOT))
                            .set("arsenal.discountRate", 5),
                    3);
            probe.step();
            for (int n = 0; n < 150 * PAIRS; n++) {
                probe.arm(2 * (n % PAIRS), 9000 + n);
            }
            Sample used = new Sample();
            probe.finish().operations().forEach(operation -> used.add(operation.tool() == Tool.ZERO_DAY ? 1 : 0));
            double burn = type.isSabotage() ? .85 : .25;
            double threshold = ZeroDayRules.threshold(
                    StrictMath.exp(-(.0587 + .0862) / RATE), 1 - burn, StrictMath.exp(-5 / RATE));
            assertThat(used.mean()).isCloseTo(StrictMath.exp(-threshold), within(4 * used.meanError()));
            assertThat(used.meanError()).isLessThan(.015);
        }
    }

    /** The n-day with the largest product of potency and exposure, among those that enough systems are open to. */
    @Test
    void theMostEffectiveNDayIsUsed() {
        Probe probe = probe(new Quiet().set("lifecycle.fixDays", 0).set("arsenal.nDayUse", 1), 6);
        int seen = 0;
        int checked = 0;
        int notTheMostPotent = 0;
        long key = 9000;
        while (probe.step()) {
            for (; seen < probe.history().operationCount(); seen++) {
                Operation operation = probe.history().operation(seen);
                if (operation.tool() == Tool.N_DAY) {
                    notTheMostPotent += checkBest(probe, operation) ? 0 : 1;
                    checked++;
                }
            }
            if (probe.lastStep() % 20 == 0) {
                for (int state = 0; state < 2 * PAIRS; state += 2) {
                    probe.arsenals().disclose(probe.arm(state, key++), probe.time());
                }
            }
        }
        assertThat(checked).isGreaterThan(1000);
        assertThat(notTheMostPotent).isGreaterThan(100);
    }

    /** Whether the best is the most potent one too. */
    private static boolean checkBest(Probe probe, Operation operation) {
        State target = probe.world().state(operation.target());
        double best = 0;
        double chosen = Double.NaN;
        double greatestPotency = 0;
        double chosenPotency = Double.NaN;
        for (Holding holding : probe.arsenals().disclosedOf(operation.initiator())) {
            Vulnerability flaw = holding.vulnerability();
            double exposure = probe.arsenals().exposure(flaw, target);
            double effect = exposure > .03 ? flaw.potency() * exposure : 0;
            best = StrictMath.max(best, effect);
            greatestPotency = StrictMath.max(greatestPotency, flaw.potency());
            if (flaw.key() == operation.exploit()) {
                chosen = effect;
                chosenPotency = flaw.potency();
            }
        }
        assertThat(chosen).isEqualTo(best);
        return chosenPotency == greatestPotency;
    }

    /** Without an exploit an operation is dropped with its chance, times the factor of substitution. */
    @Test
    void operationsAreDroppedForWantOfAnExploit() {
        for (double substitution : new double[] {0, .5, 1, 2}) {
            History history = probe(new Quiet().only("disruption").set("arsenal.substitution", substitution), 10)
                    .finish();
            double kept = history.operationCount() / (RATE * PAIRS * 10);
            assertThat(kept).isCloseTo(1 - .3 * substitution, within(4 * StrictMath.sqrt(1 / (RATE * PAIRS * 10))));
        }
    }
}
