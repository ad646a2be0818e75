package detente.io.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import detente.Mutations;
import detente.analysis.calibration.result.CalibrationReader;
import detente.analysis.calibration.result.ShippedCalibrations;
import detente.battery.Battery;
import detente.battery.Line;
import detente.io.document.BadInput;
import detente.io.document.Json;
import detente.io.document.Source;
import detente.io.document.Source.Format;
import detente.io.scenario.ScenarioReader;
import detente.io.scenario.ScenarioWriter;
import detente.io.scenario.ShippedScenarios;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A mistake in a file is found by an editor with the schema and by the program alike. Only what several values mean
 * together is found by the program alone.
 */
class SameVerdictTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Json.of(FileSchema.tree(CalibrationReader.schema())), InputFormat.JSON);

    /** Problems of values that are right each by itself. */
    private static final Pattern RELATION = Pattern.compile(String.join(
            "|",
            "scenario: .* names no scenario and no file",
            "baseline (lacks|names)",
            "baseline: an object names no point of the design",
            "unknown key '(baseline|design[.]points)",
            "(baseline|design[.]points|world[.](dyads|allies|focal)).*: .* (must be one of|is none of the)",
            "world[.](states|listed).* has the name of another state",
            "world[.](dyads|allies).* (is the second dyad|must be of two|must be a list of the names|makes allies)",
            "design[.]points.* must give the same keys",
            "must begin before it ends",
            "design cannot be made",
            "differs from it in case only",
            "names a state twice",
            "groups.* cannot be: ",
            "weights must have one above 0",
            "unknown key 'titles",
            "discover.* (must have one of|must be one of|is none of the|does not go with|lacks 'arm'|needs points)",
            "(outputs|stop)[.]metrics.*(harm|operations|trust_loss)_(of|against)_",
            "must have different parts",
            "must have 'from' (less than 'to'|above 0 on a logarithmic scale)",
            "(must have|cannot have a) 'step'",
            "has two factors",
            "is given twice, also in 'world'",
            "f:[0-9]+: (state .*: )?world[.].* must be at most",
            "they are shares of one whole",
            "event '.*' (has the name of another|names no state of this world|is at|is between)",
            "world.listed has [0-9]+ states, more than world.states",
            "design([.]points.*| point .*) cannot be: ",
            "stop.mostWorlds: .* must be a multiple of 'worlds'",
            "design[.](futures[.])?(groups|points).*: .* (must be one of|is none of the|is in group)",
            "unknown key 'design[.]futures[.]points",
            "design[.]futures([.]points.*| point .*| cannot be made)",
            "does not go with a design of",
            "has futures with a factor",
            "ensemble: .* names no ensemble and no file",
            "ensemble.sets.* must give the same keys",
            "ensemble must have (as many weights as sets|a weight above 0)",
            "must have a number of 'worlds'",
            "'worldsPerSet'|worldsPerSet says nothing",
            "has a factor '.*', and 'set' is",
            "x.csv: cannot be read",
            "sets '.*' twice: a parameter is one of",
            "targets.* (must have 'low'|must have 'value' between|names '.*' twice|names no table|is no figure|cannot be the id"
                    + "|has a 'weight' and no 'high')",
            "can only be profiled where",
            "escalation[.]rung.* must be at most",
            "can decide nothing"));

    /** Every kind of design with its options, in the place of that of the small experiment. */
    private static final List<String> DESIGNS = List.of("""
            { "kind": "one-at-a-time", "factors": { "policy.treaty": [false, true], "escalation.gain": [0.06, 0.5] } }
            """, """
            { "kind": "list", "points": [
                { "policy.treaty": false, "escalation.gain": 0.06 }, { "policy.treaty": true, "escalation.gain": 0.06 } ] }
            """, """
            { "kind": "factorial", "factors": { "policy.treaty": [false, true],
                "escalation.gain": { "from": 0.06, "to": 0.5, "points": 3, "scale": "log" },
                "policy.treaty.members": ["all", { "bloc": "A" }, { "mostCapable": 0.5 },
                    { "anyOf": [{ "bloc": "B" }, "mostCapableOutside", ["North"]] }] } }
            """, """
            { "kind": "random", "points": 5, "factors": { "policy.treaty": [false, true],
                "escalation.gain": { "from": 0.06, "to": 0.5 } } }
            """, """
            { "kind": "latin-hypercube", "points": 5, "maximin": true, "factors": {
                "escalation.gain": { "from": 0.06, "to": 0.5, "scale": "log" }, "years": { "from": 2, "to": 3 } } }
            """, """
            { "kind": "sobol", "points": 4, "secondOrder": true, "factors": {
                "escalation.gain": { "from": 0.06, "to": 0.5 }, "years": { "from": 2, "to": 3 } } }
            """, """
            { "kind": "crossed", "arms": { "none": {}, "treaty": { "policy.treaty": true, "policy.treaty.bans": [] },
                "both": { "policy.treaty": true, "policy.patchSharing": true } }, "baseline": "none", "threshold": 0.2,
              "groups": { "some": ["treaty", "both"] }, "futures": { "kind": "latin-hypercube", "points": 3,
                "factors": { "escalation.gain": { "from": 0.06, "to": 0.5 }, "years": { "from": 2, "to": 3 } } } }
            """, """
            { "kind": "crossed", "arms": { "a": {}, "b": { "policy.patchSharing": true } }, "baseline": "b",
              "futures": { "kind": "list", "points": [ { "escalation.gain": 0.06 }, { "escalation.gain": 0.5 } ] } }
            """, """
            { "kind": "morris", "trajectories": 3, "levels": 4, "factors": {
                "escalation.gain": { "from": 0.06, "to": 0.5 }, "years": { "from": 2, "to": 3 } } }
            """);

    private static final String GROUPS = """
            { "name": "groups", "scenario": "two-rivals", "worlds": 2,
              "groups": { "north": ["North"], "strongest": { "mostCapable": 0.5 }, "others": "mostCapableOutside:A" },
              "weights": { "harm": 1, "trustLoss": 0.2 },
              "titles": { "years": "length of time" },
              "discover": [ { "metric": "trust", "below": 0.5 }, { "metric": "trust", "above": 0.4, "allLimits": true } ],
              "design": { "kind": "list", "points": [{ "years": 2 }] },
              "outputs": { "metrics": ["trust", "harm_of_north_per_year", "operations_against_strongest_per_year"] },
              "stop": { "metrics": { "harm_of_north_per_year": { "relative": 0.1 } }, "mostWorlds": 4 } }
            """;

    private static final String ENSEMBLE = """
            { "name": "some", "sets": [ { "escalation.gain": 0.05, "policy.treaty.bans": ["DEGRADATION"] },
                { "escalation.gain": 0.2, "policy.treaty.bans": [] } ], "weights": [1, 2.5] }
            """;

    private static final String SCENARIO = """
            { "name": "policies", "years": 3, "burnInYears": 1, "world": "two-rivals",
              "parameters": { "escalation.gain": 0.1 },
              "policies": [
                { "policy": "treaty", "from": 1, "until": 2, "members": { "bloc": "A" }, "bans": ["DEGRADATION"], "sanctionScope": "BANNED" },
                { "policy": "patchSharing", "members": "mostCapable:0.5+mostCapableOutside" },
                { "policy": "publicDebate", "members": ["East", "West"] } ] }
            """;

    /** Dated events, an edition, unions of members, and states that differ in what they do. */
    private static final List<String> SECOND_EDITION = List.of("""
            { "name": "dated", "edition": 2, "years": 1, "burnInYears": 0.5, "startYear": 2020,
              "world": { "kind": "generated", "seed": 7, "mandateShare": 0.3 },
              "parameters": { "world.states": 8, "world.preventiveShare": 0.2 },
              "events": [
                { "at": 0.2, "event": "leak", "state": "mostCapable", "exploits": 5 },
                { "at": 0.3, "event": "crisis", "between": ["S1", "S2"], "factor": 4, "halfLife": 1, "name": "strait" },
                { "at": 0.4, "event": "crisis", "between": "mostHostile" }, { "at": 0.6, "event": "detection", "factor": 1.2 } ],
              "policies": [
                { "policy": "treaty", "from": 0.2, "members": { "anyOf": [{ "bloc": "A" }, ["S3"], "mostCapableOutside"] } },
                { "policy": "preventiveSabotage", "members": "mostCapable:0.3+S4" }, { "policy": "diplomacy", "until": 0.8 } ] }
            """, """
            { "name": "different", "edition": 1, "years": 1, "burnInYears": 0,
              "world": { "kind": "listed", "seed": 2,
                "states": [
                  { "name": "North", "repertoire": { "disinformation": 3, "degradation": 0.5 }, "strategy": "OFFENSIVE" },
                  { "name": "South", "economicEspionage": 0.7, "capability": 2 },
                  { "name": "East", "repertoire": { "disruption": 2 }, "economicEspionage": 0.1, "strategy": "PREVENTIVE" } ],
                "dyads": [{ "from": "North", "to": "South" }, { "from": "South", "to": "East" }] },
              "events": [{ "at": 0.1, "event": "leak", "state": "East" }] }
            """);

    private static final List<String> CALIBRATIONS =
            List.of(Json.of(CalibrationReader.tree(ShippedCalibrations.find("calibration"))), Mutations.CALIBRATION);

    @Test
    void isReachedOnFewFiles() {
        compare(300);
        Battery.passed(Line.B4, 300);
    }

    @Test
    @Tag("battery")
    void isReachedOnManyFiles() {
        compare(5_000);
        Battery.passed(Line.B4, 5_000);
    }

    private static void compare(int files) {
        List<String> sound = sound();
        List<String> different = new ArrayList<>();
        int refused = 0;
        for (int i = 0; i < files; i++) {
            int place = i % sound.size();
            String text = Mutation.of(sound.get(place), i);
            List<String> theirs = SCHEMA.validate(text, InputFormat.JSON).stream()
                    .map(Object::toString)
                    .toList();
            List<String> ours = problems(text, place < CALIBRATIONS.size());
            boolean onlyRelations =
                    ours.stream().allMatch(line -> RELATION.matcher(line).find());
            if (theirs.isEmpty() ? !onlyRelations : ours.isEmpty()) {
                different.add("mutation " + i + ":\n  schema: " + theirs + "\n  program: " + ours);
            }
            refused += ours.isEmpty() ? 0 : 1;
        }
        assertThat(different).isEmpty();
        assertThat(refused).isBetween(files / 2, files - files / 20);
    }

    private static List<String> sound() {
        List<String> files = new ArrayList<>(CALIBRATIONS);
        assertThat(files).allSatisfy(text -> assertThat(problems(text, true)).isEmpty());
        ShippedScenarios.names().forEach(name -> files.add(Json.of(ScenarioWriter.tree(ShippedScenarios.read(name)))));
        ShippedExperiments.names()
                .forEach(name -> files.add(Json.of(ExperimentWriter.tree(ShippedExperiments.find(name)))));
        files.add(SCENARIO);
        files.add(GROUPS);
        files.add(Experiments.ensemble(ENSEMBLE));
        files.add(Experiments.small(false));
        ObjectNode small = (ObjectNode) JsonMapper.shared().readTree(Experiments.small(false));
        small.remove("baseline");
        for (String design : DESIGNS) {
            files.add(small.set("design", JsonMapper.shared().readTree(design)).toString());
        }
        files.addAll(SECOND_EDITION);
        assertThat(files.stream().skip(CALIBRATIONS.size()))
                .allSatisfy(text -> assertThat(problems(text, false)).isEmpty());
        return files;
    }

    private static List<String> problems(String text, boolean ofCalibration) {
        Source source = new Source("f", Optional.empty(), text, Format.JSON);
        try {
            if (ofCalibration) {
                CalibrationReader.read(source);
            } else if (JsonMapper.shared().readTree(text).has("design")) {
                ExperimentReader.read(source);
            } else {
                ScenarioReader.read(source);
            }
            return List.of();
        } catch (BadInput e) {
            return Objects.requireNonNull(e.getMessage()).lines().toList();
        }
    }
}
