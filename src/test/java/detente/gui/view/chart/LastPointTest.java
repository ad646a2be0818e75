package detente.gui.view.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.chart.Curve;
import detente.metric.Book;
import detente.metric.Metric;
import detente.metric.Metrics;
import detente.metric.Period;
import detente.metric.Run;
import detente.metric.Series;
import detente.model.ConflictModel;
import detente.model.Scenario;
import detente.model.history.Column;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** The charts end in what the tables say. The run is observed for a year, so its metrics are of its last twelve months. */
class LastPointTest {
    private static final double NEARLY = 1e-9;

    private final ConflictModel model = new ConflictModel(Scenario.standard().withYears(1, 4), 3, 4);
    private final Run run;

    LastPointTest() {
        model.start();
        while (model.isUnfinished()) {
            model.schedule.step(model);
        }
        run = new Run(model.history());
    }

    private RunTrace trace() {
        RunTrace trace = new RunTrace();
        trace.read(model);
        return trace;
    }

    /** What metrics and series call the charts' curves of the last twelve months. */
    private void forEachCurve(BiConsumer<Curve, String> check) {
        RunTrace trace = trace();
        RunChart.metrics().forEach(name -> check.accept(trace.of(Book.TRUE, name), name));
    }

    @Test
    void isTheMetricOfTheYear() {
        forEachCurve(this::assertMetric);
    }

    @Test
    void isTheLastRowOfTheSeries() {
        List<String> columns = Series.observables().stream().map(Metric::name).toList();
        forEachCurve((curve, name) -> {
            if (columns.contains(name)) {
                assertRow(curve, name, Period.YEAR);
            }
        });
    }

    /** A stock is drawn as it stands, as the series of weeks has it, and not as its mean over a year. */
    @Test
    void isTheStockOfTheLastWeek() {
        assertRow(trace().of(Column.ARSENAL_TOTAL), "arsenal_total", Period.WEEK);
        assertRow(trace().of(Column.ARSENAL_LARGEST), "arsenal_largest", Period.WEEK);
    }

    private void assertMetric(Curve curve, String name) {
        assertLast(curve, name, Metrics.find(name).orElseThrow().of(run));
    }

    private void assertRow(Curve curve, String name, Period period) {
        List<String> columns = Series.observables().stream().map(Metric::name).toList();
        double[][] rows = Series.rows(run, period);
        assertLast(curve, name, rows[rows.length - 1][columns.indexOf(name)]);
    }

    private static void assertLast(Curve curve, String name, double expected) {
        assertThat(curve.time(curve.size() - 1)).isCloseTo(1, within(NEARLY));
        assertThat(curve.value(curve.size() - 1)).as(name).isCloseTo(expected, within(NEARLY));
    }
}
