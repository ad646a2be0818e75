package detente.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.model.ConflictModel;
import detente.model.Scenario;
import detente.model.history.History;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesTest {
    private static final Run RUN = new Run(TinyHistory.full());

    /** Metrics that say little of a week or a month. */
    private static final String NO_COLUMNS = """
            operations_per_1000_pairs recorded_operations_per_1000_pairs operations_per_active_pair
            recorded_operations_per_active_pair detected_share attributed_share success_share
            recorded_success_share public_share recorded_public_share political_answers_share
            recorded_political_answers_share concession_share recorded_concession_share
            severity_sd recorded_severity_sd recorded_severity_max severity_5_share recorded_severity_5_share severity_7_share
            recorded_severity_7_share recorded_severity_weighted_frequency focal_harm_per_year
            bystander_harm_per_year expected_spillover_per_year discoveries_per_year zero_day_share
            recorded_zero_day_share n_day_share recorded_n_day_share backdoor_share recorded_backdoor_share
            found_exploits_per_year collision_exploits_per_year theft_exploits_per_year
            capture_exploits_per_year leak_exploits_per_year market_exploits_per_year ally_exploits_per_year
            n_day_exploits_per_year mandated_exploits_per_year boomerangs_per_year recorded_boomerangs_per_year
            private_strikes_per_year innocents_hit_per_year preventive_per_year preventive_innocents_per_year
            operations_prevented_per_year branching_ratio reciprocity recorded_reciprocity
            one_way_share recorded_one_way_share gini recorded_gini top_4_share recorded_top_4_share
            consultations_per_year consultations_settled_per_year namings_clarified_per_year
            treaty_years operations_complied_per_year complied_top_2_share operations_displaced_per_year operations_dropped_per_year
            exploits_forgone_per_year exploits_not_acquired_per_year backdoors_removed_per_year
            harm_from_espionage harm_from_disruption harm_from_degradation spreads_per_year spread_harm_per_year
            expected_spread_harm_per_year total_harm_per_year total_harm_without_worms_per_year harm_worst_year
            boomerang_harm_per_year ally_boomerang_harm_per_year newly_enabled_states enabled_states
            event_exploits events_idle weighted_harm
            visible_share visible_share_government visible_share_private visible_share_military visible_share_critical
            arsenal_overlap_within_blocs arsenal_overlap_between_blocs
            type_concentration recorded_type_concentration
            """;

    /** Whoever adds a metric is asked. */
    @Test
    void everyMetricIsAColumnOrNamedAsNone() {
        List<String> columns = Series.observables().stream().map(Metric::name).toList();
        List<String> none = List.of(NO_COLUMNS.strip().split("\\s+"));
        assertThat(none).doesNotContainAnyElementsOf(columns);
        assertThat(Metrics.all())
                .extracting(Metric::name)
                .as("is it to be a column of series.csv? Name it in Series, or here")
                .allMatch(name -> columns.contains(name) || none.contains(name))
                .containsAll(none);
    }

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
        for (Metric observable : Series.observables()) {
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
        int column = Series.observables().stream().map(Metric::name).toList().indexOf(name);
        double[] numbers = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            numbers[i] = rows[i][column];
        }
        return numbers;
    }
}
