package detente.io.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import detente.experiment.Experiment;
import detente.experiment.Level;
import detente.experiment.Question;
import detente.experiment.Question.Wanted;
import detente.experiment.RunSpec;
import detente.io.document.BadInput;
import detente.io.document.Json;
import detente.io.document.Source;
import detente.model.Scenario;
import detente.model.policy.Membership;
import detente.model.policy.Policies;
import detente.model.policy.PolicyClause;
import detente.random.Mixing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExperimentReaderTest {
    @TempDir
    private Path folder;

    @Test
    void readsAFactorialExperiment() {
        Experiment experiment = Experiments.small().experiment();
        assertThat(experiment.name()).isEqualTo("small");
        assertThat(experiment.size()).isEqualTo(24);
        assertThat(points(experiment)).containsExactly("FALSE 0.06", "FALSE 0.5", "TRUE 0.06", "TRUE 0.5");
        assertThat(experiment.baselinePoint()).isEqualTo(1);
        assertThat(Experiments.scenario(experiment, 2).parameters().escalation().gain())
                .isEqualTo(.5);
        assertThat(Experiments.scenario(experiment, 2).policies()).isEmpty();
        assertThat(Experiments.scenario(experiment, 3).policies()).hasSize(1);
    }

    @Test
    void readsQuestionsAndWritesThem() {
        ExperimentFile file = Experiments.read(Experiments.crossed()
                .replace(
                        "\"worlds\": 2",
                        "\"discover\": [ { \"arm\": \"treaty\", \"metric\": \"harm_per_year\", \"below\": 0.95 },"
                                + " { \"arm\": \"patches\", \"metric\": \"harm_per_year\", \"best\": true,"
                                + " \"allLimits\": true } ], \"worlds\": 2"));
        assertThat(file.questions())
                .containsExactly(
                        new Question("treaty", "harm_per_year", Wanted.BELOW, .95, false),
                        new Question("patches", "harm_per_year", Wanted.BEST, 0, true));
        assertThat(Experiments.read(Json.of(ExperimentWriter.tree(file))).questions())
                .isEqualTo(file.questions());
    }

    /** They come back in their order, and name a factor, a level or an arm. */
    @Test
    void readsTitlesAndWritesThem() {
        ExperimentFile file = Experiments.read(
                Experiments.crossed()
                        .replace(
                                "\"worlds\": 2",
                                "\"titles\": { \"arm=treaty\": \"agree on rules\", \"escalation.gain\": \"gain\" }, \"worlds\": 2"));
        assertThat(file.titles())
                .containsExactly(Map.entry("arm=treaty", "agree on rules"), Map.entry("escalation.gain", "gain"));
        assertThat(Experiments.read(Json.of(ExperimentWriter.tree(file))).titles())
                .isEqualTo(file.titles());
    }

    @Test
    void givesEveryPointTheSameLuck() {
        Experiment experiment = Experiments.small().experiment();
        for (long number = 1; number <= 6; number++) {
            RunSpec first = experiment.run(number);
            RunSpec last = experiment.run(number + 18);
            assertThat(first.point()).isEqualTo(1);
            assertThat(last.point()).isEqualTo(4);
            assertThat(last.worldSeed()).isEqualTo(first.worldSeed());
            assertThat(last.runSeed()).isEqualTo(first.runSeed());
        }
        assertThat(experiment.run(4))
                .isEqualTo(new RunSpec(4, 1, 2, 1, Mixing.seed(11, "world", 2, 0), Mixing.seed(11, "run", 2, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                {"kind": "factorial", "factors": {
                  "policy.treaty": [false, true],
                  "policy.treaty.members": ["all", {"bloc": "A"}, ["North", "South"]],
                  "policy.treaty.bans": [["DEGRADATION"], []],
                  "policy.treaty.sanctionScope": ["BANNED", "ALL"],
                  "world.states": {"from": 10, "to": 30, "step": 10},
                  "both": {"off": {}, "on": {"policy.strikeBack": true, "years": 10}}}}
                """, """
                {"kind": "random", "points": 7, "factors": {
                  "escalation.gain": {"from": 0.01, "to": 1, "scale": "log"},
                  "world.states": {"from": 10, "to": 30},
                  "policy.treaty": [false, true]}}
                """, """
                {"kind": "latin-hypercube", "points": 9, "maximin": true, "factors": {
                  "escalation.gain": {"from": 0.01, "to": 1}, "both": {"off": {}, "on": {"policy.strikeBack": true}}}}
                """, """
                {"kind": "sobol", "points": 4, "secondOrder": true, "factors": {
                  "world.states": {"from": 10, "to": 30}, "policy.treaty": [false, true]}}
                """, """
                {"kind": "morris", "trajectories": 3, "levels": 6, "factors": {
                  "world.states": {"from": 10, "to": 30}, "policy.treaty.members": ["all", {"bloc": "A"}]}}
                """, """
                {"kind": "one-at-a-time", "factors": {"escalation.gain": [0, 0.06, 0.5], "years": [10, 20]}}
                """, """
                {"kind": "list", "factors": {"a": {"low": {"years": 3}, "high": {"years": 9}}},
                 "points": [{"a": "low", "escalation.gain": 0.1}, {"a": "high", "escalation.gain": 0.2}]}
                """, """
                {"kind": "list", "points": [{}]}
                """})
    void whatIsWrittenInFullMeansTheSame(String design) {
        ExperimentFile file = Experiments.read("{\"name\": \"x\", \"scenario\": \"three-states\", \"worlds\": 3,"
                + " \"seed\": 5, \"design\": " + design + "}");
        ExperimentFile back = Experiments.read(Json.of(ExperimentWriter.tree(file)));
        assertThat(ExperimentWriter.tree(back)).isEqualTo(ExperimentWriter.tree(file));
        assertThat(points(back.experiment())).isEqualTo(points(file.experiment()));
        assertThat(scenarios(back.experiment())).isEqualTo(scenarios(file.experiment()));
    }

    @Test
    void aStopRuleWrittenInFullMeansTheSame() {
        ExperimentFile file = Experiments.read("""
                {"name": "x", "worlds": 5, "replications": 2, "design": {"kind": "list", "points": [{}]},
                 "stop": {"metrics": {"harm_per_year": {"relative": 0.05}, "operations_per_year": {"absolute": 2}},
                          "mostWorlds": 20}}
                """);
        ExperimentFile back = Experiments.read(Json.of(ExperimentWriter.tree(file)));
        assertThat(back.experiment().stop())
                .isPresent()
                .isEqualTo(file.experiment().stop());
        assertThat(file.experiment().size()).isEqualTo(40);
        assertThat(file.experiment().sizeOfRound()).isEqualTo(10);
    }

    /** The worlds of a round are those that a larger fixed number would add, for every point before the next round. */
    @Test
    void roundsAddTheSameWorldsToAllPoints() {
        String text = "{\"name\": \"x\", \"worlds\": 2, \"design\": {\"kind\": \"factorial\", \"factors\":"
                + " {\"policy.treaty\": [false, true]}}}";
        Experiment rounds = Experiments.read(
                        text.replace(
                                "\"worlds\": 2",
                                "\"worlds\": 2, \"stop\": {\"metrics\": {\"harm_per_year\": {\"relative\": 1}}, \"mostWorlds\": 4}"))
                .experiment();
        Experiment fixed =
                Experiments.read(text.replace("\"worlds\": 2", "\"worlds\": 4")).experiment();
        int[] numbers = {1, 2, 5, 6, 3, 4, 7, 8};
        for (int i = 0; i < 8; i++) {
            RunSpec expected = fixed.run(i + 1);
            assertThat(rounds.run(numbers[i]))
                    .isEqualTo(new RunSpec(
                            numbers[i],
                            expected.point(),
                            expected.world(),
                            expected.replication(),
                            expected.worldSeed(),
                            expected.runSeed()));
        }
    }

    /** Every kind of factor in every design that draws points, in YAML as in JSON. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{kind: random, points: 6,",
                "{kind: latin-hypercube, points: 6,",
                "{kind: sobol, points: 2, secondOrder: true,",
                "{kind: morris, trajectories: 2,"
            })
    void takesEveryKindOfFactor(String design) {
        String factors = """
                 factors: {
                  escalation.gain: {from: 0.01, to: 1, scale: log}, learning.exploration: {from: 0, to: 0.5},
                  world.states: {from: 10, to: 30}, world.vendors: [2, 8], arsenal.substitution: [0, 0.5, 1],
                  policy.treaty: [false, true], policy.treaty.compliance: {from: 0.5, to: 0.9},
                  policy.treaty.from: {from: 0, to: 10}, policy.treaty.memberShare: {from: 0, to: 1},
                  policy.treaty.bans: [[DEGRADATION], [DEGRADATION, DISRUPTION]],
                  policy.patchSharing: [false, true], policy.patchSharing.members: [all, {bloc: A}, 'mostCapable:0.5'],
                  action3: {off: {}, on: {policy.arsenalManagement: true, policy.exportControl: true}}}}
                """;
        String yaml = "{name: x, design: " + design + factors + "}";
        Experiment experiment = ExperimentReader.read(
                        new Source("f", java.util.Optional.empty(), yaml, Source.Format.YAML))
                .experiment();
        assertThat(experiment.design().factors()).hasSize(13);
        assertThat(scenarios(experiment)).hasSize(experiment.design().size());
        for (int factor = 0; factor < 13; factor++) {
            assertThat(labels(experiment, factor).stream().distinct().count()).isGreaterThan(1);
        }
    }

    /** Without a baseline it takes the first level of every factor, and says so in the resolved experiment. */
    @Test
    void oneFactorAtATimeHasABaselineOfItsOwn() {
        ExperimentFile file = Experiments.read("""
                {"name": "x", "design": {"kind": "one-at-a-time",
                  "factors": {"escalation.gain": [0, 0.5, 1], "arsenal.substitution": [1, 0]}}}
                """);
        assertThat(file.experiment().baselinePoint()).isEqualTo(1);
        assertThat(file.experiment().design().size()).isEqualTo(4);
        assertThat(ExperimentWriter.tree(file))
                .containsEntry("baseline", Map.of("escalation.gain", 0.0, "arsenal.substitution", 1.0));
    }

    @Test
    void comparesOneFactorAtATimeWithTheBaseline() {
        Experiment experiment = design("""
                {"kind": "one-at-a-time", "factors": {"escalation.gain": [0, 0.06, 0.5], "years": [10, 20]}}
                """, ", \"baseline\": {\"escalation.gain\": 0.06, \"years\": 20}");
        assertThat(points(experiment)).containsExactly("0.06 20", "0 20", "0.5 20", "0.06 10");
        assertThat(experiment.baselinePoint()).isEqualTo(1);
    }

    @Test
    void drawsRandomPointsThatDoNotDependOnEachOther() {
        String factors = "\"escalation.gain\": {\"from\": 0.01, \"to\": 1, \"scale\": \"log\"},"
                + " \"world.states\": {\"from\": 10, \"to\": 12}, \"policy.treaty\": [false, true]";
        Experiment few = design("{\"kind\": \"random\", \"points\": 5, \"factors\": {" + factors + "}}", "");
        Experiment many = design("{\"kind\": \"random\", \"points\": 400, \"factors\": {" + factors + "}}", "");
        assertThat(points(many)).startsWith(points(few).toArray(String[]::new));
        assertThat(labels(many, 1)).containsOnly("10", "11", "12");
        assertThat(labels(many, 2)).containsOnly("TRUE", "FALSE");
        List<Double> gains = labels(many, 0).stream().map(Double::valueOf).toList();
        assertThat(gains).allMatch(gain -> gain >= .01 && gain <= 1);
        assertThat(gains.stream().filter(gain -> gain < .1).count()).isBetween(160L, 240L);
    }

    @Test
    void spreadsRanges() {
        assertThat(labels(range("\"from\": 0, \"to\": 1, \"step\": 0.25"), 0))
                .containsExactly("0", "0.25", "0.5", "0.75", "1");
        assertThat(labels(range("\"from\": 0, \"to\": 0.3, \"step\": 0.1"), 0))
                .containsExactly("0", "0.1", "0.2", "0.3");
        assertThat(labels(range("\"from\": 0.01, \"to\": 1, \"points\": 3, \"scale\": \"log\""), 0))
                .containsExactly("0.01", "0.1", "1");
    }

    @Test
    void setsPoliciesByLevers() {
        Experiment experiment = design("""
                        {"kind": "list", "points": [{"policy.treaty": true, "policy.treaty.compliance": 0.9,
                          "policy.treaty.from": 3, "policy.treaty.until": 7, "policy.treaty.memberShare": 0.5,
                          "policy.patchSharing.speed": 3}]}
                        """, "");
        Scenario scenario = Experiments.scenario(experiment, 1);
        assertThat(scenario.policies()).hasSize(1);
        PolicyClause treaty = scenario.policies().get(0);
        assertThat(treaty.from()).isEqualTo(3);
        assertThat(treaty.until()).isEqualTo(7);
        assertThat(treaty.members()).isEqualTo(new Membership.ShareOf(.5, true));
        assertThat(Policies.strengths(treaty.policy())).containsEntry("compliance", .9);
    }

    @Test
    void readsPointsFromATable() throws IOException {
        Files.writeString(folder.resolve("points.csv"), "escalation.gain,policy.treaty\n0.1,TRUE\n0.2,false\n");
        assertThat(points(table("points.csv"))).containsExactly("0.1 TRUE", "0.2 FALSE");
    }

    @Test
    void saysWhatIsWrongInATable() throws IOException {
        Files.writeString(folder.resolve("points.csv"), "escalation.gain,years\n0.1,5\nx,5\n");
        assertThatThrownBy(() -> table("points.csv"))
                .isInstanceOf(BadInput.class)
                .hasMessageEndingWith("points.csv:3: 'x' is not allowed for" + " escalation.gain: it must be 0 to 1.5");
        Files.writeString(folder.resolve("ragged.csv"), "escalation.gain,years\n0.1\n");
        assertThatThrownBy(() -> table("ragged.csv"))
                .hasMessageEndingWith("ragged.csv:2: the row has 1 cells, the header has 2");
        assertThatThrownBy(() -> table("none.csv"))
                .hasMessageEndingWith("none.csv: cannot be read: there is no such file");
    }

    @Test
    void findsAScenarioBesideTheExperiment() throws IOException {
        Files.writeString(folder.resolve("mine.yaml"), "{name: mine, years: 7}");
        Path file = folder.resolve("x.json");
        Files.writeString(
                file,
                "{\"name\": \"x\", \"scenario\": \"mine.yaml\", \"design\": {\"kind\": \"list\", \"points\": [{}]}}");
        assertThat(ExperimentReader.read(Source.file(file.toString()))
                        .experiment()
                        .base()
                        .years())
                .isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "baseline, 40, 5",
        "five-actions, 200, 1",
        "coverage, 40, 1",
        "critical-gain, 16, 1",
        "screening, 6, 1",
        "sensitivity, 2, 1"
    })
    void shippedExperimentsAreSound(String name, int worlds, int replications) {
        ExperimentFile file = ShippedExperiments.find(name);
        assertThat(file.experiment().name()).isEqualTo(name);
        assertThat(file.experiment().round().worlds()).isGreaterThanOrEqualTo(worlds);
        assertThat(file.experiment().round().replications()).isGreaterThanOrEqualTo(replications);
    }

    @Test
    void theFiveActionsAreEverySubsetOfFive() {
        Experiment experiment = ShippedExperiments.find("five-actions").experiment();
        assertThat(experiment.design().size()).isEqualTo(32);
        assertThat(experiment.baselinePoint()).isEqualTo(1);
        assertThat(Experiments.scenario(experiment, 32).policies().stream()
                        .map(clause -> clause.policy().name()))
                .containsExactly(
                        "patchSharing",
                        "treaty",
                        "publicAttribution",
                        "diplomacy",
                        "arsenalManagement",
                        "allyWarning",
                        "exportControl",
                        "jointArsenal",
                        "vendorIndependence",
                        "publicDebate");
        assertThat(experiment.base().parameters().world().mandateShare()).isEqualTo(.3);
    }

    private Experiment table(String name) throws IOException {
        Path file = folder.resolve("x.json");
        Files.writeString(file, "{\"name\": \"x\", \"design\": {\"kind\": \"list\", \"file\": \"" + name + "\"}}");
        return ExperimentReader.read(Source.file(file.toString())).experiment();
    }

    private static Experiment range(String range) {
        return design("{\"kind\": \"factorial\", \"factors\": {\"escalation.gain\": {" + range + "}}}", "");
    }

    private static Experiment design(String design, String more) {
        return Experiments.read("{\"name\": \"x\", \"design\": " + design + more + "}")
                .experiment();
    }

    private static List<String> points(Experiment experiment) {
        return IntStream.range(0, experiment.design().size())
                .mapToObj(point -> String.join(
                        " ",
                        experiment.design().levels(point).stream()
                                .map(Level::label)
                                .toList()))
                .toList();
    }

    private static List<String> labels(Experiment experiment, int factor) {
        return IntStream.range(0, experiment.design().size())
                .mapToObj(point -> experiment.design().levels(point).get(factor).label())
                .toList();
    }

    private static List<Scenario> scenarios(Experiment experiment) {
        return IntStream.rangeClosed(1, experiment.design().size())
                .mapToObj(point -> Experiments.scenario(experiment, point))
                .toList();
    }
}
