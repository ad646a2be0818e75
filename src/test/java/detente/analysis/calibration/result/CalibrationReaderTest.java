package detente.analysis.calibration.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import detente.analysis.calibration.CalibrationPlan;
import detente.analysis.calibration.FreeParameter;
import detente.analysis.own.OwnData;
import detente.analysis.validation.RecordForm;
import detente.analysis.validation.Target;
import detente.io.document.BadInput;
import detente.io.document.Json;
import detente.io.document.Source;
import detente.io.document.Source.Format;
import detente.io.plan.FileSchema;
import detente.metric.Metrics;
import detente.model.Scenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationReaderTest {
    private static final String WHOLE = """
            { "name": "mine", "question": "why?", "seed": 7, "tolerance": 1,
              "parameters": {
                "escalation.gain": { "from": 0.05, "to": 0.4, "along": ["politics.slope"] },
                "escalation.halfLife": { "from": 0.1, "to": 3, "scale": "log" },
                "attribution.publicitySlope": { "from": 0, "to": 1, "mode": 0.4 },
                "operation.persistence.type": { "from": 0, "to": 1, "beta": [2, 5] } },
              "set": { "operation.toolStrength": 3 },
              "targets": [ { "id": "T01", "value": 30, "low": 25, "high": 36 },
                           { "id": "T07", "value": 3, "low": 2 } ],
              "profiled": ["conflict.rate"],
              "worlds": 20, "finalWorlds": 40, "population": 5, "most": 100 }
            """;

    @TempDir
    Path folder;

    @Test
    void readsAllOfIt() {
        CalibrationPlan plan = read(WHOLE).plan();

        assertThat(plan.parameters())
                .extracting(FreeParameter::key)
                .containsExactly(
                        "escalation.gain",
                        "escalation.halfLife",
                        "attribution.publicitySlope",
                        "operation.persistence.type");
        assertThat(plan.parameters().get(0).along()).containsExactly("politics.slope");
        assertThat(plan.parameters().get(1).prior().quantile(.5)).isEqualTo(Math.sqrt(.3), within(1e-12));
        assertThat(plan.targets()).extracting(Target::id).containsExactly("T01", "T07");
        assertThat(plan.targets().get(0).value()).isEqualTo(30);
        assertThat(plan.targets().get(1).kind()).isEqualTo(Target.Kind.LOWER_BOUND);
        assertThat(plan.effort().population()).isEqualTo(5);
        assertThat(plan.seed()).isEqualTo(7);
        assertThat(plan.change()
                        .apply(Scenario.standard())
                        .parameters()
                        .operation()
                        .toolStrength())
                .isEqualTo(3);
    }

    /** Else a calibration would not come out the same once its result has become the defaults. */
    @Test
    void setSaysWhereProfiledOnesBeginAndRatiosComeFrom() {
        String given =
                "\"operation.toolStrength\": 3, \"conflict.rate\": 7, \"escalation.gain\": 0.2, \"politics.slope\": 0.6";
        CalibrationPlan plan =
                read(WHOLE.replace("\"operation.toolStrength\": 3", given)).plan();

        assertThat(plan.base()).containsEntry("conflict.rate", 7.).containsEntry("operation.toolStrength", 3.);
        assertThat(plan.values(List.of(.1, .5, .4, .7), List.of(8.)))
                .containsEntry("escalation.gain", .1)
                .containsEntry("politics.slope", .1 * .6 / .2)
                .containsEntry("conflict.rate", 8.);
    }

    @Test
    void isWrittenInFull() {
        CalibrationFile file = read(WHOLE);
        String written = new String(Json.bytes(CalibrationReader.tree(file)), StandardCharsets.UTF_8);

        assertThat(Json.bytes(CalibrationReader.tree(read(written))))
                .isEqualTo(Json.bytes(CalibrationReader.tree(file)));
        assertThat(read(written).priors()).isEqualTo(file.priors());
        assertThat(read(written).targets()).isEqualTo(file.targets());
        assertThat(read(written).effort()).isEqualTo(file.effort());
    }

    @Test
    void isWhatTheSchemaSays() {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Json.of(FileSchema.tree(CalibrationReader.schema())), InputFormat.JSON);

        assertThat(schema.validate(WHOLE, InputFormat.JSON)).isEmpty();
        for (String wrong : List.of("\"sead\": 7", "\"seed\": 0.5", "\"seed\": 7, \"finalWorld\": 2")) {
            assertThat(schema.validate(WHOLE.replace("\"seed\": 7", wrong), InputFormat.JSON))
                    .as(wrong)
                    .isNotEmpty();
        }
    }

    @Test
    void hasTheFiguresOfTheRecordUnlessSaidOtherwise() {
        CalibrationFile file =
                read("{\"name\": \"a\", \"parameters\": {\"escalation.gain\": {\"from\": 0, \"to\": 1}}}");

        assertThat(file.targets()).isEqualTo(TargetSet.shipped());
        assertThat(file.profiled()).hasSize(5);
    }

    @Test
    void readsTargetsFromATable() throws IOException {
        Files.writeString(folder.resolve("own.csv"), "id,value,low,high\r\nT01,30,25,36\r\nT07,3,2,\r\n");
        CalibrationFile file = read(withTargets("\"own.csv\""));

        assertThat(file.targets().targets()).isEqualTo(read(WHOLE).targets().targets());
    }

    @Test
    void readsWeightsAndMetrics() throws IOException {
        Files.writeString(
                folder.resolve("own.csv"),
                "id,metric,value,low,high,weight\nT01,,30,25,36,2.5\nM1,harm_per_year,3,2,4,\n");
        CalibrationFile file = read(withTargets("\"own.csv\""));
        Target metric = file.targets().targets().get(1);

        assertThat(file.targets().targets())
                .extracting(Target::id, Target::weight)
                .containsExactly(tuple("T01", 2.5), tuple("M1", 1.));
        assertThat(metric.metric()).isEqualTo(Metrics.find("harm_per_year"));
        assertThat(read(withTargets(
                                "[{\"id\": \"T01\", \"value\": 30, \"low\": 25, \"high\": 36, \"weight\": 2.5}, "
                                        + "{\"id\": \"M1\", \"metric\": \"harm_per_year\", \"value\": 3, \"low\": 2, \"high\": 4}]"))
                        .targets())
                .isEqualTo(file.targets());
        String written = new String(Json.bytes(CalibrationReader.tree(file)), StandardCharsets.UTF_8);
        assertThat(read(written).targets()).isEqualTo(file.targets());
    }

    @Test
    void takesAScenario() {
        String inline = "{\"name\": \"s\", \"years\": 7}";
        for (String scenario : List.of("\"three-states\"", inline)) {
            CalibrationFile file = read(WHOLE.replace("\"seed\": 7", "\"seed\": 7, \"scenario\": " + scenario));
            Scenario tried = file.plan().change().apply(Scenario.standard());

            assertThat(tried.name()).isEqualTo(scenario.equals(inline) ? "s" : "three-states");
            assertThat(tried.parameters().operation().toolStrength()).isEqualTo(3);
            String written = new String(Json.bytes(CalibrationReader.tree(file)), StandardCharsets.UTF_8);
            assertThat(read(written).plan().change().apply(Scenario.standard())).isEqualTo(tried);
        }
    }

    @Test
    void readsTargetsFromATableOfIncidents() throws IOException {
        Path own = Path.of("src/test/resources/detente/analysis/own");
        Files.copy(own.resolve("incidents.csv"), folder.resolve("incidents.csv"));
        Files.copy(own.resolve("map.json"), folder.resolve("map.json"));
        CalibrationFile file = read(withTargets("{\"data\": \"incidents.csv\", \"columns\": \"map.json\"}"));
        OwnData data = OwnData.read(
                own.resolve("incidents.csv").toString(), own.resolve("map.json").toString());

        assertThat(file.plan().form()).isEqualTo(data.form()).isNotEqualTo(RecordForm.SHIPPED);
        assertThat(file.plan().targets().stream().map(target -> target.id() + " " + target.value()))
                .containsExactlyElementsOf(data.targets().stream()
                        .map(target -> target.id() + " " + target.value())
                        .toList());
        String written = new String(Json.bytes(CalibrationReader.tree(file)), StandardCharsets.UTF_8);
        assertThat(read(written).targets()).isEqualTo(file.targets());
        assertThatThrownBy(() -> read(withTargets("{\"data\": \"no.csv\", \"columns\": \"map.json\"}")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("no.csv: cannot be read");
        assertThatThrownBy(() -> read(withTargets("{\"data\": \"incidents.csv\"}")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("targets lacks 'columns'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "id,value,low,high/T99,30,25,36; own.csv:2: 'T99' is no figure",
                "id,value,low,high,weight/T01,30,25,36,0; own.csv:2: must have a 'weight' above 0",
                "id,value,low,high,weight/T01,30,25,36,-1; own.csv:2: must have a 'weight' above 0",
                "id,value,low,high,weight/T01,30,25,,2; own.csv:2: has a 'weight' and no 'high'",
                "id,metric,value,low,high/M1,harm_per_yaer,3,2,4; own.csv:2: metric is 'harm_per_yaer', which no metric is named; did you mean 'harm_per_year'?",
                "id,metric,value,low,high/T01,harm_per_year,3,2,4; own.csv:2: 'T01' cannot be the id of a metric",
                "id,metric,value,low,high/mine,harm_per_year,3,2,4; own.csv:2: 'mine' cannot be the id of a metric",
                "id,value,low,high/T01,30,36,25; own.csv:2: must have 'low' less than 'high'",
                "id,value,low,high/T01,50,25,36; own.csv:2: must have 'value' between 'low' and 'high'",
                "id,value,low,high/T01,NaN,25,36; own.csv:2: value is 'NaN' and should be a decimal number",
                "id,value,low,high/T01,30,25,36/T01,30,25,36; own.csv:3: 'T01' stands there twice",
                "id,value,high/T01,30,36; own.csv:1: there is no column 'low'",
                "id,value,low,high; own.csv:2: has no rows",
                "id,value,low,high/T01,30,25; own.csv:2: the row has 3 cells",
            })
    void refusesBadTables(String table, String problem) throws IOException {
        Files.writeString(folder.resolve("own.csv"), table.replace('/', '\n') + "\n");

        assertThatThrownBy(() -> read(withTargets("\"own.csv\"")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "\"escalation.gain\";\"escalation.gian\"; did you mean 'escalation.gain'",
                "0.05, \"to\": 0.4;0.5, \"to\": 0.4; parameters.escalation.gain must have 'from' less than 'to'",
                "0.05, \"to\": 0.4;-1, \"to\": 0.4; parameters.escalation.gain.from",
                "\"mode\": 0.4;\"mode\": 4; parameters.attribution.publicitySlope.mode",
                "\"mode\": 0.4;\"mode\": 0.4, \"scale\": \"log\"; must have 'from' above 0",
                "[2, 5];[2]; must have both shapes in 'beta'",
                "[2, 5];[2, -5]; must be a number above 0",
                "[2, 5];[2, 5], \"mode\": 0.5; must have 'mode' or 'beta', not both",
                "\"politics.slope\";\"escalation.halfLife\"; sets 'escalation.halfLife' twice",
                "\"politics.slope\";\"politics\"; is none of the",
                "\"operation.toolStrength\": 3;\"escalation.halfLife\": 0.3; sets 'escalation.halfLife' twice",
                "\"operation.toolStrength\": 3;\"operation.toolStrength\": 300; set.operation.toolStrength",
                "\"operation.toolStrength\": 3;\"escalation.gain\": 0; keep their ratio to 'escalation.gain', which is 0",
                "[\"conflict.rate\"];[\"escalation.gain\"]; must be one of conflict.rate",
                "\"worlds\": 20;\"worlds\": 2; must be a whole number from 10",
                "\"tolerance\": 1;\"tolerance\": 0; must be a number above 0",
                "[\"conflict.rate\"];[\"operation.mix.espionage\"]; can only be profiled where T03 is among the targets",
                "\"seed\": 7;\"sead\": 7; unknown key 'sead'",
                "\"id\": \"T07\";\"id\": \"T01\"; names 'T01' twice",
                "\"id\": \"T07\";\"id\": \"T02\"; 'T02' is no figure that the model can be compared with; did you mean",
                "\"id\": \"T07\";\"id\": \"M1\", \"metric\": \"harm\"; targets",
                "\"id\": \"T07\";\"id\": \"T07\", \"weight\": -2; must be a number above 0",
                "\"id\": \"T07\";\"id\": \"T07\", \"weight\": 2; has a 'weight' and no 'high'",
                "\"id\": \"T07\";\"id\": \"M1\", \"metric\": \"focal_harm_per_year\"; focal",
                "\"seed\": 7;\"seed\": 7, \"scenario\": \"generatd\"; names no scenario and no file; did you mean 'generated'?",
            })
    void refusesWhatIsWrong(String there, String instead, String problem) {
        assertThat(WHOLE).contains(there);
        assertThatThrownBy(() -> read(WHOLE.replace(there, instead)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(problem);
    }

    private String withTargets(String targets) {
        return "{\"name\": \"a\", \"parameters\": {\"escalation.gain\": {\"from\": 0, \"to\": 1}}, \"targets\": "
                + targets + "}";
    }

    private CalibrationFile read(String text) {
        return CalibrationReader.read(new Source("test", Optional.of(folder), text, Format.JSON));
    }
}
