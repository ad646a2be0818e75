package detente.io.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import detente.experiment.MembershipText;
import detente.io.document.BadInput;
import detente.io.document.Json;
import detente.io.document.Source;
import detente.io.document.Source.Format;
import detente.model.ConflictModel;
import detente.model.Scenario;
import detente.model.Span;
import detente.model.event.DatedEvent;
import detente.model.policy.Membership;
import detente.model.policy.Policies;
import detente.model.policy.PolicyClause;
import detente.model.state.Bloc;
import detente.model.state.WorldSpec;
import detente.parameter.Edition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioReaderTest {
    private static final String NORTH_SEA = """
            { "name": "north-sea",
              "world": { "kind": "generated", "states": 12, "seed": 7 },
              "parameters": { "escalation.gain": 0.1, "arsenal.substitution": 0.5 },
              "policies": [ { "policy": "patchSharing", "from": 5, "members": "all", "speed": 3.0 },
                            { "policy": "treaty", "from": 8, "until": 15, "members": { "bloc": "A" },
                              "bans": ["DEGRADATION", "DISINFORMATION"] } ],
              "years": 10, "burnInYears": 2 }
            """;

    @Test
    void readsAScenario() {
        ScenarioFile file = json(NORTH_SEA);
        Scenario scenario = file.scenario();

        assertThat(file.worldSeed()).isEqualTo(OptionalLong.of(7));
        assertThat(scenario.name()).isEqualTo("north-sea");
        assertThat(scenario.years()).isEqualTo(10);
        assertThat(scenario.burnInYears()).isEqualTo(2);
        assertThat(scenario.parameters().world().states()).isEqualTo(12);
        assertThat(scenario.parameters().escalation().gain()).isEqualTo(.1);
        PolicyClause treaty = scenario.policies().get(1);
        assertThat(treaty.from()).isEqualTo(8);
        assertThat(treaty.until()).isEqualTo(15);
        assertThat(treaty.members()).isEqualTo(new Membership.OfBloc(Bloc.A));
        assertThat(Policies.strengths(treaty.policy())).containsEntry("bans", 5.0);
        assertThat(scenario.policies().get(0).until()).isPositive().isInfinite();
    }

    @Test
    void readsTheSameFromYaml() {
        String yaml = """
                name: north-sea
                world: {kind: generated, states: 12, seed: 7}
                parameters:
                  escalation.gain: 0.1
                  arsenal.substitution: 0.5
                policies:
                  - policy: patchSharing
                    from: 5
                    members: all
                    speed: 3.0
                  - policy: treaty
                    from: 8
                    until: 15
                    members: {bloc: A}
                    bans: DEGRADATION+DISINFORMATION
                years: 10
                burnInYears: 2
                """;
        assertThat(ScenarioReader.read(new Source("f", Optional.empty(), yaml, Format.YAML)))
                .isEqualTo(json(NORTH_SEA));
    }

    @Test
    void fillsInTheDefaultsOfAnEmptyScenario() {
        Scenario scenario = json("{}").scenario();
        assertThat(scenario)
                .isEqualTo(new Scenario(
                        "scenario",
                        Edition.LATEST,
                        WorldSpec.generated(),
                        Scenario.standard().parameters(),
                        List.of(),
                        List.of(),
                        Span.STANDARD));
    }

    @Test
    void readsAndWritesEvents() {
        ScenarioFile file = json("""
                {"events": [{"at": 5, "event": "leak", "state": "mostCapable", "exploits": 3},
                            {"at": 8, "event": "crisis", "between": ["S1", "S5"], "factor": 6, "name": "strait"},
                            {"at": -2, "event": "crisis", "between": "mostHostile"},
                            {"at": 6, "event": "leak", "state": "S2"},
                            {"at": 6, "event": "detection"}]}
                """);
        List<DatedEvent> events = file.scenario().events();
        assertThat(events)
                .extracting(DatedEvent::name)
                .containsExactly("leak", "strait", "crisis", "leak2", "detection");
        assertThat(events.get(0).strengths()).isEqualTo(Map.of("exploits", 3.0));
        assertThat(events.get(1).strengths()).isEqualTo(Map.of("factor", 6.0, "halfLife", 1.0));
        assertThat(events.get(1).states()).containsExactly("S1", "S5");
        assertThat(json(Json.of(ScenarioWriter.tree(file)))).isEqualTo(file);
    }

    @Test
    void readsEveryMembership() {
        assertThat(members("\"all\"")).isEqualTo(new Membership.Everyone());
        assertThat(members("{\"mostCapable\": 0.5}")).isEqualTo(new Membership.ShareOf(.5, true));
        assertThat(members("{\"leastCapable\": 0.2}")).isEqualTo(new Membership.ShareOf(.2, false));
        assertThat(members("[\"US\", \"UK\"]")).isEqualTo(new Membership.Listed(List.of("US", "UK")));
        assertThat(members("\"bloc:B\"")).isEqualTo(new Membership.OfBloc(Bloc.B));
        assertThat(members("\"US+UK\"")).isEqualTo(new Membership.Listed(List.of("US", "UK")));
        assertThat(members("\"focal\"")).isEqualTo(new Membership.Focal());
        assertThat(members("{\"mostCapableOutside\": \"A\"}"))
                .isEqualTo(new Membership.MostCapableOutside(Optional.of(Bloc.A)));
    }

    /** Of names there is one list, wherever they stand; what is one part only is no union. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"anyOf": [{"bloc": "A"}, "mostCapableOutside"]}              | bloc:A+mostCapableOutside
            "bloc:A+mostCapableOutside"                                   | bloc:A+mostCapableOutside
            {"anyOf": [["US"], {"mostCapable": 1e-7}, ["UK"], "focal"]}   | US+UK+mostCapable:1.0E-7+focal
            "US+mostCapable:1.0E-7+UK+focal"                              | US+UK+mostCapable:1.0E-7+focal
            {"anyOf": ["bloc:NONE", {"mostCapableOutside": "B"}]}         | bloc:NONE+mostCapableOutside:B
            {"anyOf": [["US"], ["UK"]]}                                   | US+UK
            {"anyOf": [{"leastCapable": 0.25}]}                           | leastCapable:0.25
            """)
    void readsUnionsOfMembers(String json, String text) {
        Membership members = members(json);
        assertThat(MembershipText.of(members)).isEqualTo(text);
        assertThat(MembershipText.parse(text)).contains(members);
        assertThat(members(Json.of(MembersForm.MEMBERS.write(members)))).isEqualTo(members);
    }

    @Test
    void listsSomeStatesOfAGeneratedWorld() {
        WorldSpec world =
                json("{\"world\": {\"kind\": \"generated\", \"listed\": [{\"name\": \"NL\"}], \"focal\": \"NL\"}}")
                        .scenario()
                        .world();
        assertThat(world.kind()).isEqualTo(WorldSpec.Kind.GENERATED);
        assertThat(world.states()).hasSize(1);
        assertThat(world.focal()).contains("NL");
    }

    @Test
    void takesAShippedWorldByName() {
        ScenarioFile shipped = ShippedScenarios.read("three-states");
        ScenarioFile byName = json("{\"world\": \"three-states\"}");
        ScenarioFile byKind = json("{\"world\": {\"kind\": \"three-states\", \"seed\": 9, \"vendors\": 2}}");
        assertThat(byName.scenario().world()).isEqualTo(shipped.scenario().world());
        assertThat(byKind.scenario().world()).isEqualTo(shipped.scenario().world());
        assertThat(byKind.scenario().parameters().world().vendors()).isEqualTo(2);
        assertThat(byKind.worldSeed()).isEqualTo(OptionalLong.of(9));
    }

    @Test
    void aWorldOfTheRecordBringsItsCalendarAlong() {
        assertThat(startYear("{\"world\": \"historical\"}")).hasValue(2000);
        assertThat(startYear("{\"world\": {\"kind\": \"historical\"}}")).hasValue(2000);
        assertThat(startYear("{\"world\": \"historical\", \"startYear\": 2016}"))
                .hasValue(2016);
        assertThat(startYear("{\"world\": \"generated\"}")).isEmpty();
    }

    private static OptionalInt startYear(String text) {
        ScenarioFile file = json(text);
        assertThat(json(Json.of(ScenarioWriter.tree(file)))).isEqualTo(file);
        return file.scenario().startYear();
    }

    @ParameterizedTest
    @MethodSource("detente.io.scenario.ShippedScenarios#names")
    void shippedScenariosRunAndSurviveWriting(String name) {
        ScenarioFile shipped = ShippedScenarios.read(name);
        assertThat(shipped.scenario().name()).isEqualTo(name);
        assertThat(shipped.description()).isNotEmpty().isEqualTo(ShippedScenarios.description(name));
        assertThat(json(Json.of(ScenarioWriter.tree(shipped)))).isEqualTo(shipped);
        assertThat(ConflictModel.run(shipped.scenario().withYears(1, 0), 1, 1).operations())
                .isNotNull();
    }

    @Test
    void whatIsWrittenIsReadBack() {
        ScenarioFile file = json(NORTH_SEA);
        assertThat(json(Json.of(ScenarioWriter.tree(file)))).isEqualTo(file);
    }

    @Test
    void findsNamesAndSaysWhichAreNear() {
        assertThat(ShippedScenarios.find("two-rivals", Optional.empty(), Optional.empty())
                        .scenario()
                        .name())
                .isEqualTo("two-rivals");
        assertThatThrownBy(() -> ShippedScenarios.find("two-rival", Optional.empty(), Optional.empty()))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("no scenario and no file is named 'two-rival'; did you mean 'two-rivals'?");
        assertThatThrownBy(() -> ShippedScenarios.find("no/such.json", Optional.empty(), Optional.empty()))
                .isInstanceOf(BadInput.class)
                .hasMessage("no/such.json: cannot be read: there is no such file");
    }

    private static Membership members(String text) {
        return json("{\"policies\": [{\"policy\": \"treaty\", \"members\": " + text + "}]}")
                .scenario()
                .policies()
                .get(0)
                .members();
    }

    private static ScenarioFile json(String text) {
        return ScenarioReader.read(new Source("f", Optional.empty(), text, Format.JSON));
    }
}
