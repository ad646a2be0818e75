package detente.gui.view.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.chart.Curve;
import detente.gui.look.Colours;
import detente.metric.Book;
import detente.metric.Metric;
import detente.metric.Metrics;
import detente.metric.Period;
import detente.metric.Run;
import detente.metric.Series;
import detente.model.ConflictModel;
import detente.model.Scenario;
import detente.model.operation.OperationType;
import detente.model.operation.Origin;
import java.util.List;
import java.util.Locale;
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

    private Curve curve(RunChart chart, int line, Book book) {
        RunTrace trace = new RunTrace();
        trace.read(model);
        return trace.of(chart.readings().get(line), book);
    }

    /** What metrics and series call the charts' curves of the last twelve months. */
    private void forEachCurve(BiConsumer<Curve, String> check) {
        for (Book book : List.of(Book.TRUE, Book.RECORDED)) {
            String prefix = book == Book.RECORDED ? "recorded_" : "";
            for (OperationType type : OperationType.values()) {
                check.accept(curve(RunChart.FREQUENCY, type.ordinal(), book), prefix + lower(type) + "_per_year");
            }
            check.accept(curve(RunChart.SEVERITY, 1, book), prefix + "severity_mean");
        }
        check.accept(curve(RunChart.SEVERITY, 0, Book.TRUE), "severity_max");
        check.accept(curve(RunChart.HARM, 0, Book.TRUE), "harm_per_year");
        for (Origin channel : Colours.CHANNELS) {
            int line = Colours.CHANNELS.indexOf(channel);
            check.accept(curve(RunChart.PROLIFERATION, line, Book.TRUE), lower(channel) + "_transfers_per_year");
        }
    }

    @Test
    void isTheMetricOfTheYear() {
        forEachCurve(this::assertMetric);
        assertMetric(curve(RunChart.SEVERITY, 0, Book.RECORDED), "recorded_severity_max");
    }

    @Test
    void isTheLastRowOfTheSeries() {
        forEachCurve((curve, name) -> assertRow(curve, name, Period.YEAR));
    }

    /** A stock is drawn as it stands, as the series of weeks has it, and not as its mean over a year. */
    @Test
    void isTheStockOfTheLastWeek() {
        assertRow(curve(RunChart.ARSENALS, 0, Book.TRUE), "arsenal_total", Period.WEEK);
        assertRow(curve(RunChart.ARSENALS, 1, Book.TRUE), "arsenal_largest", Period.WEEK);
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

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
