package detente.gui.play;

import java.util.Locale;

/** How fast a run is played. */
public enum Speed {
    SLOW(1, "1 week/s"),
    WALK(4, "4 weeks/s"),
    MONTHS(13, "13 weeks/s"),
    YEAR(52, "1 year/s"),
    FAST(208, "4 years/s"),
    FASTEST(Double.POSITIVE_INFINITY, "fastest");

    private static final double WEEKS = 52;

    private final double weeksPerSecond;
    private final String words;

    Speed(double weeksPerSecond, String words) {
        this.weeksPerSecond = weeksPerSecond;
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }

    /** A speed that was reached, in the unit in which this one is asked for. */
    public String reached(double yearsPerSecond) {
        if (this == FASTEST) {
            return String.format(Locale.ROOT, "%.0f years/s", yearsPerSecond);
        }
        return weeksPerSecond < WEEKS
                ? String.format(Locale.ROOT, "%.1f", yearsPerSecond * WEEKS)
                : String.format(Locale.ROOT, "%.2f", yearsPerSecond);
    }

    /** Years of the run in a second of the clock on the wall; infinite for as fast as possible. */
    double yearsPerSecond() {
        return weeksPerSecond / WEEKS;
    }
}
