package detente.io.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import detente.io.document.BadInput;
import detente.io.document.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of an experiment before it runs: points that cannot be, and factors and metrics that say nothing. */
class ForesightTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {} | {"policy.treaty.compliance": [0.1, 0.9]} | policy.treaty.compliance can do nothing: treaty is on at no point
            {} | {"policy.treaty.compliance": {"from": 0.1, "to": 0.9, "points": 3}, "policy.treaty": [false]} | policy.treaty.compliance can do nothing: treaty is on at no point
            {"years": 5} | {"policy.treaty": [false, true], "policy.treaty.from": [5, 9]} | policy.treaty.from can do nothing: treaty is on at no point: it begins too late, ends too early or has no members
            {"policies": [{"policy": "treaty", "from": 30}]} | {"escalation.gain": [0, 1]} | the scenario's treaty can do nothing: treaty is on at no point: it begins too late, ends too early or has no members
            {} | {"policy.treaty": [true], "policy.treaty.memberShare": [0], "policy.treaty.sanction": [0.5, 1]} | policy.treaty.sanction can do nothing: treaty is on at no point: it begins too late, ends too early or has no members
            {} | {"learning.rate": [0.1, 0.2]} | learning.rate can do nothing: it is read only where world.adaptiveShare is on or a state is listed as 'adaptive'
            {} | {"policy.publicAttribution": [true], "policy.publicAttribution.reputationYears": [1, 2]} | policy.publicAttribution.reputationYears can do nothing: it is read only where policy.publicAttribution.reputation is on
            {"world": "two-rivals"} | {"world.states": [5, 9]} | world.states can do nothing: it is read only where 'states' is drawn
            {} | {"a": {"x": {}, "y": {}}} | a can do nothing: all of its levels give the same runs at every point
            {} | {"a": {"x": {"policy.treaty.from": 1}, "y": {}}} | a can do nothing: all of its levels give the same runs at every point
            """)
    void aFactorThatCanDoNothingIsNamed(String scenario, String factors, String advice) {
        assertThat(advice(scenario, factors, "")).contains(advice);
    }

    /** What does something at one point only, or may do something, is not accused. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {} | {"policy.treaty": [false, true], "policy.treaty.compliance": [0.1, 0.9], "policy.treaty.from": [0, 19]}
            {} | {"world.adaptiveShare": [0, 0.1], "learning.rate": [0.1, 0.2]}
            {} | {"policy.treaty": [true]}
            {} | {"world.states": [10]}
            {} | {"a": {"x": {"policy.treaty": true}}}
            {"policies": [{"policy": "treaty", "from": -3}]} | {"policy.treaty.members": ["all", {"bloc": "A"}]}
            """)
    void aFactorThatDoesSomethingSomewhereIsNot(String scenario, String factors) {
        assertThat(advice(scenario, factors, "")).noneMatch(sentence -> sentence.contains("can do nothing"));
    }

    /** What a scenario sets to another value than the default, and no point reads. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"parameters": {"learning.rate": 0.2}} | {"escalation.gain": [0, 1]} | learning.rate can do nothing: it is read only where world.adaptiveShare is on or a state is listed as 'adaptive'
            {"world": "two-rivals", "parameters": {"world.states": 9}} | {"escalation.gain": [0, 1]} | world.states can do nothing: it is read only where 'states' is drawn
            {"policies": [{"policy": "treaty", "compliance": 0, "displaced": 0.5}]} | {"escalation.gain": [0, 1]} | policy.treaty.displaced can do nothing: it is read only where policy.treaty.compliance is on
            """)
    void aSettingOfTheScenarioThatNothingReadsIsNamed(String scenario, String factors, String advice) {
        assertThat(advice(scenario, factors, "")).contains("the scenario's " + advice);
    }

    /** The default, what is read at one point, what a factor sets, and what belongs to a policy that is named as a whole. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"parameters": {"learning.rate": 0.1}} | {"escalation.gain": [0, 1]}
            {"parameters": {"learning.rate": 0.2}} | {"world.adaptiveShare": [0, 0.1]}
            {"parameters": {"learning.rate": 0.2}} | {"learning.rate": [0.1, 0.3]}
            {"parameters": {"learning.rate": 0.2}} | {"learning.rate": {"from": 0.1, "to": 0.3, "points": 2}}
            {"policies": [{"policy": "treaty", "compliance": 0, "displaced": 0.5}]} | {"policy.treaty.compliance": [0, 0.5]}
            {"policies": [{"policy": "treaty", "from": 30, "compliance": 0, "displaced": 0.5}]} | {"escalation.gain": [0, 1]}
            """)
    void aSettingThatIsReadSomewhereIsNot(String scenario, String factors) {
        assertThat(advice(scenario, factors, ""))
                .noneMatch(sentence ->
                        sentence.contains("the scenario's learning") || sentence.contains("the scenario's policy."));
    }

    @Test
    void aPointThatIsListedTwiceIsNamed() throws IOException {
        Files.writeString(folder.resolve("twice.csv"), "escalation.gain\n0\n1\n0.0\n0.5\n1\n");
        Path file = Files.writeString(
                folder.resolve("twice.json"),
                "{\"name\": \"twice\", \"baseline\": {\"escalation.gain\": 0},"
                        + " \"design\": {\"kind\": \"list\", \"file\": \"twice.csv\"}}");
        assertThat(ExperimentReader.read(Source.file(file.toString())).advice())
                .containsExactly(
                        "point 3 is listed before as point 1 (listed again: 2 points): the same worlds with the same"
                                + " luck give the same runs once more");
    }

    @Test
    void aMetricThatSaysNothingIsNamed() {
        assertThat(advice("{}", "{\"escalation.gain\": [0, 1]}", """
                        , "outputs": {"metrics": ["focal_harm_per_year", "treaty_years"]}
                        """))
                .contains(
                        "focal_harm_per_year has no value in any run: the world has no focal state (name one as 'focal'"
                                + " under 'world')",
                        "treaty_years is 0 in every run: treaty is on at no point");
    }

    @ParameterizedTest
    @CsvSource({
        "focal_harm_per_year, has no value in any run: the world has no focal state",
        "treaty_years, is 0 in every run"
    })
    void aRuleOnAMetricThatSaysNothingIsRefused(String metric, String reason) {
        assertThatThrownBy(() -> advice("{}", "{\"escalation.gain\": [0, 1]}", """
                        , "worlds": 2, "stop": {"metrics": {"METRIC": {"relative": 0.05}}, "mostWorlds": 20}
                        """.replace("METRIC", metric)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("stop.metrics." + metric + " can decide nothing: the metric " + reason);
    }

    @Test
    void pointsWithoutABaselineAreSaidToHaveNoEffects() {
        assertThat(advice("{}", "{\"escalation.gain\": [0, 1]}", ""))
                .singleElement()
                .asString()
                .startsWith("no 'baseline' is named: effects.csv has no rows");
        assertThat(advice("{}", "{\"escalation.gain\": [0, 1]}", ", \"baseline\": {\"escalation.gain\": 0}"))
                .isEmpty();
    }

    /** Every point is looked at, and the bad one is named by the line on which it stands. */
    @Test
    void aBadPointAnywhereInATableIsNamedByItsLine() throws IOException {
        String rows = "0,1.5,TRUE\n".repeat(20_001);
        Files.writeString(
                folder.resolve("late.csv"),
                "policy.treaty.from,policy.treaty.until,policy.treaty\n" + rows + "2,1.5,TRUE\n" + rows);
        Path file = Files.writeString(
                folder.resolve("late.json"),
                "{\"name\": \"late\", \"design\": {\"kind\": \"list\", \"file\": \"late.csv\"}}");
        assertThatThrownBy(() -> ExperimentReader.read(Source.file(file.toString())))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith(
                        file + ":1: design.file: 'late.csv' has a problem in line 20003: policy.treaty.from = 2,"
                                + " policy.treaty.until = 1.5, policy.treaty = TRUE: policy treaty must begin before it ends");
    }

    @Test
    void aStateThatIsNotThereIsFoundAtEveryPoint() {
        assertThatThrownBy(() -> advice(
                        "{\"parameters\": {\"world.states\": 9}}",
                        "{\"policy.treaty\": [true], \"escalation.gain\": {\"from\": 0, \"to\": 1, \"points\": 900},"
                                + " \"policy.treaty.members\": [[\"S1\"], [\"S10\"]]}",
                        ""))
                .hasMessageContaining("policy.treaty.members = S10: no state 'S10' in this world");
    }

    /** A million points are looked at in seconds: ten on a quiet core, here with room for a busy one. */
    @Test
    @Tag("battery")
    void aMillionPointsTakeSeconds() {
        long begin = System.nanoTime();
        Experiments.read("{\"name\": \"x\", \"design\": {\"kind\": \"sobol\", \"points\": 131072, \"factors\": {"
                + "\"escalation.gain\": {\"from\": 0, \"to\": 1}, \"policy.treaty.from\": {\"from\": 0, \"to\": 5},"
                + "\"policy.treaty.until\": {\"from\": 6, \"to\": 9}, \"policy.treaty\": [false, true],"
                + "\"arsenal.substitution\": {\"from\": 0, \"to\": 1}, \"world.states\": {\"from\": 5, \"to\": 30}}}}");
        assertThat((System.nanoTime() - begin) / 1e9).isLessThan(120);
    }

    private static List<String> advice(String scenario, String factors, String more) {
        return Experiments.read("{\"name\": \"x\", \"scenario\": " + scenario
                        + ", \"design\": {\"kind\": \"factorial\", \"factors\": " + factors + "}" + more + "}")
                .advice();
    }
}
