package detente.verification;

import detente.model.arsenal.ZeroDayRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** V5c: what use endangers no more than waiting is used at any stakes. */
class UseAtAnyStakesTest {
    static List<Verification> verify() {
        return List.of(
                Verification.exact("V5c", "S = P = .9, w = .99", "threshold T*", 0, threshold(.9, .9)),
                Verification.exact("V5c", "S = .95, P = .9, w = .99", "threshold T*", 0, threshold(.9, .95)),
                Verification.exact(
                        "V5c", "S = .85, P = .9, w = .99", "whether T* > 0", 1, threshold(.9, .85) > 0 ? 1 : 0));
    }

    private static double threshold(double persistence, double stealth) {
        return ZeroDayRules.threshold(persistence, stealth, .99);
    }

    @Test
    void nothingIsWaitedFor() {
        Line.V5C.holdsAndRefuses(.1);
    }
}
