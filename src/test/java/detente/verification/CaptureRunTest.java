package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.model.Probe;
import detente.model.Scenario;
import detente.model.arsenal.Vulnerability;
import detente.model.operation.Operation;
import detente.model.operation.Origin;
import detente.model.operation.Tool;
import detente.model.policy.Membership;
import detente.model.policy.PolicyClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who sees an exploit at work may rebuild it: the victim with one chance, each observer with another. */
class CaptureRunTest {
    private static final int STATES = 12;
    private static final double YEARS = 12;

    /** All against all; nothing is burnt, everything is seen, and zero-days are used whenever there are any. */
    private static Scenario scenario(Quiet quiet) {
        Quiet sharp = quiet.allIsSeen()
                .only("espionage")
                .everyType("lifecycle.burn", 0)
                .set("lifecycle.publicationRate", 0)
                .set("lifecycle.churnRate", .0001)
                .set("arsenal.discountRate", 5)
                .set("conflict.rate", 2);
        return Lab.scenario(Worlds.allAgainstAll(STATES, 1), sharp.parameters(), YEARS);
    }

    /** Of all who could rebuild an exploit from a use, and do not hold it yet, some do. */
    @Test
    void victimsAndObserversRebuildWithTheirOwnChances() {
        assertShares(.1, 0);
        assertShares(0, .02);
    }

    private static void assertShares(double byVictim, double byObserver) {
        Quiet quiet = new Quiet()
                .set("proliferation.captureByVictim", byVictim)
                .set("proliferation.captureByObserver", byObserver)
                .set("proliferation.rebuildYears", 20);
        Probe probe = new Probe(scenario(quiet), Lab.WORLD, 1);
        probe.step();
        List<Vulnerability> flaws = new ArrayList<>();
        for (int state = 0; state < STATES; state++) {
            flaws.add(probe.arm(state, 77 + state));
        }
        double victims = 0;
        double observers = 0;
        int seen = 0;
        long[] known =
                flaws.stream().mapToLong(flaw -> 1L << flaws.indexOf(flaw)).toArray();
        int learnt = 0;
        while (probe.step()) {
            for (; seen < probe.history().operationCount(); seen++) {
                Operation use = probe.history().operation(seen);
                if (use.tool() == Tool.ZERO_DAY) {
                    long held = known[(int) use.exploit() - 77];
                    boolean victimHolds = (held >>> use.target() & 1) == 1;
                    victims += victimHolds ? 0 : 1;
                    observers += STATES - Long.bitCount(held) - (victimHolds ? 0 : 1);
                }
            }
            for (; learnt < probe.history().transfers().size(); learnt++) {
                var transfer = probe.history().transfers().get(learnt);
                if (transfer.channel() == Origin.CAPTURE) {
                    known[(int) transfer.exploit() - 77] |= 1L << transfer.to();
                }
            }
        }
        double captured = probe.history().transfers().stream()
                .filter(transfer -> transfer.channel() == Origin.CAPTURE)
                .count();
        double expected = byVictim * victims + byObserver * observers;
        assertThat(expected).isGreaterThan(40);
        assertThat(captured).isCloseTo(expected, within(4 * StrictMath.sqrt(expected)));
    }

    /** The vendor is told thirty days after the loss, and not before. */
    @Test
    void theVendorIsToldAMonthAfterTheLoss() {
        PolicyClause warning = Lab.always("allyWarning", Map.of("warning", 1.0), new Membership.Everyone());
        Scenario scenario =
                scenario(new Quiet().set("proliferation.captureByVictim", .5)).withPolicies(List.of(warning));
        Probe probe = new Probe(scenario, Lab.WORLD, 1);
        probe.step();
        List<Vulnerability> flaws = new ArrayList<>();
        for (int state = 0; state < STATES; state++) {
            flaws.add(probe.arm(state, 77 + state));
        }
        probe.finish();
        int told = 0;
        for (Vulnerability flaw : flaws) {
            double lost = probe.history().transfers().stream()
                    .filter(transfer -> transfer.exploit() == flaw.key() && transfer.channel() == Origin.CAPTURE)
                    .mapToDouble(transfer -> transfer.time())
                    .min()
                    .orElse(Double.NaN);
            if (lost < YEARS - .2) {
                assertThat(flaw.vendorKnewAt()).isCloseTo(lost + 30 / 365.0, within(1e-9));
                told++;
            }
        }
        assertThat(told).isGreaterThan(5);
    }
}
