package detente.model.docking;

import java.util.Arrays;

/** A vulnerability (7.2) and who holds an exploit of it. */
final class Flaw {
    static final double NEVER = Double.POSITIVE_INFINITY;

    final int platform;
    final double potency;
    final boolean industrial;
    /** When each state can use it; never for who does not hold it. */
    final double[] usableFrom;
    /** Who lost it by theft, capture or leak. */
    final boolean[] lost;
    /** When others publish it or a change of code ends it, if its vendor does not learn of it before. */
    double fate;

    boolean fateIsPublication;
    double collision;
    /** When those who lost it tell its vendor (8.3d). */
    double told = NEVER;

    double notice = NEVER;
    double patch = NEVER;
    boolean shown;
    boolean ended;
    boolean hasLeaked;
    /** When a worm is made of it, or would be. */
    double outbreak = NEVER;

    Flaw(int platform, double potency, boolean industrial, int states) {
        this.platform = platform;
        this.potency = potency;
        this.industrial = industrial;
        this.usableFrom = new double[states];
        this.lost = new boolean[states];
        Arrays.fill(usableFrom, NEVER);
    }

    boolean isUndisclosed() {
        return notice == NEVER && !ended;
    }

    boolean isHeldBy(int side) {
        return usableFrom[side] != NEVER;
    }

    int holders() {
        int holders = 0;
        for (double from : usableFrom) {
            holders += from == NEVER ? 0 : 1;
        }
        return holders;
    }
}
