package detente.gui.view.chart;

import detente.chart.Palette;
import detente.metric.Book;
import detente.metric.Metric;
import detente.metric.Metrics;
import detente.metric.Run;
import detente.model.history.Column;

/**
 * A line of a chart: what it is called, how it is drawn, and what is read of a run at each of its points.
 *
 * @param label beside its colour
 */
record Reading(String label, Palette paint, Value value) {
    /** Shorter times say nothing about a year, in years. */
    private static final double FIRST_YEARS = .25;

    /** A number at the end of a step. */
    @FunctionalInterface
    interface Value {
        /**
         * Reads it; NaN where there is none.
         *
         * @param year the twelve months before the end of the step, or what there was of them
         */
        double of(Run year, int step, Book book);
    }

    /** A metric of the last twelve months, of the record where there is one of it; no rate of a shorter time. */
    static Reading of(String label, Palette paint, String name) {
        Metric truth = Metrics.find(name).orElseThrow();
        Metric recorded = Metrics.find(Book.RECORDED.prefix() + name).orElse(truth);
        return new Reading(
                label,
                paint,
                (year, step, book) -> truth.isRate() && year.years() < FIRST_YEARS
                        ? Double.NaN
                        : (book == Book.TRUE ? truth : recorded).of(year));
    }

    /** A stock, as it stands. */
    static Reading stock(String label, Palette paint, Column column) {
        return new Reading(label, paint, (year, step, book) -> year.history().at(column, step));
    }
}
