package detente.analysis.report;

import detente.io.table.Csv;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.util.FastMath;

/**
 * What a change does to a metric, for a sentence.
 *
 * @param label the change as the table has it
 * @param ratio mean over that of the baseline
 * @param low lower end of its interval of 95 %; NaN where there is none
 * @param high upper end
 * @param least lower end of its range over parameter sets; NaN where there is none
 * @param most upper end
 * @param p p-value adjusted for all contrasts of the metric
 */
record FoundEffect(String label, double ratio, double low, double high, double least, double most, double p) {
    private static final double LEVEL = .05;
    private static final double HUNDRED = 100;
    private static final double WHOLE = 9.95;

    /** A row of {@code effects.csv}. */
    static FoundEffect of(Csv csv, List<String> row) throws IOException {
        return new FoundEffect(
                row.get(csv.column("contrast")),
                number(csv, row, "ratio"),
                number(csv, row, "ratio_low"),
                number(csv, row, "ratio_high"),
                number(csv, row, "parametric_low"),
                number(csv, row, "parametric_high"),
                number(csv, row, "p_holm"));
    }

    private static double number(Csv csv, List<String> row, String column) throws IOException {
        return csv.header().contains(column) && !row.get(csv.column(column)).isEmpty()
                ? csv.number(row, csv.column(column))
                : Double.NaN;
    }

    /** Whether luck alone would seldom do it: by the test and by the interval. */
    boolean isTold() {
        return p < LEVEL && (high < 1 || low > 1);
    }

    boolean lowers() {
        return ratio < 1;
    }

    /** How much it does, whichever way. */
    double size() {
        return StrictMath.abs(FastMath.log(ratio));
    }

    /** Whether some parameter sets have it lower what it raises in others. */
    boolean isOpen() {
        return least < 1 && most > 1;
    }

    /** {@code 40 % lower (38 to 42 with luck, 32 to 47 over the parameter sets)}. */
    String text() {
        return percent(StrictMath.abs(ratio - 1)) + " % " + (lowers() ? "lower" : "higher") + doubt();
    }

    private String doubt() {
        String luck = Double.isNaN(low) ? "" : between(low, high) + " with luck";
        String sets = Double.isNaN(least) ? "" : range() + " over the parameter sets";
        String both = luck.isEmpty() || sets.isEmpty() ? luck + sets : luck + ", " + sets;
        return both.isEmpty() ? "" : " (" + both + ")";
    }

    /** The range over parameter sets, with its sign where it has both. */
    String range() {
        return isOpen() ? signed(least) + " to " + signed(most) + " %" : between(least, most);
    }

    /** {@code -18 %}. */
    String change() {
        return signed(ratio) + " %";
    }

    private String between(double from, double to) {
        double one = StrictMath.abs(from - 1);
        double other = StrictMath.abs(to - 1);
        return percent(StrictMath.min(one, other)) + " to " + percent(StrictMath.max(one, other));
    }

    private static String signed(double ratio) {
        return (ratio < 1 ? "−" : "+") + percent(StrictMath.abs(ratio - 1));
    }

    private static String percent(double share) {
        double percent = HUNDRED * share;
        return String.format(Locale.ROOT, percent < WHOLE ? "%.1f" : "%.0f", percent);
    }
}
