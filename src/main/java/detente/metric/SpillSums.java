package detente.metric;

import detente.model.history.SpillOver;
import detente.model.operation.Loss;

/** Harm to others than those at whom an operation was aimed, added up. */
final class SpillSums {
    private final double[] expectedOf;
    private double spread;
    private double expectedOfSpread;
    private double expected;
    private double toLosers;
    private double toAllies;
    private int spreads;

    SpillSums(int states) {
        expectedOf = new double[states];
    }

    void add(SpillOver spillOver) {
        expected += spillOver.expected();
        toLosers += spillOver.expectedOf(Loss.ITS_OWN);
        toAllies += spillOver.expectedOf(Loss.OF_AN_ALLY);
        for (int state = 0; state < expectedOf.length; state++) {
            expectedOf[state] += spillOver.expectedOf(state);
        }
        if (spillOver.operation() != null) {
            spread += spillOver.harm();
            expectedOfSpread += spillOver.expected();
            spreads += spillOver.hasHappened() ? 1 : 0;
        }
    }

    /** Expected harm, of worms and of sabotage that spreads. */
    double expected() {
        return expected;
    }

    /** The same to a state, by its index. */
    double expectedOf(int state) {
        return expectedOf[state];
    }

    /** Expected harm to states that lost the exploit themselves. */
    double toLosers() {
        return toLosers;
    }

    /** Expected harm to states of which an ally lost the exploit. */
    double toAllies() {
        return toAllies;
    }

    /** Harm that was done by sabotage that spread. */
    double spread() {
        return spread;
    }

    /** Expected harm of sabotage that may spread. */
    double expectedOfSpread() {
        return expectedOfSpread;
    }

    /** How often sabotage spread. */
    int spreads() {
        return spreads;
    }
}
