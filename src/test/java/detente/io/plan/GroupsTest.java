package detente.io.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import detente.experiment.Outputs;
import detente.io.document.BadInput;
import detente.io.document.Json;
import detente.metric.GroupMetric;
import detente.metric.Metric;
import detente.metric.Metrics;
import detente.model.policy.Membership;
import detente.model.state.Bloc;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an experiment measures that others do not: groups of states that it names, and weights. */
class GroupsTest {
    private static final String GROUPED = """
            { "name": "x", "scenario": "small-open-state",
              "groups": { "inside": { "bloc": "A" }, "outsider": { "mostCapableOutside": "A" },
                          "we": { "anyOf": ["focal", ["S5"]] } },
              "design": { "kind": "list", "points": [{}] }, "worlds": 2%s }
            """;

    private static ExperimentFile read(String more) {
        return Experiments.read(GROUPED.formatted(more));
    }

    private static List<String> metrics(ExperimentFile file) {
        return file.experiment().outputs().metrics().stream().map(Metric::name).toList();
    }

    @Test
    void haveMetricsBehindThoseOfEveryRun() {
        ExperimentFile file = read("");
        Outputs outputs = file.experiment().outputs();
        assertThat(outputs.own().groups())
                .containsEntry("inside", new Membership.OfBloc(Bloc.A))
                .containsEntry("outsider", new Membership.MostCapableOutside(Optional.of(Bloc.A)));
        assertThat(metrics(file)).hasSize(Metrics.all().size() + 3 * GroupMetric.values().length);
        assertThat(metrics(file).subList(Metrics.all().size(), Metrics.all().size() + 6))
                .containsExactly(
                        "harm_of_inside_per_year",
                        "total_harm_of_inside_per_year",
                        "operations_against_inside_per_year",
                        "operations_of_inside_per_year",
                        "trust_loss_of_inside_per_year",
                        "harm_of_outsider_per_year");
        assertThat(file.advice()).noneMatch(advice -> advice.contains("focal_harm"));
    }

    @Test
    void areWrittenAndReadAgain() {
        ExperimentFile file = read(", \"outputs\": {\"metrics\": [\"harm_of_we_per_year\", \"trust\"]},"
                + " \"stop\": {\"metrics\": {\"harm_of_we_per_year\": {\"relative\": 0.1}}, \"mostWorlds\": 4}");
        String text = Json.of(ExperimentWriter.tree(file));
        ExperimentFile again = Experiments.read(text);
        assertThat(metrics(again)).containsExactly("harm_of_we_per_year", "trust");
        assertThat(again.experiment().outputs().own())
                .isEqualTo(file.experiment().outputs().own());
        assertThat(Json.of(ExperimentWriter.tree(again))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "groups": []                     | f:1: groups: a list must be an object
            "groups": {"Bloc": {"bloc": "A"}} | f:1: groups.Bloc cannot be named so: it becomes part of the names of columns, and must be a small letter, then at most 31 small letters, digits or '_'
            "groups": {"a b": "all"}         | f:1: groups.a b cannot be named so: it becomes part of the names of columns, and must be a small letter, then at most 31 small letters, digits or '_'
            "groups": {"a": {"bloc": "C"}}   | f:1: groups.a.bloc: 'C' must be one of A, B, NONE; did you mean 'A'?
            "groups": {"a": ["S1", "S99"]}   | f:1: groups.a cannot be: no state 'S99' in this world; did you mean 'S9'?
            "groups": {"a": "focal"}         | f:1: groups.a cannot be: no focal state in this world: name one as 'focal' under 'world', or say its name instead
            "groups": {"a": "all"}, "outputs": {"metrics": ["harm_of_b_per_year"]} | f:1: outputs.metrics[1]: 'harm_of_b_per_year' is none of the {metrics} known names; did you mean 'harm_of_a_per_year'?
            "outputs": {"metrics": ["harm_of_a_per_year"]} | f:1: outputs.metrics[1]: 'harm_of_a_per_year' is none of the
            "weights": {"harm": -1}          | f:1: weights.harm: '-1' must be 0 to 1000000
            "weights": {"harms": 1}          | f:1: unknown key 'weights.harms'; known here: harm, spillOver, trustLoss
            "weights": {"harm": 0, "spillOver": 0, "trustLoss": 0} | f:1: weights must have one above 0: where all are 0, nothing is better than anything
            "groups": {"a": "all"}, "stop": {"metrics": {"harm_of_b_per_year": {"relative": 1}}, "mostWorlds": 9} | f:1: unknown key 'stop.metrics.harm_of_b_per_year'; did you mean 'harm_of_a_per_year'?
            """)
    void areRefusedWhereTheyCannotBe(String keys, String message) {
        int metrics = Metrics.all().size() + GroupMetric.values().length;
        assertThatThrownBy(() -> Experiments.read(
                        "{\"name\": \"x\", %s, \"design\": {\"kind\": \"list\", \"points\": [{}]}}".formatted(keys)))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith(message.replace("{metrics}", String.valueOf(metrics)));
    }

    /** Whatever groups there are: who reads the table has to tell factors from metrics. */
    @Test
    void noFactorIsCalledLikeAMetricOfAGroup() {
        assertThatThrownBy(() -> Experiments.read("""
                        {"name": "x", "design": {"kind": "factorial", "factors": {
                          "harm_of_a_per_year": {"off": {}, "on": {"policy.treaty": true}}}}}
                        """))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("cannot be a factor: 'harm_of_a_per_year' is a column of its own");
    }

    /** Where fewer states are asked for than the base has. */
    @Test
    void areLookedForAtEveryPoint() {
        assertThatThrownBy(() -> Experiments.read("""
                        {"name": "x", "groups": {"a": ["S20"]},
                         "design": {"kind": "factorial", "factors": {"world.states": [30, 10]}}}
                        """))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("design point 2 cannot be: world.states = 10: no state 'S20' in this world");
    }
}
