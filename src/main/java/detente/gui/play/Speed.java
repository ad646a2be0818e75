package detente.gui.play;

/** How fast a run is played. */
public enum Speed {
    SLOW(1, "1 week a second"),
    WALK(4, "4 weeks a second"),
    MONTHS(13, "a quarter of a year a second"),
    YEAR(52, "a year a second"),
    FAST(208, "4 years a second"),
    FASTEST(Double.POSITIVE_INFINITY, "as fast as possible");

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
