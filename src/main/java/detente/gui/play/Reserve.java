package detente.gui.play;

import org.jspecify.annotations.Nullable;

/**
 * Memory that is kept while a run is played, for the moment when the run has taken the rest: so much as it takes to save
 * the scenario, to say so and to paint.
 */
final class Reserve {
    private static final int MOST = 32 << 20;
    private static final int SHARE = 10;

    private volatile byte @Nullable [] bytes = taken();

    /** A small machine keeps less. */
    private static byte @Nullable [] taken() {
        try {
            return new byte[(int) StrictMath.min(MOST, Runtime.getRuntime().maxMemory() / SHARE)];
        } catch (OutOfMemoryError e) {
            return null;
        }
    }

    /** Lets it be used. */
    void release() {
        bytes = null;
    }

    /** Whether it is in use. */
    boolean isReleased() {
        return bytes == null;
    }

    /** Keeps it again, if there is so much. */
    void renew() {
        if (bytes == null) {
            bytes = taken();
        }
    }
}
