package detente.cli;

import java.util.Locale;

/** A length of time in words. */
final class Duration {
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;

    private Duration() {}

    /** Such as {@code 45 s}, {@code 3 min 20 s} or {@code 12 h 5 min}. */
    static String text(double seconds) {
        if (seconds < 10) {
            return String.format(Locale.ROOT, "%.1f s", seconds);
        }
        long whole = (long) StrictMath.rint(seconds);
        if (whole < MINUTE) {
            return whole + " s";
        } else if (whole < HOUR) {
            return whole / MINUTE + " min " + whole % MINUTE + " s";
        }
        return whole / HOUR + " h " + whole % HOUR / MINUTE + " min";
    }
}
