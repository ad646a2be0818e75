package detente.chart;

import java.util.List;

/**
 * A factor along an axis, or as the lines of a chart.
 *
 * @param name its name; empty where there is none
 * @param levels what it is set to, as it is written; numbers rise
 */
public record FactorAxis(String name, List<String> levels) {
    /** Beyond this ratio between the widest and the narrowest step a linear axis would crowd its levels. */
    private static final double UNEVEN = 8;

    private static final int LONGEST_NUMBER = 6;
    private static final int DIGITS = 3;
    private static final int ALL_DIGITS = 17;

    public FactorAxis {
        levels = List.copyOf(levels);
    }

    /** Whether its levels are numbers. */
    public boolean isNumeric() {
        return levels.stream().allMatch(FactorAxis::isNumber);
    }

    private static boolean isNumber(String level) {
        try {
            return Double.isFinite(Double.parseDouble(level));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Whether the steps between its numbers are of much the same width. */
    boolean isEven() {
        double narrowest = Double.POSITIVE_INFINITY;
        double widest = 0;
        for (int i = 1; i < levels.size(); i++) {
            double step = value(i) - value(i - 1);
            narrowest = StrictMath.min(narrowest, step);
            widest = StrictMath.max(widest, step);
        }
        return widest <= UNEVEN * narrowest;
    }

    /** The number of a level. */
    double value(int level) {
        return Double.parseDouble(levels.get(level));
    }

    /** The levels as short as an axis needs them, each so that it can be told from the others. */
    List<String> labels(int most) {
        return isNumeric() ? numbers() : Labels.of(levels, most);
    }

    private List<String> numbers() {
        for (int digits = DIGITS; digits < ALL_DIGITS; digits++) {
            Figure figure = new Figure(digits);
            List<String> labels =
                    levels.stream().map(level -> label(level, figure)).toList();
            if (labels.stream().distinct().count() == labels.size()) {
                return labels;
            }
        }
        return levels;
    }

    private static String label(String level, Figure figure) {
        return level.length() > LONGEST_NUMBER ? figure.format(Double.parseDouble(level)) : level;
    }
}
