package detente.gui;

import detente.gui.play.Playback;

/** How many years of a run are carried out in a second, over the last half second in which it was played. */
final class Rate {
    private static final double SECOND = 1e9;
    private static final long PERIOD = 500_000_000;

    private long since;
    private int steps;
    private double yearsPerSecond = Double.NaN;
    private boolean measuring;

    /** NaN while it is not played, and until it is known. */
    double of(Playback run, boolean playing) {
        long now = System.nanoTime();
        if (!playing || !measuring || run.stepsDone() < steps) {
            yearsPerSecond = Double.NaN;
            begin(run, now);
        } else if (now - since >= PERIOD) {
            double perYear = run.model().clock().stepsPerYear();
            yearsPerSecond = (run.stepsDone() - steps) / perYear * SECOND / (now - since);
            begin(run, now);
        }
        measuring = playing;
        return yearsPerSecond;
    }

    private void begin(Playback run, long now) {
        since = now;
        steps = run.stepsDone();
    }
}
