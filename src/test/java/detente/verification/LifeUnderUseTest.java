package detente.verification;

import detente.model.Probe;
import detente.model.Scenario;
import detente.model.arsenal.ZeroDayRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** V3b: use shortens the life of an exploit: 1/(d + u b), with u uses a year and a chance b that one burns it. */
class LifeUnderUseTest {
    private static final int PAIRS = 250;
    private static final double YEARS = 60;
    private static final double LOSS = .0587 + .0862;
    private static final double BURN = .29;
    private static final double USES = 4;
    private static final double IMPATIENCE = 5;
    private static final String CONFIGURATION = "each exploit used 4 times a year, burnt with probability .29";

    static List<Verification> verify() {
        double rate = rateForUses();
        Quiet quiet = new Quiet()
                .set("conflict.rate", rate)
                .set("arsenal.discountRate", IMPATIENCE)
                .everyType("lifecycle.burn", BURN);
        Scenario scenario = Lab.scenario(Worlds.oneWayPairs(PAIRS, 1), quiet.parameters(), YEARS);
        Sample lives = lives(new Probe(scenario, Lab.WORLD, 1));
        return List.of(lives.meets("V3b", CONFIGURATION, "mean life, years", 1 / (LOSS + USES * BURN)));
    }

    /** The rate of operations at which stakes reach the threshold four times a year, by fixed-point iteration. */
    private static double rateForUses() {
        double rate = USES;
        for (int n = 0; n < 200; n++) {
            double threshold = ZeroDayRules.threshold(
                    ZeroDayRules.persistence(LOSS, rate), 1 - BURN, ZeroDayRules.discount(IMPATIENCE, rate));
            rate = USES * StrictMath.exp(threshold);
        }
        return rate;
    }

    /** Every first state always holds one exploit: when it is lost, the next is given. Lives in steps, less half a step. */
    private static Sample lives(Probe probe) {
        int[] givenAt = new int[2 * PAIRS];
        long key = 0;
        for (int state = 0; state < 2 * PAIRS; state += 2) {
            probe.arm(state, key++);
            givenAt[state] = -1;
        }
        Sample lives = new Sample();
        while (probe.step()) {
            for (int state = 0; state < 2 * PAIRS; state += 2) {
                if (probe.arsenals().undisclosedOf(state).isEmpty()) {
                    lives.add((probe.lastStep() - givenAt[state] - .5) / 52);
                    probe.arm(state, key++);
                    givenAt[state] = probe.lastStep();
                }
            }
        }
        return lives;
    }

    @Test
    void useShortensLife() {
        Line.V3B.holdsAndRefuses(.06);
    }
}
