package detente.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.experiment.Experiment;
import detente.experiment.Laboratory;
import detente.experiment.Outcome;
import detente.io.plan.Experiments;
import detente.metric.Metrics;
import detente.metric.Run;
import detente.metric.StateAccounts;
import detente.model.ConflictModel;
import detente.model.Scenario;
import detente.model.history.Column;
import detente.model.history.History;
import detente.model.policy.Membership;
import detente.model.policy.Policies;
import detente.model.policy.PolicyClause;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rows of all states say together is what the metrics of their run say. */
class StateTableTest {
    private static final double YEARS = 6;
    private static final Experiment EXPERIMENT = Experiments.read("""
                    { "name": "x",
                      "scenario": { "years": 6, "burnInYears": 2,
                        "parameters": { "proliferation.leak": 0.3, "proliferation.theft": 0.02,
                                        "operation.spread.chance": 0.2 },
                        "policies": [
                          { "policy": "treaty", "from": 1, "until": 2, "members": ["S1", "S2"] },
                          { "policy": "treaty", "from": 3, "members": ["S2", "S3"] },
                          { "policy": "patchSharing", "members": ["S3"] },
                          { "policy": "publicDebate", "from": 7 } ] },
                      "design": { "kind": "list", "points": [{}] }, "outputs": { "states": true } }
                    """).experiment();
    private static final Output<?> TABLE = Tables.of(EXPERIMENT, spec -> "").get(1);
    private static final Outcome OUTCOME = new Laboratory(EXPERIMENT, ConflictModel::run).run(1);
    private static final Run RUN = ((Outcome.Finished) OUTCOME).run();
    private static final List<String[]> ROWS = new String(TABLE.rows(OUTCOME), StandardCharsets.UTF_8)
            .lines()
            .map(row -> row.split(",", -1))
            .toList();

    private static String cell(String[] row, String column) {
        return row[TABLE.table().header().indexOf(column)];
    }

    private static double sum(String column) {
        return ROWS.stream()
                .mapToDouble(row -> Double.parseDouble(cell(row, column)))
                .sum();
    }

    private static double metric(String name) {
        return Metrics.find(name).orElseThrow().of(RUN);
    }

    @Test
    void hasARowForEveryState() {
        assertThat(TABLE.table().name()).isEqualTo("states");
        assertThat(ROWS).hasSize(30).allSatisfy(row -> assertThat(row)
                .hasSize(TABLE.table().header().size()));
        assertThat(ROWS.stream().map(row -> cell(row, "state")))
                .doesNotHaveDuplicates()
                .startsWith("S1", "S2");
        assertThat(ROWS).allSatisfy(row -> assertThat(cell(row, "run")).isEqualTo("1"));
    }

    @ParameterizedTest
    @CsvSource({
        "initiated_espionage, espionage_per_year",
        "suffered_espionage, espionage_per_year",
        "initiated_disinformation, disinformation_per_year",
        "suffered_degradation, degradation_per_year",
        "harm, harm_per_year",
        "boomerang_harm, boomerang_harm_per_year"
    })
    void addsUpToTheMetric(String column, String metric) {
        assertThat(sum(column)).isPositive().isCloseTo(metric(metric) * YEARS, within(1e-9));
    }

    /** What is forgone in the burn-in is not counted. */
    @Test
    void saysWhoGivesUpWhatATreatyBans() {
        PolicyClause treaty = new PolicyClause(
                Policies.find("treaty").orElseThrow().build(Map.of()),
                -2,
                Double.POSITIVE_INFINITY,
                new Membership.Everyone());
        Run run = new Run(ConflictModel.run(Scenario.standard().withYears(5, 2).withPolicies(List.of(treaty)), 1, 1));
        int[] complied = IntStream.range(0, 30)
                .map(new StateAccounts(run.history())::forgone)
                .sorted()
                .toArray();
        int all = Arrays.stream(complied).sum();
        assertThat(all).isPositive();
        assertThat(Metrics.find("operations_complied_per_year").orElseThrow().of(run))
                .isCloseTo(all / 5.0, within(1e-9));
        assertThat(Metrics.find("complied_top_2_share").orElseThrow().of(run))
                .isCloseTo((complied[29] + complied[28]) / (double) all, within(1e-9));
    }

    @Test
    void saysHowMuchOfTheEspionageIsEconomic() {
        assertThat(sum("initiated_economic_espionage") / sum("initiated_espionage"))
                .isCloseTo(.32, within(.05));
        assertThat(ROWS)
                .allMatch(row -> Integer.parseInt(cell(row, "initiated_economic_espionage"))
                        <= Integer.parseInt(cell(row, "initiated_espionage")));
    }

    @Test
    void addsUpToWhatEscapes() {
        assertThat(sum("spillover"))
                .isPositive()
                .isCloseTo((metric("spillover_per_year") + metric("spread_harm_per_year")) * YEARS, within(1e-9));
        assertThat(sum("expected_spillover"))
                .isPositive()
                .isCloseTo((metric("total_harm_per_year") - metric("harm_per_year")) * YEARS, within(1e-9));
    }

    @Test
    void saysHowTheRunEnds() {
        History history = RUN.history();
        int last = history.steps() - 1;
        assertThat(sum("arsenal_end")).isPositive().isEqualTo(history.at(Column.ARSENAL_TOTAL, last));
        assertThat(sum("trust_end") / 30).isCloseTo(history.at(Column.TRUST, last), within(1e-12));
    }

    /** A policy that begins after the end has no members, one with two clauses has those of both. */
    @Test
    void namesThePoliciesOfWhichAStateWasAMember() {
        assertThat(ROWS.subList(0, 4).stream().map(row -> cell(row, "policies")))
                .containsExactly("treaty", "treaty", "patchSharing+treaty", "");
    }

    @Test
    void tellsNothingOfARunThatBrokeOff() {
        Outcome failed = new Laboratory(EXPERIMENT, ConflictModel::run).failed(1, new IllegalStateException());
        assertThat(TABLE.rows(failed)).isEmpty();
        assertThat(Arrays.asList(new String(TABLE.header(), StandardCharsets.UTF_8)
                        .strip()
                        .split(",")))
                .isEqualTo(TABLE.table().header());
    }
}
