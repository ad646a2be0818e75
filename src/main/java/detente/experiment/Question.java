package detente.experiment;

import java.util.Comparator;

/**
 * What is asked of the points of a design: where a metric is below or above a number.
 *
 * @param arm whose ratio to the baseline arm is asked about; empty for the metric itself
 * @param metric its name
 * @param below whether it shall be below the number; else above it
 * @param limit the number
 * @param everyLimit whether limits are wanted that are not significant
 */
public record Question(String arm, String metric, boolean below, double limit, boolean everyLimit) {
    /** Always the same order, whenever they were asked. */
    public static final Comparator<Question> ORDER = Comparator.comparing(Question::metric)
            .thenComparing(Question::arm)
            .thenComparing(Question::below)
            .thenComparingDouble(Question::limit)
            .thenComparing(Question::everyLimit);

    /** What shall hold, such as {@code below 0.95}. */
    public String condition() {
        return (below ? "below " : "above ") + Numeral.of(limit);
    }

    /** The question in words. */
    public String words() {
        return metric + (arm.isEmpty() ? "" : " (" + arm + " to baseline)") + " " + condition();
    }

    /** A name for files. */
    public String name() {
        return (arm.isEmpty() ? "" : arm + "-") + metric + "-" + condition().replace(' ', '-')
                + (everyLimit ? "-all" : "");
    }

    /** Whether a value is what was asked for. */
    public boolean isMet(double value) {
        return below ? value < limit : value > limit;
    }
}
