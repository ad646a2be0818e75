package detente.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import detente.io.document.Json;
import detente.io.plan.ExperimentWriter;
import detente.io.plan.Experiments;
import detente.io.plan.ShippedExperiments;
import detente.io.scenario.ScenarioWriter;
import detente.io.scenario.ShippedScenarios;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An editor that checks files with the schema says the same as the reader. */
class FileSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Json.of(FileSchema.tree()), InputFormat.JSON);

    @ParameterizedTest
    @MethodSource("detente.io.scenario.ShippedScenarios#names")
    void allowsShippedScenarios(String name) {
        assertThat(problems(Json.of(ScenarioWriter.tree(ShippedScenarios.read(name)))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"baseline", "five-actions"})
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"nmae\": \"x\"}",
                "{\"name\": \"a b\"}",
                "{\"years\": \"20\"}",
                "{\"parameters\": {\"escalation.gain\": 9}}",
                "{\"parameters\": {\"escalation.gian\": 0}}",
                "{\"parameters\": {\"world.states\": 2.5}}",
                "{\"world\": \"generatd\"}",
                "{\"world\": {\"kind\": \"listed\"}}",
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
