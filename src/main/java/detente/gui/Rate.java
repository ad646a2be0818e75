package detente.gui;

import detente.gui.play.Playback;

/** How many steps a second are carried out, over the last half second. */
final class Rate {
    private static final double SECOND = 1e9;
    private static final long PERIOD = 500_000_000;

    private long since = System.nanoTime();
    private int steps;
    private double perSecond;

    double of(Playback run) {
        long now = System.nanoTime();
        if (run.stepsDone() < steps || now - since >= PERIOD) {
            perSecond = StrictMath.max(0, run.stepsDone() - steps) * SECOND / (now - since);
            since = now;
            steps = run.stepsDone();
        }
        return perSecond;
    }
}
