package detente.gui.play;

/** How fast a run is played. */
public enum Speed {
    SLOW(1, "1 week/s"),
    WALK(4, "4 weeks/s"),
    MONTHS(13, "13 weeks/s"),
    YEAR(52, "1 year/s"),
    FAST(208, "4 years/s"),
    FASTEST(Double.POSITIVE_INFINITY, "fastest");

    private final double weeksPerSecond;
    private final String words;

    Speed(double weeksPerSecond, String words) {
        this.weeksPerSecond = weeksPerSecond;
        this.words = words;
    }

    /** In words, for a label. */
    public String words() {
        return words;
    }

    /** Years of the run in a second of the clock on the wall; infinite for as fast as possible. */
    double yearsPerSecond() {
        return weeksPerSecond / 52;
    }
}
