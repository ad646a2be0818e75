package detente.verification;

import detente.model.arsenal.ZeroDayRules;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** V5b: stakes thrown with a die; the value of every threshold is known, and 2 is the best. */
class ThresholdOfADieTest {
    private static final double[] VALUES = {6.364, 6.601, 6.522, 6.024, 4.955, 3.077};
    private static final String CONFIGURATION = "stakes of a die, S = .5, P = .8, w = .9";

    static List<Verification> verify() {
        List<Verification> results = new ArrayList<>();
        int best = 1;
        for (int threshold = 1; threshold <= VALUES.length; threshold++) {
            double value = value(threshold);
            best = value > value(best) ? threshold : best;
            results.add(new Verification(
                    "V5b", CONFIGURATION, "value at threshold " + threshold, VALUES[threshold - 1], value, .0005));
        }
        results.add(Verification.exact("V5b", CONFIGURATION, "best threshold", 2, best));
        return results;
    }

    private static double value(int threshold) {
        return ZeroDayRules.value((7 - threshold) / 6.0, (threshold + 6) / 2.0, .8, .5, .9);
    }

    @Test
    void valuesAreThoseOfTheDie() {
        Line.V5B.holdsAndRefuses(.01);
    }
}
