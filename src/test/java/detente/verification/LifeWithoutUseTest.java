package detente.verification;

import detente.model.Probe;
import detente.model.Scenario;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** V3: an exploit that is never used lives until somebody publishes the flaw or a change of code ends it. */
class LifeWithoutUseTest {
    private static final int HOLDERS = 100;
    private static final int FLAWS = 24_000;
    private static final double YEARS = 80;
    private static final double LOSS = .0587 + .0862;
    private static final String CONFIGURATION = "24,000 exploits that nobody uses";

    static List<Verification> verify() {
        Quiet quiet = new Quiet().set("conflict.rate", 0);
        Scenario scenario = Lab.scenario(Worlds.loners(HOLDERS), quiet.parameters(), YEARS);
        Probe probe = new Probe(scenario, Lab.WORLD, 1);
        for (int n = 0; n < FLAWS; n++) {
            probe.arm(n % HOLDERS, n);
        }
        Sample lives = lives(probe);
        List<Verification> results = new ArrayList<>();
        results.add(lives.meets("V3", CONFIGURATION, "mean life, years", 1 / LOSS));
        results.add(quartile(lives, .25, "first quartile of life, years"));
        results.add(quartile(lives, .75, "third quartile of life, years"));
        return results;
    }

    /** Lives in whole steps, less half a step; those that outlast the run, one in a hundred thousand, count as its length. */
    private static Sample lives(Probe probe) {
        Sample lives = new Sample();
        int alive = FLAWS;
        while (probe.step()) {
            int left = probe.arsenals().heldUndisclosed();
            for (; alive > left; alive--) {
                lives.add((probe.lastStep() - .5) / 52);
            }
        }
        for (; alive > 0; alive--) {
            lives.add(YEARS);
        }
        return lives;
    }

    /** The standard error of a quantile of an exponential law is √(p/((1−p) n)) / d. */
    private static Verification quartile(Sample lives, double share, String quantity) {
        double error = StrictMath.sqrt(share / ((1 - share) * FLAWS)) / LOSS;
        double predicted = -StrictMath.log(1 - share) / LOSS;
        return new Verification(
                "V3", CONFIGURATION, quantity, predicted, lives.quantile(share), Sample.SIGMAS * error + 1 / 104.0);
    }

    @Test
    void unusedExploitLivesExponentially() {
        Line.V3.holdsAndRefuses(.11);
    }
}
