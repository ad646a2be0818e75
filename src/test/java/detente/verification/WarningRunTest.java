package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;

import detente.model.Probe;
import detente.model.Scenario;
import detente.model.arsenal.Vulnerability;
import detente.model.history.Transfer;
import detente.model.operation.Origin;
import detente.model.policy.Membership;
import detente.model.policy.PolicyClause;
import detente.model.state.State;
import detente.parameter.Edition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who loses an exploit warns allies at once and the vendor a month later. */
class WarningRunTest {
    private static final Scenario STANDARD = Scenario.standard(Edition.FIRST).withYears(6, 0);
    private static final double MONTH = 30 / 365.0;

    @Test
    void alliesAreLessExposedAtOnceAndTheVendorKnowsAMonthLater() {
        PolicyClause warning = Lab.always("allyWarning", Map.of("warning", 1.0), new Membership.Everyone());
        Scenario scenario = STANDARD.withPolicies(List.of(warning))
                .withParameters(STANDARD.parameters().with("proliferation.theft", .02));
        Probe probe = new Probe(scenario, Lab.WORLD, 1);
        Map<Long, Double> lost = new LinkedHashMap<>();
        int seen = 0;
        int warned = 0;
        while (probe.step()) {
            for (; seen < probe.history().transfers().size(); seen++) {
                Transfer transfer = probe.history().transfers().get(seen);
                if (transfer.channel() == Origin.THEFT || transfer.channel() == Origin.CAPTURE) {
                    lost.putIfAbsent(transfer.exploit(), transfer.time());
                    warned += checkAllies(probe, transfer);
                }
            }
            for (Vulnerability flaw : probe.arsenals().live()) {
                double since = probe.time() - lost.getOrDefault(flaw.key(), probe.time());
                assertThat(flaw.isUndisclosed() && since > MONTH + 1e-9)
                        .as("the vendor was told")
                        .isFalse();
            }
        }
        assertThat(warned).isGreaterThan(20);
    }

    private static int checkAllies(Probe probe, Transfer loss) {
        State loser = probe.world().state(loss.from());
        int warned = 0;
        for (Vulnerability flaw : probe.arsenals().live()) {
            for (int n = 0; flaw.key() == loss.exploit() && n < loser.allyCount(); n++) {
                State ally = probe.world().state(loser.ally(n));
                assertThat(probe.arsenals().exposure(flaw, ally)).isLessThanOrEqualTo(.5);
                warned++;
            }
        }
        return warned;
    }
}
