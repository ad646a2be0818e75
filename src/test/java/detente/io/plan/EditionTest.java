package detente.io.plan;

import static org.assertj.core.api.Assertions.assertThat;

import detente.experiment.Experiment;
import detente.io.document.Json;
import detente.io.document.Source;
import detente.io.document.Source.Format;
import detente.io.scenario.ScenarioFile;
import detente.io.scenario.ScenarioReader;
import detente.io.scenario.ScenarioWriter;
import detente.io.scenario.ShippedScenarios;
import detente.model.ModelParameters;
import detente.model.Scenario;
import detente.model.policy.Policies;
import detente.parameter.Edition;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A file names the edition of the model whose values hold where it says nothing. */
class EditionTest {
    private static final String DESIGN =
            "\"design\": {\"kind\": \"factorial\", \"factors\": {\"policy.treaty\": [true]}}";

    @Test
    void theFirstEditionSetsEveryValueOfIt() {
        Scenario scenario = scenario("{\"edition\": 1, \"policies\": [{\"policy\": \"treaty\"}]}");
        assertThat(ModelParameters.CATALOG.values(scenario.parameters()))
                .isEqualTo(ModelParameters.CATALOG.defaults(Edition.FIRST));
        assertThat(scenario.policies().get(0).policy())
                .isEqualTo(Policies.find("treaty").orElseThrow().standard(Edition.FIRST));
    }

    @Test
    void theSecondHoldsWhereNoneIsNamed() {
        assertThat(scenario("{}").parameters()).isEqualTo(ModelParameters.standard(Edition.SECOND));
        assertThat(scenario("{\"edition\": 2}")).isEqualTo(scenario("{}"));
    }

    @Test
    void whatIsGivenStandsBesideTheEdition() {
        ModelParameters given = scenario("{\"edition\": 1, \"parameters\": {\"escalation.gain\": 0.1}}")
                .parameters();
        assertThat(given).isEqualTo(ModelParameters.standard(Edition.FIRST).with("escalation.gain", .1));
    }

    @Test
    void editionOneIsTheDefaultWorldUnderIt() {
        ScenarioFile file = ShippedScenarios.read("edition-1");
        assertThat(file.scenario().world()).isEqualTo(Scenario.standard().world());
        assertThat(file.scenario().parameters()).isEqualTo(ModelParameters.standard(Edition.FIRST));
    }

    @Test
    void aNamedWorldIsThatOfTheEdition() {
        assertThat(scenario("{\"edition\": 1, \"world\": \"historical\"}").world())
                .isEqualTo(ShippedScenarios.read("historical", Edition.FIRST)
                        .scenario()
                        .world());
    }

    @Test
    void aWrittenFileNamesItsEdition() {
        for (Edition edition : Edition.values()) {
            ScenarioFile file = ShippedScenarios.read("historical", edition);
            String text = Json.of(ScenarioWriter.tree(file));
            assertThat(text).contains("\"edition\": " + edition.number());
            assertThat(ScenarioReader.read(source(text))).isEqualTo(file);
        }
    }

    @Test
    void aFileWrittenBeforeThereWereEditionsIsOfTheFirst() {
        ScenarioFile first = ShippedScenarios.read("edition-1");
        String text = Json.of(ScenarioWriter.tree(first)).replaceFirst("\"edition\": 1,", "");
        assertThat(ScenarioReader.read(source(text))).isEqualTo(first);
    }

    @Test
    void anExperimentNamesItForItsScenarioAndThePoliciesOfItsPoints() {
        for (String scenario : new String[] {"", "\"scenario\": \"generated\", ", "\"scenario\": {\"years\": 20}, "}) {
            String text = "{\"name\": \"x\", \"edition\": 1, " + scenario + DESIGN + "}";
            Experiment experiment = ExperimentReader.read(source(text)).experiment();
            assertThat(experiment.base().parameters()).isEqualTo(ModelParameters.standard(Edition.FIRST));
            assertThat(Experiments.scenario(experiment, 1).policies().get(0).policy())
                    .isEqualTo(Policies.find("treaty").orElseThrow().standard(Edition.FIRST));
        }
    }

    private static Scenario scenario(String text) {
        return ScenarioReader.read(source(text)).scenario();
    }

    private static Source source(String text) {
        return new Source("f", Optional.empty(), text, Format.JSON);
    }
}
