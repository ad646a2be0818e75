package detente.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers worked by hand from {@link TinyHistory}: five operations in two years, three of them recorded. */
class MetricsTest {
    private static final Run RUN = new Run(TinyHistory.full());

    @ParameterizedTest
    @CsvSource({
        "operations_per_year, 2.5",
        "recorded_operations_per_year, 1.5",
        "espionage_per_year, 1",
        "recorded_espionage_per_year, 1",
        "disinformation_per_year, .5",
        "recorded_disinformation_per_year, 0",
        "disruption_per_year, .5",
        "degradation_per_year, .5",
        "recorded_degradation_per_year, .5",
        // 4 states have 12 ordered pairs
        "operations_per_1000_pairs, 208.33333333333334",
        // A-B, A-C, A-D
        "operations_per_active_pair, .8333333333333334",
        // recorded: A-B, A-C for B's answer, A-D
        "recorded_operations_per_active_pair, .5",
        "detected_share, .8",
        "attributed_share, .75",
        "success_share, .8",
        "recorded_success_share, 1",
        "public_share, .2",
        "recorded_public_share, .3333333333333333",
        // 3.4, 2.6, 2, 7.2, 2; rounded in the record: 3, 3, 7
        "severity_mean, 3.44",
        "recorded_severity_mean, 4.333333333333333",
        "severity_sd, 2.178990591994376",
        "recorded_severity_sd, 2.309401076758503",
        "severity_max, 7.2",
        "recorded_severity_max, 7",
        "severity_5_share, .2",
        "severity_7_share, .2",
        "recorded_severity_7_share, .3333333333333333",
        "severity_weighted_frequency, 8.6",
        "recorded_severity_weighted_frequency, 6.5",
        "harm_per_year, .5",
        "harm_from_espionage, .15",
        "harm_from_disruption, 0",
        // of .1, .2 and .7 the first was named in public; all of it in government
        "visible_share, .1",
        "visible_share_government, .1",
        "harm_from_degradation, .35",
        // the worm does .6, with probability .5
        "total_harm_per_year, .65",
        "total_harm_without_worms_per_year, .5",
        "harm_worst_year, 1.3",
        // .2 by B's answer, half of .2 and of .4 by the worm
        "boomerang_harm_per_year, .25",
        "ally_boomerang_harm_per_year, .1",
        "spreads_per_year, 0",
        "newly_enabled_states, .5",
        // from .5 to the end
        "enabled_states, .75",
        // A and B, then A
        "active_initiators_per_year, 1.5",
        // A and C, then A
        "recorded_active_initiators_per_year, 1.5",
        "focal_harm_per_year, .35",
        // C and D never strike; C came to no harm
        "bystander_harm_per_year, .35",
        "spillover_per_year, .5",
        "trust, .85",
        "trust_loss_per_year, .02",
        "arsenal_total, 15",
        "zero_day_share, .4",
        "n_day_share, .2",
        // the vendor learnt of the flaw of both
        "recorded_zero_day_share, .6666666666666666",
        "theft_transfers_per_year, 1.5",
        "theft_exploits_per_year, 1",
        "found_transfers_per_year, .5",
        "boomerangs_per_year, .5",
        "recorded_boomerangs_per_year, .5",
        "retaliations_per_year, 1",
        "private_strikes_per_year, 0",
        "innocents_hit_per_year, .5",
        "branching_ratio, .4",
        // A->B 2, B->A 1, A->C 1, A->D 1: 2 * 1 / 5
        "reciprocity, .4",
        "recorded_reciprocity, 0",
        "one_way_share, .6666666666666666",
        "recorded_one_way_share, 1",
        // 0, 0, 1, 4 operations: 2 * (3 * 1 + 4 * 4) / (4 * 5) - 5 / 4
        "gini, .65",
        "top_4_share, 1",
        "highest_rung, 3",
        "peace_share, .75",
        "treaty_years, 1",
        "operations_displaced_per_year, .5",
        "exploits_forgone_per_year, 6",
        "exploits_not_acquired_per_year, .5",
    })
    void isAsWorkedByHand(String name, double expected) {
        assertThat(Metrics.find(name).orElseThrow().of(RUN)).isCloseTo(expected, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"severity_mean", "severity_max", "reciprocity", "gini", "success_share", "operations_per_active_pair"})
    void hasNoValueWithoutOperations(String name) {
        assertThat(Metrics.find(name).orElseThrow().of(new Run(TinyHistory.empty())))
                .isNaN();
    }

    @Test
    void countsNothingWithoutOperations() {
        Run empty = new Run(TinyHistory.empty());
        assertThat(Metrics.find("operations_per_year").orElseThrow().of(empty)).isZero();
        assertThat(Metrics.find("harm_per_year").orElseThrow().of(empty)).isZero();
    }

    @Test
    void haveNamesUnitsAndMeanings() {
        for (Metric metric : Metrics.all()) {
            assertThat(metric.name()).matches("[a-z][a-z0-9_]*");
            assertThat(metric.name().startsWith("recorded_")).isEqualTo(metric.book() == Book.RECORDED);
            assertThat(metric.unit()).isNotBlank();
            assertThat(metric.meaning()).isNotBlank().doesNotEndWith(".");
            assertThat(metric.name()).isEqualTo(metric.name().toLowerCase(Locale.ROOT));
        }
    }
}
