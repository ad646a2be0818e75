package detente.gui.view.chart;

/** How much of the past the charts show; they scroll when more has passed. */
enum TimeSpan {
    ALL("whole run", Double.POSITIVE_INFINITY),
    TEN("10 years", 10),
    FIVE("5 years", 5);

    /** No less is shown, so that the first weeks do not fill the chart. */
    private static final double SHORTEST = 5;

    private final String words;
    private final double years;

    TimeSpan(String words, double years) {
        this.words = words;
        this.years = years;
    }

    /** Beginning of what is shown. */
    double from(double beginning, double now) {
        return StrictMath.max(beginning, now - years);
    }

    /** End of what is shown. */
    double until(double beginning, double now) {
        return StrictMath.max(now, from(beginning, now) + SHORTEST);
    }

    @Override
    public String toString() {
        return words;
    }
}
