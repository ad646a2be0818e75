package detente.io.scenario;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import detente.battery.Battery;
import detente.battery.Line;
import detente.io.document.BadInput;
import detente.io.document.Source;
import detente.io.document.Source.Format;
import detente.model.policy.Policies;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said about mistakes in a scenario: file, line, key, value, what is allowed, the nearest name. */
class BadScenarioTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"name": "a b"}                                | f:1: name: 'a b' must be a name: a letter, then at most 63 letters, digits, '_', '.' or '-'
            {"name": "../x"}                               | f:1: name: '../x' must be a name: a letter, then at most 63 letters, digits, '_', '.' or '-'
            {"name": "=cmd"}                               | f:1: name: '=cmd' must be a name: a letter, then at most 63 letters, digits, '_', '.' or '-'
            {"name": 7}                                    | f:1: name: '7' must be a name: a letter, then at most 63 letters, digits, '_', '.' or '-'
            {"nmae": "x"}                                  | f:1: unknown key 'nmae'; did you mean 'name'?
            {"years": 0}                                   | f:1: years: '0' must be 0.25 to 500
            {"years": "20"}                                | f:1: years: '20' must be a number, 0.25 to 500
            {"years": null}                                | f:1: years: null must be a number, 0.25 to 500
            {"years": 1e999}                               | f:1: years: '1e999' must be 0.25 to 500
            {"startYear": 2000.5}                          | f:1: startYear: '2000.5' must be a whole number from 1 to 9999
            {"burnInYears": -1}                            | f:1: burnInYears: '-1' must be 0 to 100
            {"parameters": []}                             | f:1: parameters: a list must be an object
            {"parameters": {"escalation.gain": 9}}         | f:1: parameters.escalation.gain: '9' must be 0 to 1.5
            {"parameters": {"escalation.gain": NaN}}       | f:1: parameters.escalation.gain: 'NaN' must be 0 to 1.5
            {"parameters": {"escalation.gain": Infinity}}  | f:1: parameters.escalation.gain: 'Infinity' must be 0 to 1.5
            {"parameters": {"escalation.gain": "x"}}       | f:1: parameters.escalation.gain: 'x' must be a number, 0 to 1.5
            {"parameters": {"escalation.gain": true}}      | f:1: parameters.escalation.gain: 'true' must be a number, 0 to 1.5
            {"parameters": {"escalation.gian": 0}}         | f:1: unknown key 'parameters.escalation.gian'; did you mean 'escalation.gain'?
            {"parameters": {"world.states": 2.5}}          | f:1: parameters.world.states: '2.5' must be a whole number from 2 to 195
            {"world": "generatd"}                          | f:1: world: 'generatd' must be one of {shipped}; did you mean 'generated'?
            {"world": 3}                                   | f:1: world: '3' must be an object
            {"world": {}}                                  | f:1: world lacks 'kind'
            {"world": {"kind": "list"}}                    | f:1: world.kind: 'list' must be one of generated, listed, {others}; did you mean 'listed'?
            {"world": {"kind": "generated", "seed": -1}}   | f:1: world.seed: '-1' must be a whole number from 0 to 9007199254740991
            {"world": {"kind": "generated", "seed": 1e16}} | f:1: world.seed: '1e16' must be a whole number from 0 to 9007199254740991
            {"world": {"kind": "generated", "states": 1}}  | f:1: world.states: '1' must be a whole number from 2 to 195
            {"world": {"kind": "generated", "sates": 9}}   | f:1: unknown key 'world.sates'; did you mean 'states'?
            {"world": {"kind": "listed"}}                  | f:1: world lacks 'states'
            {"world": {"kind": "listed", "states": [{"name": "A"}]}} | f:1: world.states: a list must have 2 to 195 states
            {"world": {"kind": "listed", "states": [{"name": "A"}, {"name": "A"}]}} | f:1: world.states[2]: an object has the name of another state, 'A'
            {"world": {"kind": "listed", "states": [{"name": "A"}, {"capability": 1}]}} | f:1: world.states[2] lacks 'name'
            {"world": {"kind": "listed", "states": [{"name": "A", "capability": 0}, {"name": "B"}]}} | f:1: world.states[1].capability: '0' must be 0.001 to 1000
            {"world": {"kind": "listed", "states": [{"name": "A", "strategy": "offensive"}, {"name": "B"}]}} | f:1: world.states[1].strategy: 'offensive' must be one of OFFENSIVE, COERCIVE, RETALIATORY, ADAPTIVE, DEFENSIVE, PREVENTIVE; did you mean 'OFFENSIVE'?
            {"world": {"kind": "listed", "states": [{"name": "A", "repertoire": {"espionage": 0}}, {"name": "B"}]}} | f:1: world.states[1].repertoire.espionage: '0' must be 0.001 to 1000
            {"world": {"kind": "listed", "states": [{"name": "A", "repertoire": {"espionage": -1}}, {"name": "B"}]}} | f:1: world.states[1].repertoire.espionage: '-1' must be 0.001 to 1000
            {"world": {"kind": "listed", "states": [{"name": "A", "repertoire": {"espionnage": 1}}, {"name": "B"}]}} | f:1: unknown key 'world.states[1].repertoire.espionnage'; known here: espionage, disinformation, disruption, degradation
            {"world": {"kind": "listed", "states": [{"name": "A", "repertoire": {"sabotage": 1}}, {"name": "B"}]}} | f:1: unknown key 'world.states[1].repertoire.sabotage'; known here: espionage, disinformation, disruption, degradation
            {"world": {"kind": "listed", "states": [{"name": "A", "repertoire": {"espionage": NaN}}, {"name": "B"}]}} | f:1: world.states[1].repertoire.espionage: 'NaN' must be 0.001 to 1000
            {"world": {"kind": "listed", "states": [{"name": "A", "repertoire": {"espionage": 1e999}}, {"name": "B"}]}} | f:1: world.states[1].repertoire.espionage: '1e999' must be 0.001 to 1000
            {"world": {"kind": "listed", "states": [{"name": "A", "repertoire": {"espionage": 1, "espionage": 2}}, {"name": "B"}]}} | f:1: 'espionage' is given twice
            {"world": {"kind": "listed", "states": [{"name": "A", "repertoire": 3}, {"name": "B"}]}} | f:1: world.states[1].repertoire: '3' must be an object
            {"world": {"kind": "listed", "states": [{"name": "A", "economicEspionage": 1.5}, {"name": "B"}]}} | f:1: world.states[1].economicEspionage: '1.5' must be 0 to 1
            {"world": {"kind": "listed", "states": [{"name": "A", "bloc": "C"}, {"name": "B"}]}} | f:1: world.states[1].bloc: 'C' must be one of A, B, NONE; did you mean 'A'?
            {"world": {"kind": "listed", "states": [{"name": "A"}, {"name": "B"}], "dyads": [{"from": "A", "to": "C"}]}} | f:1: world.dyads[1].to: 'C' must be one of A, B; did you mean 'A'?
            {"world": {"kind": "listed", "states": [{"name": "A"}, {"name": "B"}], "dyads": [{"from": "A", "to": "A"}]}} | f:1: world.dyads[1] must be of two states, not of 'A' and itself
            {"world": {"kind": "listed", "states": [{"name": "A"}, {"name": "B"}], "dyads": [{"from": "A"}]}} | f:1: world.dyads[1] lacks 'to'
            {"world": {"kind": "listed", "states": [{"name": "A"}, {"name": "B"}], "dyads": [{"from": "A", "to": "B"}, {"from": "B", "to": "A"}]}} | f:1: world.dyads[2]: an object is the second dyad of 'B' and 'A': say both directions in one, with 'hostilityBack'
            {"world": {"kind": "listed", "states": [{"name": "A"}, {"name": "B"}], "dyads": [{"from": "A", "to": "B", "hostility": 2}]}} | f:1: world.dyads[1].hostility: '2' must be 0 to 1
            {"world": {"kind": "listed", "states": [{"name": "A"}, {"name": "B"}], "dyads": [{"from": "A", "to": "B"}], "allies": [["A", "B"]]}} | f:1: world.allies[1]: a list makes allies of rivals, 'A' and 'B'
            {"world": {"kind": "listed", "states": [{"name": "A"}, {"name": "B"}], "allies": [["A"]]}} | f:1: world.allies[1]: a list must be a list of the names of two states
            {"world": {"kind": "listed", "states": [{"name": "A"}, {"name": "B"}], "focal": "X"}} | f:1: world.focal: 'X' must be one of A, B; did you mean 'A'?
            {"world": {"kind": "generated", "defenceMin": 2}} | f:1: world.defenceMin (2) must be at most world.defenceMax (1.4)
            {"world": {"kind": "generated", "dependenceMax": 0.2}} | f:1: world.dependenceMin (0.3) must be at most world.dependenceMax (0.2)
            {"parameters": {"world.criticalShareMin": 0.95}} | f:1: world.criticalShareMin (0.95) must be at most world.criticalShareMax (0.9)
            {"world": {"kind": "generated", "states": 5, "rivalsPerState": 4.5}} | f:1: world.rivalsPerState (4.5) must be at most 4, the others among world.states (5)
            {"world": {"kind": "generated", "states": 3}} | f:1: world.rivalsPerState (2.6666666666666665) must be at most 2, the others among world.states (3)
            {"world": {"kind": "generated", "offensiveShare": 0.6, "coerciveShare": 0.4}} | f:1: world.offensiveShare (0.6) + world.coerciveShare (0.4) + world.adaptiveShare (0) + world.preventiveShare (0) + world.retaliatoryShare (0.16666666666666666) must be at most 1: they are shares of one whole
            {"parameters": {"operation.governmentShare": 0.8}} | f:1: operation.governmentShare (0.8) + operation.privateShare (0.32) must be at most 1: they are shares of one whole
            {"parameters": {"world.attributionSkill": 1}} | f:1: world.attributionSkill (1) + attribution.mistake (0.02) must be at most 1: they are shares of one whole
            {"parameters": {"escalation.rungTwo": 6}} | f:1: escalation.rungTwo (6) must be at most escalation.rungThree (5)
            {"parameters": {"operation.severityCap.disruption": 2}} | f:1: operation.severityBase.disruption (2.7) must be at most operation.severityCap.disruption (2)
            {"parameters": {"operation.mix.espionage": 0, "operation.mix.disinformation": 0, "operation.coerciveBias": 0}} | f:1: one of operation.mix.espionage, operation.mix.disinformation, operation.coerciveBias must be above 0: where all weights are 0, nothing can be drawn
            {"world": {"kind": "generated", "states": 2, "rivalsPerState": 1, "listed": [{"name": "A"}, {"name": "B"}, {"name": "C"}]}} | f:1: world.listed has 3 states, more than world.states (2)
            {"world": {"kind": "listed", "states": [{"name": "A", "attributionSkill": 0.99}, {"name": "B"}]}} | f:1: state 'A': world.attributionSkill (0.99) + attribution.mistake (0.02) must be at most 1: they are shares of one whole
            {"policies": {}}                               | f:1: policies: an object must be a list
            {"policies": [{"from": 1}]}                    | f:1: policies[1] lacks 'policy'
            {"policies": [{"policy": "treaties"}]}         | f:1: policies[1].policy: 'treaties' is none of the {policies} known names; did you mean 'treaty'?
            {"policies": [{"policy": "treaty", "from": 8, "until": 8}]} | f:1: policies[1] must begin before it ends: 'from' is not less than 'until'
            {"policies": [{"policy": "treaty", "until": 5000}]} | f:1: policies[1].until: '5000' must be -100 to 1000
            {"policies": [{"policy": "treaty", "compliance": 1}]} | f:1: policies[1].compliance: '1' must be 0 to 0.95
            {"policies": [{"policy": "treaty", "complience": 1}]} | f:1: unknown key 'policies[1].complience'; did you mean 'compliance'?
            {"policies": [{"policy": "treaty", "bans": ["DISRUPT"]}]} | f:1: policies[1].bans[1]: 'DISRUPT' must be one of DEGRADATION, DISRUPTION, DISINFORMATION, ECONOMIC_ESPIONAGE; did you mean 'DISRUPTION'?
            {"policies": [{"policy": "treaty", "sanctionScope": "BANED"}]} | f:1: policies[1].sanctionScope: 'BANED' must be one of NONE, BANNED, ALL; did you mean 'BANNED'?
            {"policies": [{"policy": "treaty", "sanctionScope": 1}]} | f:1: policies[1].sanctionScope: '1' must be one of NONE, BANNED, ALL
            {"policies": [{"policy": "treaty", "bans": "WAR"}]} | f:1: policies[1].bans: 'WAR' must be NONE, or some of DEGRADATION+DISRUPTION+DISINFORMATION+ECONOMIC_ESPIONAGE
            {"policies": [{"policy": "treaty", "members": 3}]} | f:1: policies[1].members: '3' must be "all", "focal", {"bloc": "A"}, {"mostCapable": 0.5}, {"leastCapable": 0.5}, {"mostCapableOutside": "A"}, a list of names, or {"anyOf": [...]} of these
            {"policies": [{"policy": "treaty", "members": {"anyOf": ["mostCapableOutside"]}}]} | f:1: policies[1].members.anyOf: a list must have different parts, none of them "all", and others beside "mostCapableOutside"
            {"policies": [{"policy": "treaty", "members": {"anyOf": [{"bloc": "A"}, "bloc:A"]}}]} | f:1: policies[1].members.anyOf: a list must have different parts, none of them "all", and others beside "mostCapableOutside"
            {"policies": [{"policy": "treaty", "members": {"anyOf": ["all", ["S1"]]}}]} | f:1: policies[1].members.anyOf: a list must have different parts, none of them "all", and others beside "mostCapableOutside"
            {"policies": [{"policy": "treaty", "members": {"anyOf": []}}]} | f:1: policies[1].members.anyOf: a list must have different parts, none of them "all", and others beside "mostCapableOutside"
            {"policies": [{"policy": "treaty", "members": {"anyOf": [{"bloc": "A"}, {"mostCapableOutside": "C"}]}}]} | f:1: policies[1].members.anyOf[2].mostCapableOutside: 'C' must be one of A, B, NONE; did you mean 'A'?
            {"policies": [{"policy": "treaty", "members": {"anyOf": [["S1"]], "bloc": "A"}}]} | f:1: unknown key 'policies[1].members.bloc'; known here: anyOf
            {"policies": [{"policy": "treaty", "members": "mostCapableOutside"}]} | f:1: policies[1].members: 'mostCapableOutside' must be "all", "focal", {"bloc": "A"}, {"mostCapable": 0.5}, {"leastCapable": 0.5}, {"mostCapableOutside": "A"}, a list of names, or {"anyOf": [...]} of these
            {"world": {"kind": "listed", "states": [{"name": "focal"}, {"name": "B"}]}} | f:1: world.states[1]: an object cannot be called 'focal': as members that word means others
            {"policies": [{"policy": "treaty", "members": {"mostCapable": 2}}]} | f:1: policies[1].members.mostCapable: '2' must be 0 to 1
            {"policies": [{"policy": "treaty", "members": {"bloc": "C"}}]} | f:1: policies[1].members.bloc: 'C' must be one of A, B, NONE; did you mean 'A'?
            {"policies": [{"policy": "treaty", "members": ["a b"]}]} | f:1: policies[1].members[1]: 'a b' must be a name: a letter, then at most 63 letters, digits, '_', '.' or '-'
            {"events": {}}                                 | f:1: events: an object must be a list
            {"events": [{"at": 1}]}                        | f:1: events[1] lacks 'event'
            {"events": [{"event": "leek", "at": 1}]}       | f:1: events[1].event: 'leek' must be one of leak, crisis, detection; did you mean 'leak'?
            {"events": [{"event": "detection"}]}           | f:1: events[1] lacks 'at'
            {"events": [{"event": "detection", "at": 1001}]} | f:1: events[1].at: '1001' must be -100 to 1000
            {"events": [{"event": "detection", "at": -5.5}]} | f:1: event 'detection' is at -5.5, before the burn-in begins: it must be at -5.0 or later
            {"events": [{"event": "detection", "at": 1, "factor": 0}]} | f:1: events[1].factor: '0' must be 0.01 to 100
            {"events": [{"event": "detection", "at": 1, "name": "a"}, {"event": "detection", "at": 2, "name": "A"}]} | f:1: event 'A' has the name of another event: give it a 'name' of its own
            {"events": [{"event": "leak", "at": 1}]}       | f:1: events[1] lacks 'state'
            {"events": [{"event": "leak", "at": 1, "state": "S99"}]} | f:1: event 'leak' names no state of this world, 'S99'; did you mean 'S9'?
            {"events": [{"event": "leak", "at": 1, "state": "S1", "exploits": -1}]} | f:1: events[1].exploits: '-1' must be a whole number from 0 to 1000
            {"events": [{"event": "leak", "at": 1, "state": "S1", "factor": 2}]} | f:1: unknown key 'events[1].factor'
            {"events": [{"event": "crisis", "at": 1}]}     | f:1: events[1] lacks 'between'
            {"events": [{"event": "crisis", "at": 1, "between": "S1"}]} | f:1: events[1].between: 'S1' must be a list of the names of two states, or "mostHostile"
            {"events": [{"event": "crisis", "at": 1, "between": ["S1", "S1"]}]} | f:1: event 'crisis' names 'S1' twice: it must be between two states
            {"events": [{"event": "crisis", "at": 1, "between": ["S1", "S2"], "halfLife": 0}]} | f:1: events[1].halfLife: '0' must be 0.01 to 100
            {"world": {"kind": "listed", "states": [{"name": "A"}, {"name": "B"}, {"name": "C"}], "dyads": [{"from": "A", "to": "B"}]}, "events": [{"event": "crisis", "at": 1, "between": ["A", "C"]}]} | f:1: event 'crisis' is between 'A' and 'C', who are no rivals in this world: name the two states of one of its dyads
            """)
    void saysWhatIsWrong(String text, String message) {
        String shipped = String.join(", ", ShippedScenarios.worlds());
        String policies = String.valueOf(Policies.all().size());
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(BadInput.class)
                .hasMessage(message.replace("{shipped}", shipped)
                        .replace("{others}", shipped.replace("generated, ", ""))
                        .replace("{policies}", policies));
        Battery.passed(Line.B2, 1);
    }

    @Test
    void tellsSeveralProblemsAtOnceWithTheirLines() {
        assertThatThrownBy(() -> read("""
                                {
                                  "name": "north-sea",
                                  "year": 20,
                                  "parameters": {
                                    "escalation.gain": 2,
                                    "world.states": 1
                                  }
                                }
                                """))
                .hasMessage(String.join(
                        System.lineSeparator(),
                        "f:5: parameters.escalation.gain: '2' must be 0 to 1.5",
                        "f:6: parameters.world.states: '1' must be a whole number from 2 to 195",
                        "f:3: unknown key 'year'; did you mean 'years'?"));
    }

    @Test
    void tellsWhatDoesNotGoTogetherWhereTheLastOfItIsGiven() {
        assertThatThrownBy(() -> read("""
                                {
                                  "parameters": {
                                    "operation.mix.espionage": 0,
                                    "operation.mix.disinformation": 0,
                                    "operation.mix.disruption": 0,
                                    "operation.mix.degradation": 0,
                                    "world.defenceMax": 0.5
                                  }
                                }
                                """))
                .hasMessage(String.join(
                        System.lineSeparator(),
                        "f:7: world.defenceMin (0.6) must be at most world.defenceMax (0.5)",
                        "f:6: one of operation.mix.espionage, operation.mix.disinformation,"
                                + " operation.mix.disruption, operation.mix.degradation must be above 0:"
                                + " where all weights are 0, nothing can be drawn"));
    }

    @Test
    void tellsNoMoreThanTwenty() {
        StringBuilder text = new StringBuilder("{\"policies\": [");
        for (int i = 0; i < 30; i++) {
            text.append(i == 0 ? "" : ",").append("{}");
        }
        assertThatThrownBy(() -> read(text.append("]}").toString()))
                .message()
                .hasLineCount(21)
                .endsWith("… and 10 more");
    }

    @Test
    void refusesAParameterGivenInTheWorldToo() {
        assertThatThrownBy(() -> read(
                        "{\"world\": {\"kind\": \"generated\", \"states\": 9}, \"parameters\": {\"world.states\": 9}}"))
                .hasMessage("f:1: parameters.world.states: '9' is given twice, also in 'world'");
    }

    private static ScenarioFile read(String text) {
        return ScenarioReader.read(new Source("f", Optional.empty(), text, Format.JSON));
    }
}
