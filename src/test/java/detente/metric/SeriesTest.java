package detente.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

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
