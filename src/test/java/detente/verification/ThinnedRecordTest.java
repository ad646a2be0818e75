package detente.verification;

import detente.model.Scenario;
import detente.model.history.History;
import detente.model.operation.Operation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** V2: the recorded operations are a Poisson count too, thinned by detection and attribution. */
class ThinnedRecordTest {
    private static final double HOSTILITY = .5;
    private static final double RATE = 12;
    private static final double YEARS = 20;
    private static final double SKILL = .61;
    private static final double MISTAKE = .02;
    private static final String CONFIGURATION =
            "as V1, Δ = 1/52; no effect of the ladder; failures are noticed as often; triads";

    static List<Verification> verify() {
        Quiet quiet = new Quiet()
                .set("conflict.rate", RATE)
                .set("attribution.failedFactor", 1)
                .set("operation.ladderEffect", 0)
                .set("attribution.mistake", MISTAKE)
                .set("world.attributionSkill", SKILL);
        Scenario scenario = Lab.scenario(Worlds.triads(40, HOSTILITY), quiet.parameters(), YEARS);
        Sample recorded = new Sample();
        Lab.runs(scenario, 32).forEach(history -> count(history, recorded));
        double noticed = .763 * .35 + .107 * .80 + (.063 + .067) * .90;
        double predicted = RATE * HOSTILITY * YEARS * noticed * (SKILL + MISTAKE);
        return List.of(
                recorded.meets("V2", CONFIGURATION, "recorded operations of a dyad in 20 years, mean", predicted),
                recorded.spreads(
                        "V2", CONFIGURATION, "recorded operations of a dyad in 20 years, variance", predicted));
    }

    private static void count(History history, Sample recorded) {
        int states = history.world().states().size();
        int[][] ofDyad = new int[states][states];
        for (Operation operation : history.operations()) {
            ofDyad[operation.initiator()][operation.target()] += operation.isRecorded() ? 1 : 0;
        }
        history.world()
                .dyads()
                .forEach(dyad ->
                        recorded.add(ofDyad[dyad.from().index()][dyad.to().index()]));
    }

    @Test
    void recordIsAThinnedPoissonCount() {
        Line.V2.holdsAndRefuses(.13);
    }
}
