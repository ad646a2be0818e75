package detente.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.model.ConflictModel;
import detente.model.Scenario;
import detente.model.history.History;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesTest {
    private static final Run RUN = new Run(TinyHistory.full());

    @Test
    void hasARowForEachPeriodFromTheBurnInOn() {
        double[][] years = Series.rows(RUN, Period.YEAR);
        assertThat(years).hasNumberOfRows(3);
        assertThat(column(years, "time")).containsExactly(-1, 0, 1);
        assertThat(column(years, "operations_per_year")).containsExactly(1, 3, 2);
        assertThat(column(years, "recorded_operations_per_year")).containsExactly(0, 2, 1);
        assertThat(column(years, "degradation_per_year")).containsExactly(1, 0, 1);
        assertThat(column(years, "retaliations_per_year")).containsExactly(0, 2, 0);
        assertThat(column(years, "theft_transfers_per_year")).containsExactly(0, 2, 1);
        assertThat(column(years, "harm_per_year")).containsExactly(new double[] {5, .3, .7}, within(1e-12));
        assertThat(column(years, "trust")).containsExactly(new double[] {.5, .8, .9}, within(1e-12));
        assertThat(column(years, "spillover_per_year")).containsExactly(0, 0, 1);
    }

    @Test
    void hasNoSeverityWithoutOperations() {
        double[] severity = column(Series.rows(RUN, Period.QUARTER), "severity_mean");
        assertThat(severity[4]).isCloseTo(3.4, within(1e-12));
        assertThat(severity[6]).isNaN();
        assertThat(severity[10]).isCloseTo(4.6, within(1e-12));
    }

    @Test
    void hasNoPeriodShorterThanAStep() {
        assertThat(Series.rows(RUN, Period.WEEK)).hasNumberOfRows(12);
        assertThat(column(Series.rows(RUN, Period.WEEK), "operations_per_year")[4])
                .isEqualTo(4);
    }

    @Test
    void agreesWithTheMetricsOfTheSameName() {
        double[][] years = Series.rows(RUN, Period.YEAR);
        for (String name : new String[] {"operations_per_year", "harm_per_year", "trust", "peace_share"}) {
            double[] column = column(years, name);
            double metric = Metrics.find(name).orElseThrow().of(RUN);
            assertThat((column[1] + column[2]) / 2).as(name).isCloseTo(metric, within(1e-12));
        }
    }

    /** In a run of one period, every column that bears the name of a metric is that metric; but a rung is a mean over time. */
    @Test
    void aColumnThatRepeatsAMetricIsTheMetric() {
        Run run = new Run(ConflictModel.run(Scenario.standard().withYears(1, 0), 1, 1));
        double[][] rows = Series.rows(run, Period.YEAR);
        assertThat(rows).hasNumberOfRows(1);
        int compared = 0;
        for (Observable observable : Series.observables()) {
            Optional<Metric> metric = Metrics.find(observable.name());
            if (metric.isPresent() && !observable.name().equals("highest_rung")) {
                assertThat(column(rows, observable.name())[0])
                        .as(observable.name())
                        .isEqualTo(metric.orElseThrow().of(run));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(25);
    }

    /** A step that began before time 0 was not observed, however far it reaches. */
    @ParameterizedTest
    @ValueSource(doubles = {0, .04, 1 / 12.0, .3})
    void whatIsObservedBeginsAtTimeZeroWhateverTheBurnIn(double burnIn) {
        Scenario monthly = Scenario.standard();
        monthly = monthly.withParameters(monthly.parameters().with("time.stepsPerYear", 12))
                .withYears(2, burnIn);
        History history = ConflictModel.run(monthly, 1, 1);
        Run run = new Run(history);
        int steps = (int) IntStream.range(0, history.steps())
                .filter(step -> history.timeOf(step) > -1e-9)
                .count();
        long operations = history.operations().stream()
                .filter(operation -> operation.time() > -1e-9)
                .count();

        assertThat(run.years()).isCloseTo(steps / 12.0, within(1e-12));
        assertThat(run.years()
                        * Metrics.find("operations_per_year").orElseThrow().of(run))
                .isCloseTo((double) operations, within(1e-9));
        double[][] months = Series.rows(run, Period.MONTH);
        double[] time = column(months, "time");
        double[] rate = column(months, "operations_per_year");
        double inSeries = IntStream.range(0, time.length)
                .filter(month -> time[month] > -1e-9)
                .mapToDouble(month -> rate[month] / 12)
                .sum();
        assertThat(inSeries).isCloseTo((double) operations, within(1e-9));
        assertThat(time).contains(0.0);
    }

    private static double[] column(double[][] rows, String name) {
        int column =
                Series.observables().stream().map(Observable::name).toList().indexOf(name);
        double[] numbers = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            numbers[i] = rows[i][column];
        }
        return numbers;
    }
}
