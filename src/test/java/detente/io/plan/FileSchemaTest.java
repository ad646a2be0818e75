package detente.io.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import detente.analysis.calibration.result.CalibrationReader;
import detente.io.document.Json;
import detente.io.document.Source;
import detente.io.document.Source.Format;
import detente.io.scenario.ScenarioReader;
import detente.io.scenario.ScenarioWriter;
import detente.io.scenario.ShippedScenarios;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An editor that checks files with the schema says the same as the reader. */
class FileSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Json.of(FileSchema.tree(CalibrationReader.schema())), InputFormat.JSON);

    @ParameterizedTest
    @MethodSource("detente.io.scenario.ShippedScenarios#names")
    void allowsShippedScenarios(String name) {
        assertThat(problems(Json.of(ScenarioWriter.tree(ShippedScenarios.read(name)))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"baseline", "five-actions", "coverage", "critical-gain", "screening", "sensitivity"})
    void allowsShippedExperiments(String name) {
        assertThat(problems(Json.of(ExperimentWriter.tree(ShippedExperiments.find(name)))))
                .isEmpty();
    }

    @Test
    void allowsWhatTheReaderAllows() {
        assertThat(problems(Experiments.small(false))).isEmpty();
        assertThat(problems("{}")).isEmpty();
        assertThat(problems("{\"world\": {\"kind\": \"generated\", \"states\": 9, \"listed\": [{\"name\": \"NL\"}]}}"))
                .isEmpty();
    }

    @Test
    void letsAFileNameIt() {
        String scenario = "{\"$schema\": \"./detente.schema.json\", \"name\": \"x\"}";
        assertThat(problems(scenario)).isEmpty();
        assertThat(ScenarioReader.read(new Source("f", Optional.empty(), scenario, Format.JSON))
                        .scenario()
                        .name())
                .isEqualTo("x");
        String experiment = Experiments.small(false).replaceFirst("\\{", "{\"\\$schema\": \"./detente.schema.json\",");
        assertThat(problems(experiment)).isEmpty();
        assertThat(Experiments.read(experiment).experiment().name()).isEqualTo("small");
    }

    /** An editor that completes a key shows what it means and what it is if absent. */
    @Test
    void explainsEveryKey() {
        List<String> silent = new ArrayList<>();
        JsonNode definitions = JsonMapper.shared()
                .readTree(Json.of(FileSchema.tree(CalibrationReader.schema())))
                .get("$defs");
        for (String definition : List.of("scenario", "experiment", "outputs", "stop", "parameters", "settings")) {
            definitions.get(definition).get("properties").properties().forEach(property -> {
                JsonNode schema = property.getValue();
                boolean members = schema.path("$ref").asString("").endsWith("/members");
                boolean told = schema.has("description")
                        && !schema.get("description").asString().isBlank();
                boolean standard = schema.has("default")
                        || !List.of("parameters", "settings").contains(definition);
                if (!members && !(told && standard)) {
                    silent.add(definition + "." + property.getKey());
                }
            });
        }
        assertThat(silent).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\": \"random\", \"points\": 3, FACTORS}",
                "{\"kind\": \"latin-hypercube\", \"points\": 3, \"maximin\": true, FACTORS}",
                "{\"kind\": \"sobol\", \"points\": 4, \"secondOrder\": false, FACTORS}",
                "{\"kind\": \"morris\", \"trajectories\": 4, \"levels\": 6, FACTORS}"
            })
    void allowsEveryDesign(String design) {
        String text = "{\"name\": \"x\", \"stop\": {\"metrics\": {\"harm_per_year\": {\"relative\": 0.1}},"
                + " \"mostWorlds\": 9}, \"design\": "
                + design.replace(
                        "FACTORS",
                        "\"factors\": {\"years\": {\"from\": 5, \"to\": 9}, \"policy.treaty\": [false, true]}")
                + "}";
        assertThat(problems(text)).isEmpty();
        assertThat(problems(Json.of(ExperimentWriter.tree(Experiments.read(text)))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"x\", \"design\": {\"kind\": \"sobol\", \"factors\": {\"years\": [5, 6]}}}",
                "{\"name\": \"x\", \"design\": {\"kind\": \"random\", \"points\": 3, \"levels\": 4, \"factors\": {\"years\": [5]}}}",
                "{\"name\": \"x\", \"stop\": {\"metrics\": {}, \"mostWorlds\": 9}, \"design\": {\"kind\": \"list\", \"points\": [{}]}}",
                "{\"name\": \"x\", \"stop\": {\"metrics\": {\"harm_per_year\": {\"relative\": 0}}, \"mostWorlds\": 9}, \"design\": {\"kind\": \"list\", \"points\": [{}]}}",
                "[]",
                "{\"nmae\": \"x\"}",
                "{\"name\": \"a b\"}",
                "{\"years\": \"20\"}",
                "{\"parameters\": {\"escalation.gain\": 9}}",
                "{\"parameters\": {\"escalation.gian\": 0}}",
                "{\"parameters\": {\"world.states\": 2.5}}",
                "{\"world\": \"generatd\"}",
                "{\"world\": {\"kind\": \"listed\"}}",
                "{\"world\": {\"kind\": \"listed\", \"states\": [{\"name\": \"all\"}, {\"name\": \"B\"}]}}",
                "{\"policies\": [{\"policy\": \"treaties\"}]}",
                "{\"policies\": [{\"policy\": \"treaty\", \"complience\": 0.5}]}",
                "{\"policies\": [{\"policy\": \"treaty\", \"members\": {\"bloc\": \"C\"}}]}",
                "{\"name\": \"x\", \"design\": {\"kind\": \"factorail\", \"factors\": {}}}",
                "{\"name\": \"x\", \"design\": {\"kind\": \"factorial\", \"factors\": {\"escalation.gain\": [2]}}}",
                "{\"name\": \"x\", \"design\": {\"kind\": \"list\"}}",
                "{\"name\": \"x\", \"worlds\": 0, \"design\": {\"kind\": \"list\", \"points\": [{}]}}",
                "{\"name\": \"x\", \"outputs\": {\"series\": true}, \"design\": {\"kind\": \"list\", \"points\": [{}]}}"
            })
    void refusesWhatTheReaderRefuses(String text) {
        assertThat(problems(text)).isNotEmpty();
    }

    private static List<String> problems(String text) {
        return SCHEMA.validate(text, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
