package detente.io.plan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import detente.battery.Battery;
import detente.battery.Line;
import detente.io.document.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said about mistakes in an experiment. */
class BadExperimentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"design": {"kind": "list", "points": [{}]}}                         | f:1: lacks 'name'
            {"name": "x"}                                                        | f:1: lacks 'design'
            {"name": "x", "edition": 3, "design": {"kind": "list", "points": [{}]}} | f:1: edition: '3' must be a whole number from 1 to 2
            {"name": "x", "edition": 2, "scenario": "edition-1", "design": {"kind": "list", "points": [{}]}} | f:1: scenario: 'edition-1' is of edition 1, and 'edition' of the experiment is 2: leave the latter out, or name a scenario of that edition
            {"name": "x", "design": []}                                          | f:1: design: a list must be an object
            {"name": "x", "design": {}}                                          | f:1: design lacks 'kind'
            {"name": "x", "design": {"kind": "factorail"}}                       | f:1: design.kind: 'factorail' must be one of factorial, list, one-at-a-time, random, latin-hypercube, sobol, morris, crossed; did you mean 'factorial'?
            {"name": "x", "design": {"kind": "factorial"}}                       | f:1: design lacks 'factors'
            {"name": "x", "design": {"kind": "factorial", "factors": {}}}        | f:1: design must have at least one factor
            {"name": "x", "design": {"kind": "factorial", "factors": {"escalation.gain": []}}} | f:1: design.factors.escalation.gain: a list must have at least one level
            {"name": "x", "design": {"kind": "factorial", "factors": {"escalation.gain": 1}}} | f:1: design.factors.escalation.gain: '1' must be a list
            {"name": "x", "design": {"kind": "factorial", "factors": {"escalation.gain": [0, 2]}}} | f:1: design.factors.escalation.gain[2]: '2' must be 0 to 1.5
            {"name": "x", "design": {"kind": "factorial", "factors": {"escalation.gain": [0, 0.0]}}} | f:1: design.factors.escalation.gain[2]: '0.0' is given twice
            {"name": "x", "design": {"kind": "factorial", "factors": {"escalation.gian": [0]}}} | f:1: unknown key 'design.factors.escalation.gian'; did you mean 'escalation.gain'?
            {"name": "x", "design": {"kind": "factorial", "factors": {"policy.treaty": ["on"]}}} | f:1: design.factors.policy.treaty[1]: 'on' must be true or false
            {"name": "x", "design": {"kind": "factorial", "factors": {"run": {"a": {}}}}} | f:1: design.factors.run cannot be a factor: 'run' is a column of its own
            {"name": "x", "design": {"kind": "factorial", "factors": {"a b": {"on": {}}}}} | f:1: design.factors.a b cannot be named so: it must be a name: a letter, then at most 63 letters, digits, '_', '.' or '-'
            {"name": "x", "design": {"kind": "factorial", "factors": {"a": {"on": {"policy.treat": true}}}}} | f:1: unknown key 'design.factors.a.on.policy.treat'; did you mean 'policy.treaty'?
            {"name": "x", "design": {"kind": "factorial", "factors": {"a": {"on": {"policy.treaty": true}}, "policy.treaty": [true]}}} | f:1: design has two factors, 'a' and 'policy.treaty', that set 'policy.treaty'
            {"name": "x", "design": {"kind": "factorial", "factors": {"policy.treaty.members": ["all"], "policy.treaty.memberShare": [0, 1]}}} | f:1: design has two factors, 'policy.treaty.members' and 'policy.treaty.memberShare', that set 'policy.treaty.members'
            {"name": "x", "design": {"kind": "factorial", "factors": {"a": {"on": {"policy.treaty.members": "all", "policy.treaty.memberShare": 1}}}}} | f:1: design.factors.a.on.policy.treaty.memberShare: '1' sets what 'policy.treaty.members' sets: leave one of them out
            {"name": "x", "design": {"kind": "list", "points": [{"policy.treaty.members": "all", "policy.treaty.memberShare": 1}]}} | f:1: design has two factors, 'policy.treaty.members' and 'policy.treaty.memberShare', that set 'policy.treaty.members'
            {"name": "x", "design": {"kind": "list", "factors": {"a": {"on": {}}}, "points": [{"years": 3}]}} | f:1: design has a factor, 'a', that no point names
            {"name": "x", "design": {"kind": "factorial", "factors": {"policy.treaty.members": [["A", "A"]]}}} | f:1: design.factors.policy.treaty.members[1]: a list names a state twice
            {"name": "x", "design": {"kind": "factorial", "factors": {"escalation.gain": {"from": 0, "to": 1}}}} | f:1: design cannot be made: factor 'escalation.gain' needs a list of levels, or a range with a step or points
            {"name": "x", "design": {"kind": "factorial", "factors": {"escalation.gain": {"from": 1, "to": 0, "step": 1}}}} | f:1: design.factors.escalation.gain must have 'from' less than 'to'
            {"name": "x", "design": {"kind": "factorial", "factors": {"escalation.gain": {"from": 0, "to": 1, "step": 0}}}} | f:1: design.factors.escalation.gain.step: '0' must be a number above 0
            {"name": "x", "design": {"kind": "factorial", "factors": {"escalation.gain": {"from": 0, "to": 1, "step": 1e-9}}}} | f:1: design.factors.escalation.gain.step: '1e-9' is too small: the range has more than 10000 steps
            {"name": "x", "design": {"kind": "factorial", "factors": {"escalation.gain": {"from": 0, "to": 1, "points": 3, "scale": "log"}}}} | f:1: design.factors.escalation.gain must have 'from' above 0 on a logarithmic scale
            {"name": "x", "design": {"kind": "factorial", "factors": {"policy.treaty": {"from": 0, "to": 1}}}} | f:1: design.factors.policy.treaty cannot be a range: 'policy.treaty' takes true or false
            {"name": "x", "design": {"kind": "list"}}                            | f:1: design must have either 'points' or 'file'
            {"name": "x", "design": {"kind": "list", "points": []}}              | f:1: design must have at least one point
            {"name": "x", "design": {"kind": "list", "file": ""}}                | f:1: design.file: '' must be a name or a path
            {"name": "x", "scenario": "", "design": {"kind": "list", "points": [{}]}} | f:1: scenario: '' must be a name or a path
            {"name": "x", "design": {"kind": "list", "points": [{"years": 5}, {"burnInYears": 5}]}} | f:1: design.points[2] must give the same keys as the first point: years
            {"name": "x", "design": {"kind": "random", "factors": {"years": {"from": 5, "to": 9}}}} | f:1: design lacks 'points'
            {"name": "x", "design": {"kind": "random", "points": 0, "factors": {"years": {"from": 5, "to": 9}}}} | f:1: design.points: '0' must be a whole number from 1 to 10000000
            {"name": "x", "worlds": 0, "design": {"kind": "list", "points": [{}]}} | f:1: worlds: '0' must be a whole number from 1 to 1000000
            {"name": "x", "seed": 0.5, "design": {"kind": "list", "points": [{}]}} | f:1: seed: '0.5' must be a whole number from 0 to 9007199254740991
            {"name": "x", "design": {"kind": "random", "points": 2, "maximin": true, "factors": {"years": [5]}}} | f:1: unknown key 'design.maximin'; known here: kind, factors, points
            {"name": "x", "design": {"kind": "latin-hypercube", "points": 2000, "maximin": true, "factors": {"years": {"from": 5, "to": 9}}}} | f:1: design cannot be made: 'maximin' takes at most 1000 points: among more, any Latin hypercube lies about as evenly
            {"name": "x", "design": {"kind": "latin-hypercube", "points": 2, "maximin": 1, "factors": {"years": {"from": 5, "to": 9}}}} | f:1: design.maximin: '1' must be true or false
            {"name": "x", "design": {"kind": "sobol", "factors": {"years": {"from": 5, "to": 9}}}} | f:1: design lacks 'points'
            {"name": "x", "design": {"kind": "sobol", "points": 4000000, "factors": {"years": {"from": 5, "to": 9}}}} | f:1: design cannot be made: it has 12000000 points; at most 10000000 are allowed
            {"name": "x", "design": {"kind": "sobol", "points": 8, "secondorder": true, "factors": {"years": {"from": 5, "to": 9}}}} | f:1: unknown key 'design.secondorder'; did you mean 'secondOrder'?
            {"name": "x", "design": {"kind": "morris", "levels": 8, "factors": {"years": {"from": 5, "to": 9}}}} | f:1: design lacks 'trajectories'
            {"name": "x", "design": {"kind": "morris", "trajectories": 8, "levels": 5, "factors": {"years": {"from": 5, "to": 9}}}} | f:1: design cannot be made: 'levels' must be an even number, not 5: a step goes over half of them
            {"name": "x", "design": {"kind": "morris", "trajectories": 8, "factors": {"policy.treaty": [true]}}} | f:1: design cannot be made: factor 'policy.treaty' has one level only: it cannot move
            {"name": "x", "design": {"kind": "crossed"}} | f:1: design lacks 'arms'; design lacks 'baseline'; design lacks 'futures'
            {"name": "x", "design": {"kind": "crossed", "arms": {"a": {}}, "baseline": "a", "futures": {"kind": "list", "points": [{"years": 5}]}}} | f:1: design.arms must have two arms at least, one of them the baseline
            {"name": "x", "design": {"kind": "crossed", "arms": {"a": {}, "b": {}}, "baseline": "aa", "futures": {"kind": "list", "points": [{"years": 5}]}}} | f:1: design.baseline: 'aa' must be one of a, b; did you mean 'a'?
            {"name": "x", "baseline": {"years": 5}, "design": {"kind": "crossed", "arms": {"a": {}, "b": {}}, "baseline": "a", "futures": {"kind": "list", "points": [{"years": 5}]}}} | f:1: baseline does not go with a design of kind 'crossed': name an arm under 'design.baseline'
            {"name": "x", "design": {"kind": "crossed", "arms": {"a": {}, "b": {}}, "baseline": "a", "futures": {"kind": "factorial", "factors": {"years": [5]}}}} | f:1: design.futures.kind: 'factorial' must be one of list, random, latin-hypercube, sobol
            {"name": "x", "design": {"kind": "crossed", "arms": {"a": {}, "b": {}}, "baseline": "a", "futures": {"kind": "random", "factors": {"years": [5]}}}} | f:1: design.futures lacks 'points'
            {"name": "x", "design": {"kind": "crossed", "arms": {"a": {}, "b": {"years": 4}}, "baseline": "a", "futures": {"kind": "list", "points": [{"years": 5}]}}} | f:1: design has two factors, 'arm' and 'years', that set 'years'
            {"name": "x", "design": {"kind": "crossed", "arms": {"a": {}, "b": {"policy.treaty.from": 1, "policy.treaty": true}}, "baseline": "a", "futures": {"kind": "list", "points": [{"policy.treaty.until": 5}, {"policy.treaty.until": 1}]}}} | f:1: design.futures.points[2] cannot be: arm = b, policy.treaty.until = 1: policy treaty must begin before it ends: policy.treaty.from (1.0) is not less than policy.treaty.until (1.0)
            {"name": "x", "design": {"kind": "crossed", "arms": {"a": {}, "b": {}}, "baseline": "a", "groups": {"g": ["a", "c"]}, "futures": {"kind": "list", "points": [{"years": 5}]}}} | f:1: design.groups.g[2]: 'c' must be one of a, b; did you mean 'a'?
            {"name": "x", "design": {"kind": "crossed", "arms": {"a": {}, "b": {}}, "baseline": "a", "groups": {"g": ["a", "b"], "h": ["b", "a"]}, "futures": {"kind": "list", "points": [{"years": 5}]}}} | f:1: design.groups.h[1]: 'b' is in group 'g' already; f:1: design.groups.h[2]: 'a' is in group 'g' already
            {"name": "x", "design": {"kind": "crossed", "arms": {"a": {}, "b": {}}, "baseline": "a", "groups": {"g": ["a"]}, "futures": {"kind": "list", "points": [{"years": 5}]}}} | f:1: design.groups.g must have two arms at least: the best is looked for among them
            {"name": "x", "design": {"kind": "crossed", "arms": {"a": {}, "b": {}}, "baseline": "a", "futures": {"kind": "list", "factors": {"Arm": {"u": {}, "v": {}}}, "points": [{"Arm": "u"}]}}} | f:1: design has futures with a factor 'Arm', and 'arm' is the column of the arms: take another word
            {"name": "x", "worlds": 2, "stop": {"metrics": {"harm_per_year": {"relative": 1}}, "mostWorlds": 4}, "design": {"kind": "crossed", "arms": {"a": {}, "b": {}}, "baseline": "a", "futures": {"kind": "list", "points": [{"years": 5}]}}} | f:1: stop does not go with a design of futures: to know more, ask for more futures, or for more worlds in each
            {"name": "x", "stop": {"mostWorlds": 9}, "design": {"kind": "list", "points": [{}]}} | f:1: stop lacks 'metrics'
            {"name": "x", "stop": {"metrics": {"harm_per_year": {"relative": 1}}}, "design": {"kind": "list", "points": [{}]}} | f:1: stop lacks 'mostWorlds'
            {"name": "x", "stop": true, "design": {"kind": "list", "points": [{}]}} | f:1: stop: 'true' must be an object
            {"name": "x", "stop": {"metrics": {}, "mostWorlds": 9}, "design": {"kind": "list", "points": [{}]}} | f:1: stop.metrics must name at least one metric
            {"name": "x", "stop": {"metrics": {"harm_per_yaer": {"relative": 0.1}}, "mostWorlds": 9}, "design": {"kind": "list", "points": [{}]}} | f:1: unknown key 'stop.metrics.harm_per_yaer'; did you mean 'harm_per_year'?
            {"name": "x", "stop": {"metrics": {"harm_per_year": {"relative": 0}}, "mostWorlds": 9}, "design": {"kind": "list", "points": [{}]}} | f:1: stop.metrics.harm_per_year.relative: '0' must be a number above 0
            {"name": "x", "stop": {"metrics": {"harm_per_year": {}}, "mostWorlds": 9}, "design": {"kind": "list", "points": [{}]}} | f:1: stop.metrics.harm_per_year must have either 'absolute' or 'relative', half the width of the interval
            {"name": "x", "worlds": 4, "stop": {"metrics": {"harm_per_year": {"relative": 1}}, "mostWorlds": 9}, "design": {"kind": "list", "points": [{}]}} | f:1: stop.mostWorlds: '9' must be a multiple of 'worlds' (4), at most 100 times as many: worlds are added in rounds of 4
            {"name": "x", "worlds": 4, "stop": {"metrics": {"harm_per_year": {"relative": 1}}, "mostWorlds": 404}, "design": {"kind": "list", "points": [{}]}} | f:1: stop.mostWorlds: '404' must be a multiple of 'worlds' (4), at most 100 times as many: worlds are added in rounds of 4
            {"name": "x", "scenario": "two-rival", "design": {"kind": "list", "points": [{}]}} | f:1: scenario: 'two-rival' names no scenario and no file; did you mean 'two-rivals'? (shipped: generated, two-rivals, three-states, historical, small-open-state, edition-1)
            {"name": "x", "scenario": 3, "design": {"kind": "list", "points": [{}]}} | f:1: scenario: '3' must be an object
            {"name": "x", "scenario": {"yeras": 3}, "design": {"kind": "list", "points": [{}]}} | f:1: unknown key 'scenario.yeras'; did you mean 'years'?
            {"name": "x", "baseline": {}, "design": {"kind": "list", "points": [{"years": 5}]}} | f:1: baseline lacks 'years'
            {"name": "x", "baseline": {"years": 6}, "design": {"kind": "list", "points": [{"years": 5}]}} | f:1: baseline: an object names no point of the design
            {"name": "x", "outputs": {"series": true}, "design": {"kind": "list", "points": [{}]}} | f:1: outputs.series: 'true' must be false or {"every": "quarter"}
            {"name": "x", "outputs": {"series": {"every": "day"}}, "design": {"kind": "list", "points": [{}]}} | f:1: outputs.series.every: 'day' must be one of week, month, quarter, year
            {"name": "x", "outputs": {"metrics": ["harm_per_yaer"]}, "design": {"kind": "list", "points": [{}]}} | f:1: outputs.metrics[1]: 'harm_per_yaer' is none of the 89 known names; did you mean 'harm_per_year'?
            {"name": "x", "outputs": {"metrics": []}, "design": {"kind": "list", "points": [{}]}} | f:1: outputs.metrics: a list must be "all" or name at least one metric
            {"name": "x", "discover": [{"metric": "harm_per_year", "above": 1}], "design": {"kind": "factorial", "factors": {"years": [5]}}} | f:1: discover needs points that were drawn: random, latin-hypercube, sobol, a list of such, or arms over such futures
            {"name": "x", "discover": [{"metric": "harm_per_yaer", "above": 1}], "design": {"kind": "list", "points": [{"years": 5}]}} | f:1: discover[1].metric: 'harm_per_yaer' is none of the 89 known names; did you mean 'harm_per_year'?
            {"name": "x", "discover": [{"metric": "harm_per_year", "above": 1, "below": 2}], "design": {"kind": "list", "points": [{"years": 5}]}} | f:1: discover[1] must have one of 'below', 'above' and 'best'
            {"name": "x", "discover": [{"metric": "harm_per_year", "above": 1, "arm": "a"}], "design": {"kind": "list", "points": [{"years": 5}]}} | f:1: discover[1].arm does not go with a design without arms
            {"name": "x", "discover": [{"metric": "harm_per_year", "best": true, "arm": "c"}], "design": {"kind": "crossed", "arms": {"a": {}, "b": {}}, "baseline": "a", "futures": {"kind": "list", "points": [{"years": 5}]}}} | f:1: discover[1].arm: 'c' must be one of b; did you mean 'b'?
            {"name": "x", "titles": {"yaers": "length"}, "design": {"kind": "list", "points": [{"years": 5}]}} | f:1: unknown key 'titles.yaers'; known here: years, years=5
            {"name": "x", "titles": {"years": " "}, "design": {"kind": "list", "points": [{"years": 5}]}} | f:1: titles.years: ' ' must be a text of 1 to 60 signs on one line
            {"name": "x", "titles": {"years=5": 5}, "design": {"kind": "list", "points": [{"years": 5}]}} | f:1: titles.years=5: '5' must be a text in quotes
            {"name": "x", "outputs": {"event": true}, "design": {"kind": "list", "points": [{}]}} | f:1: unknown key 'outputs.event'; did you mean 'events'?
            """)
    void saysWhatIsWrong(String text, String message) {
        assertThatThrownBy(() -> Experiments.read(text))
                .isInstanceOf(BadInput.class)
                .hasMessage(message.replace("; f:", System.lineSeparator() + "f:")
                        .replace("; design", System.lineSeparator() + "f:1: design")
                        .replace(
                                "89",
                                String.valueOf(detente.metric.Metrics.all().size())));
        Battery.passed(Line.B2, 1);
    }

    @Test
    void checksEveryPointBeforeAnythingRuns() {
        assertThatThrownBy(() -> Experiments.read("""
                                {"name": "x", "design": {"kind": "factorial", "factors": {
                                  "policy.treaty": [true], "policy.treaty.from": [0, 10], "policy.treaty.until": [5, 20]}}}
                                """))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("f:1: design point 3 cannot be: policy.treaty = TRUE, policy.treaty.from = 10,"
                        + " policy.treaty.until = 5: policy treaty must begin before it ends: policy.treaty.from (10.0)"
                        + " is not less than policy.treaty.until (5.0)");
    }

    @Test
    void refusesAPointWhoseValuesDoNotGoTogether() {
        assertThatThrownBy(() -> Experiments.read("""
                                {"name": "x", "scenario": {"world": {"kind": "listed", "states": [
                                  {"name": "A", "attributionSkill": 0.9}, {"name": "B"}]}},
                                 "design": {"kind": "factorial", "factors": {
                                   "world.defenceMin": [0.6, 1.5], "attribution.mistake": [0, 0.2]}}}
                                """))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("design point 2")
                .hasMessageContaining("state 'A': world.attributionSkill (0.9) + attribution.mistake (0.2) must be at"
                        + " most 1: they are shares of one whole")
                .hasMessageContaining("world.defenceMin (1.5) must be at most world.defenceMax (1.4)");
    }

    @Test
    void refusesMoreCombinationsThanAnyoneCanRun() {
        StringBuilder factors = new StringBuilder("\"years\": [1, 2]");
        for (String key : new String[] {"escalation.gain", "arsenal.substitution", "policy.treaty.compliance"}) {
            factors.append(", \"").append(key).append("\": {\"from\": 0, \"to\": 0.9, \"points\": 1000}");
        }
        assertThatThrownBy(() -> Experiments.read(
                        "{\"name\": \"x\", \"design\": {\"kind\": \"factorial\", \"factors\": {" + factors + "}}}"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("more than 10000000");
    }
}
