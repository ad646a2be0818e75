package detente.experiment;

/** A result that is being computed. */
final class Turn {
    private static final double NANOSECONDS = 1e9;

    private final long number;
    private final boolean alone;
    private final long begin = System.nanoTime();
    private double lateAfter;
    private boolean wanted = true;

    /**
     * @param number of which result
     * @param alone whether nothing else is computed meanwhile
     * @param lateAfter after so many seconds it is late for the first time
     */
    Turn(long number, boolean alone, double lateAfter) {
        this.number = number;
        this.alone = alone;
        this.lateAfter = lateAfter;
    }

    long number() {
        return number;
    }

    boolean isAlone() {
        return alone;
    }

    /** Nobody waits for it any more. */
    void forget() {
        wanted = false;
    }

    /** Whether somebody waits for it. */
    boolean isWanted() {
        return wanted;
    }

    /** How long it has been computed. */
    double seconds() {
        return (System.nanoTime() - begin) / NANOSECONDS;
    }

    /** Whether it has taken long; once it has, not again before it has taken twice as long. */
    boolean isLate() {
        boolean late = wanted && seconds() >= lateAfter;
        if (late) {
            lateAfter *= 2;
        }
        return late;
    }
}
