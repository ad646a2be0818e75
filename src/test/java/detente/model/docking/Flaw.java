package detente.model.docking;

import java.util.Arrays;

/** A vulnerability (7.2) and which of the two hold an exploit of it. */
final class Flaw {
    static final double NEVER = Double.POSITIVE_INFINITY;

    final int platform;
    final double potency;
    final boolean industrial;
    /** When each of the two can use it; never for who does not hold it. */
    final double[] usableFrom = {NEVER, NEVER};
    /** Who lost it by theft, capture or leak. */
    final boolean[] lost = new boolean[2];
    /** When others publish it or a change of code ends it, if its vendor does not learn of it before. */
    double fate;

    boolean fateIsPublication;
    double collision;
    double notice = NEVER;
    double patch = NEVER;
    boolean shown;
    boolean ended;
    boolean hasLeaked;
    /** When a worm is made of it, or would be. */
    double outbreak = NEVER;

    Flaw(int platform, double potency, boolean industrial) {
        this.platform = platform;
        this.potency = potency;
        this.industrial = industrial;
    }

    boolean isUndisclosed() {
        return notice == NEVER && !ended;
    }

    boolean isHeldBy(int side) {
        return usableFrom[side] != NEVER;
    }

    int holders() {
        return (int) Arrays.stream(usableFrom).filter(from -> from != NEVER).count();
    }
}
