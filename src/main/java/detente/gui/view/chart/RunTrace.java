package detente.gui.view.chart;

import detente.chart.Curve;
import detente.metric.Book;
import detente.metric.Metric;
import detente.metric.Metrics;
import detente.metric.Run;
import detente.model.ConflictModel;
import detente.model.history.Column;
import detente.model.history.History;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The curves of one run, two points a month: metrics of the twelve months before, and levels. Only what is new since the
 * last look is read.
 */
final class RunTrace {
    /** Shorter times say nothing about a year. */
    static final double FIRST_YEARS = .25;

    private static final int POINTS_PER_YEAR = 26;
    private static final List<Column> LEVELS = List.of(Column.ARSENAL_TOTAL, Column.ARSENAL_LARGEST);

    private final Map<Metric, Curve> metrics = new LinkedHashMap<>();
    private final Map<Column, Curve> levels = new LinkedHashMap<>();
    private int nextStep;

    RunTrace() {
        RunChart.metrics().forEach(name -> metrics.put(metric(name), new Curve()));
        LEVELS.forEach(column -> levels.put(column, new Curve()));
    }

    private static Metric metric(String name) {
        return Metrics.find(name).orElseThrow();
    }

    /** Reads what a run did since. The run must not move meanwhile. */
    void read(ConflictModel model) {
        History history = model.history();
        int every = stepsBetweenPoints(history);
        for (; nextStep < model.nextStep(); nextStep++) {
            if ((nextStep + 1) % every == 0) {
                append(nextStep, history);
            }
        }
    }

    static int stepsBetweenPoints(History history) {
        return StrictMath.max(1, history.stepsPerYear() / POINTS_PER_YEAR);
    }

    private void append(int step, History history) {
        double time = history.timeOf(step + 1);
        Run year = Run.yearBefore(history, step + 1);
        boolean tooEarly = year.years() < FIRST_YEARS;
        metrics.forEach(
                (metric, curve) -> curve.append(time, tooEarly && metric.isRate() ? Double.NaN : metric.of(year)));
        levels.forEach((column, curve) -> curve.append(time, history.at(column, step)));
    }

    /** A metric of the last twelve months. */
    Curve of(Book book, String metric) {
        return curve(metrics, metric(book.prefix() + metric));
    }

    /** What is written down at each step. */
    Curve of(Column column) {
        return curve(levels, column);
    }

    private static <K> Curve curve(Map<K, Curve> curves, K key) {
        Curve curve = curves.get(key);
        if (curve == null) {
            throw new IllegalStateException("no curve of " + key);
        }
        return curve;
    }
}
