package detente.model;

import detente.battery.Battery;
import detente.battery.Line;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** N2: what must hold between the runs of a scenario and of a changed one, for random valid scenarios. */
class RelationTest {
    private static final int FEW = 8;
    private static final int MANY = 100;
    private static final long FIRST_OF_MANY = 1_000_000;

    @Test
    void relationsHold() {
        Battery.passed(Line.N2, pairs(0, FEW));
    }

    @Test
    @Tag("battery")
    void relationsHoldManyTimes() {
        Battery.passed(Line.N2, pairs(FIRST_OF_MANY, MANY));
    }

    private static long pairs(long first, int count) {
        long pairs = 0;
        for (Relation relation : Relation.values()) {
            int held = 0;
            for (long number = first; held < count * relation.times(); number++) {
                try {
                    held += relation.holds(number) ? 1 : 0;
                } catch (AssertionError e) {
                    throw new AssertionError(relation + ", scenario " + number + ": " + e.getMessage(), e);
                }
            }
            pairs += held;
            relation.holdsForAll();
        }
        return pairs;
    }
}
