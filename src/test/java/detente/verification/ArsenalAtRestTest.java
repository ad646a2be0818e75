package detente.verification;

import detente.model.Probe;
import detente.model.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * V4: what a state finds and nobody else touches makes an arsenal of Poisson(ν/d) exploits; each collision adds a
 * holder, at a constant rate while the flaw lives, which makes 1 + r_s/d times as many in the long run.
 */
class ArsenalAtRestTest {
    private static final int STATES = 200;
    private static final int RUNS = 12;
    private static final int COLLIDING_RUNS = 4;
    private static final double YEARS = 35;
    private static final double FINDS = 6;
    private static final double LOSS = .0587 + .0862;
    private static final double COLLISIONS = .0587;
    private static final String AT_START = "ν = 6 a year; only discovery, publication and churn; stock at the start";
    private static final String AT_END = "ν = 6 a year; only discovery, publication and churn; after 35 years";
    private static final String COLLIDING = AT_END + ", collisions .0587 a year";

    static List<Verification> verify() {
        Sample atStart = new Sample();
        Sample atEnd = new Sample();
        count(0, RUNS, atStart, atEnd);
        Sample colliding = new Sample();
        count(COLLISIONS, COLLIDING_RUNS, new Sample(), colliding);
        double predicted = FINDS / LOSS;
        double collisions = COLLISIONS / LOSS * -StrictMath.expm1(-LOSS * YEARS);
        return List.of(
                atStart.meets("V4", AT_START, "exploits of a state, mean", predicted),
                atStart.spreads("V4", AT_START, "exploits of a state, variance", predicted),
                atEnd.meets("V4", AT_END, "exploits of a state, mean", predicted),
                atEnd.spreads("V4", AT_END, "exploits of a state, variance", predicted),
                colliding.meets("V4", COLLIDING, "exploits of a state, mean", predicted * (1 + collisions)));
    }

    private static void count(double collisions, int runs, Sample atStart, Sample atEnd) {
        Quiet quiet = new Quiet()
                .set("discovery.rate", FINDS)
                .set("conflict.rate", 0)
                .set("lifecycle.collisionRate", collisions);
        Scenario scenario = Lab.scenario(Worlds.loners(STATES), quiet.parameters(), YEARS);
        for (int run = 1; run <= runs; run++) {
            // the stock at the start belongs to the world: another sample of it needs another world
            Probe probe = new Probe(scenario, Lab.WORLD + run, run);
            count(probe, atStart);
            probe.finish();
            count(probe, atEnd);
        }
    }

    private static void count(Probe probe, Sample arsenals) {
        for (int state = 0; state < STATES; state++) {
            arsenals.add(probe.arsenals().undisclosedOf(state).size());
        }
    }

    @Test
    void arsenalIsAPoissonStock() {
        Line.V4.holdsAndRefuses(.23);
    }
}
