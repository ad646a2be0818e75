package detente.gui.view.world;

/** How fast a run moves on, so that events stay to be seen at any speed and move smoothly between two steps. */
final class Pace {
    private static final double FEWEST_STEPS = 8;
    private static final double MOST_STEPS = 40;
    private static final double LOOKS = 12;
    private static final double NEW_SHARE = .2;
    private static final double LONGEST_SECONDS = 2;

    private int lastStep;
    private long lastMove;
    private double stepsPerLook;
    private double secondsPerStep;

    /** Begins anew. */
    void reset() {
        lastStep = 0;
        lastMove = 0;
        stepsPerLook = 0;
        secondsPerStep = 0;
    }

    /**
     * A look at the run.
     *
     * @param step its next step
     * @param nanoTime the time of the clock on the wall
     */
    void look(int step, long nanoTime) {
        int moved = step - lastStep;
        stepsPerLook += NEW_SHARE * (moved - stepsPerLook);
        if (moved > 0) {
            secondsPerStep = lastMove == 0 ? 0 : (nanoTime - lastMove) / 1e9 / moved;
            lastMove = nanoTime;
            lastStep = step;
        }
    }

    /** For how many steps an event is seen. */
    double life() {
        return StrictMath.min(MOST_STEPS, StrictMath.max(FEWEST_STEPS, LOOKS * stepsPerLook));
    }

    /** Which part of the next step has passed: 0 when the run stands still or is fast. */
    double fraction(long nanoTime) {
        double since = (nanoTime - lastMove) / 1e9;
        return lastMove == 0 || secondsPerStep <= 0 || secondsPerStep > LONGEST_SECONDS
                ? 0
                : StrictMath.min(1, since / secondsPerStep);
    }
}
