package detente.verification;

import detente.model.arsenal.ZeroDayRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** V5: the threshold for stakes of law Exp(1) is Lambert's W, and no other threshold is worth more. */
class LambertsThresholdTest {
    private static final double STEALTH = .75;
    private static final double PERSISTENCE = .98;
    private static final double DISCOUNT = .99;
    private static final String CONFIGURATION = "stakes Exp(1), S = .75, P = .98, w = .99";

    static List<Verification> verify() {
        double threshold = ZeroDayRules.threshold(PERSISTENCE, STEALTH, DISCOUNT);
        return List.of(
                new Verification("V5", CONFIGURATION, "threshold T*", 1.5776, threshold, .00005),
                new Verification("V5", CONFIGURATION, "value of the exploit at T*", 6.93, value(threshold), .005),
                new Verification("V5", CONFIGURATION, "threshold of the greatest value", threshold, best(), .001));
    }

    /** Stakes that reach a threshold of an exponential law exceed it by 1 on average. */
    private static double value(double threshold) {
        return ZeroDayRules.value(StrictMath.exp(-threshold), threshold + 1, PERSISTENCE, STEALTH, DISCOUNT);
    }

    private static double best() {
        double best = 0;
        for (double threshold = 0; threshold < 10; threshold += .0005) {
            best = value(threshold) > value(best) ? threshold : best;
        }
        return best;
    }

    @Test
    void thresholdIsLambertsW() {
        Line.V5.holdsAndRefuses(.01);
    }
}
