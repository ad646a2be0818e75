package detente.metric;

import detente.model.history.Column;
import detente.model.history.History;

/** What was written down at each of some steps, added up. */
final class StepSums {
    private final int steps;
    private final double years;
    private final double[] sums = new double[Column.values().length];
    private final double[] largest = new double[Column.values().length];

    /**
     * Adds up.
     *
     * @param first the first step
     * @param end the first step after them
     */
    StepSums(History history, int first, int end) {
        steps = end - first;
        years = steps / (double) history.stepsPerYear();
        for (Column column : Column.values()) {
            double sum = 0;
            double max = Double.NaN;
            for (int step = first; step < end; step++) {
                double value = history.at(column, step);
                sum += value;
                max = value > max || step == first ? value : max;
            }
            sums[column.ordinal()] = sum;
            largest[column.ordinal()] = max;
        }
    }

    /** Mean over time of a level; NaN without a step. */
    double mean(Column column) {
        return sums[column.ordinal()] / steps;
    }

    /** Amount per year. */
    double perYear(Column column) {
        return sums[column.ordinal()] / years;
    }

    /** Years in which something that is 1 or 0 was so. */
    double yearsOf(Column column) {
        return sums[column.ordinal()] / steps * years;
    }

    /** Largest value; NaN without a step. */
    double largest(Column column) {
        return largest[column.ordinal()];
    }
}
