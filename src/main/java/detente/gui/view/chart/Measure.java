package detente.gui.view.chart;

import detente.chart.Palette;
import detente.metric.Metric;
import detente.metric.Metrics;
import detente.metric.Run;

/** What is compared of a run and its shadow. */
enum Measure {
    /** Operations. */
    FREQUENCY("frequency", "operations", Palette.BLUE, "operations_per_year"),
    /** Operations, each counted by its severity. */
    SEVERITY("× severity", "severity points", Palette.ORANGE, "severity_weighted_frequency"),
    /** Civilian harm of operations. */
    HARM("harm", "harm", Palette.PURPLE, "harm_per_year");

    private final String unit;
    private final Metric metric;
    private final Reading rate;

    Measure(String label, String unit, Palette paint, String metric) {
        this.unit = unit;
        this.metric = Metrics.find(metric).orElseThrow();
        rate = Reading.of(label, paint, metric);
    }

    /** What is counted; rates are in this unit per year. */
    String unit() {
        return unit;
    }

    /** What a year came to. */
    Reading rate() {
        return rate;
    }

    /** What a stretch of a run came to. */
    double sum(Run stretch) {
        return metric.of(stretch) * stretch.years();
    }
}
