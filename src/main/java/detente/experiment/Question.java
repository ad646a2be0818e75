package detente.experiment;

import java.util.Comparator;

/**
 * What is asked of the points of a design: where a metric is below or above a number, or an arm the best of its group.
 *
 * @param arm whose ratio to the baseline arm is asked about, or whether it is the best; empty for the metric itself
 * @param metric its name
 * @param wanted what shall hold
 * @param limit the number; 0 where none is asked for
 * @param everyLimit whether limits are wanted that are not significant
 */
public record Question(String arm, String metric, Wanted wanted, double limit, boolean everyLimit) {
    /** Always the same order, whenever they were asked. */
    public static final Comparator<Question> ORDER = Comparator.comparing(Question::metric)
            .thenComparing(Question::arm)
            .thenComparing(Question::wanted, Comparator.reverseOrder())
            .thenComparingDouble(Question::limit)
            .thenComparing(Question::everyLimit);

    /** What may be asked for. */
    public enum Wanted {
        /** A value below the number. */
        BELOW,
        /** A value above the number. */
        ABOVE,
        /** An arm that is better than each other one of its group. */
        BEST
    }

    /** What shall hold, such as {@code below 0.95}. */
    public String condition() {
        return switch (wanted) {
            case BELOW -> "below " + Numeral.of(limit);
            case ABOVE -> "above " + Numeral.of(limit);
            case BEST -> "best";
        };
    }

    /** The question in words. */
    public String words() {
        return in(metric, arm);
    }

    /** The question in words, with other ones for the metric and the arm. */
    public String in(String metricWords, String armWords) {
        if (wanted == Wanted.BEST) {
            return armWords + " as the best of its group for " + metricWords;
        }
        return metricWords + (arm.isEmpty() ? "" : " (" + armWords + " to baseline)") + " " + condition();
    }

    /** What it is asked of: one of these is drawn. */
    public String unit() {
        return arm.isEmpty() ? "point" : "future";
    }

    /** A name for files. */
    public String name() {
        return (arm.isEmpty() ? "" : arm + "-") + metric + "-" + condition().replace(' ', '-')
                + (everyLimit ? "-all" : "");
    }

    /** Whether a value is what was asked for; of an arm that may be the best, 1 if it is and 0 if not. */
    public boolean isMet(double value) {
        return wanted == Wanted.BELOW ? value < limit : value > limit;
    }
}
