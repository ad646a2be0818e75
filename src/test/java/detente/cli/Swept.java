package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Small sweeps whose results have reports of every kind. */
final class Swept {
    /** A world that is run in no time. */
    private static final String SHORT = """
            "scenario": { "name": "short", "world": { "kind": "generated", "mandateShare": 0.3 },
                          "years": 1, "burnInYears": 1 },
            """;

    private static final String END = """
            "seed": 7, "outputs": { "series": false, "events": false, "metrics": "all" } }
            """;

    private static final String END_WITH_SERIES =
            END.replace("false, \"events\"", "{ \"every\": \"quarter\" }, \"events\"");

    /** Bundles of policies against a world without. */
    static final String ACTIONS = """
            { "name": "actions", "question": "Which <action> does \\"what\\" & how much?",
            """ + SHORT + """
            "design": { "kind": "factorial", "factors": {
                "action1": { "off": {}, "on": { "policy.patchSharing": true } },
                "action2": { "off": {}, "on": { "policy.treaty": true, "policy.publicAttribution": true } },
                "action3": { "off": {}, "on": { "policy.vendorIndependence": true } } } },
            "baseline": { "action1": "off", "action2": "off", "action3": "off" },
            "worlds": 3, "replications": 1,
            """ + END_WITH_SERIES;

    /** Two numbers, every combination. */
    static final String PLANE = """
            { "name": "plane", "question": "Where does it run away?",
            """ + SHORT + """
            "design": { "kind": "factorial", "factors": {
                "escalation.gain": [0, 0.06, 0.2, 0.4, 0.8], "proliferation.theft": [0.0005, 0.002, 0.02, 0.2] } },
            "worlds": 3, "replications": 1,
            """ + END;

    /** Shares of a variance. */
    static final String SOBOL = """
            { "name": "shares", "question": "Which assumptions decide?",
            """ + SHORT + """
            "design": { "kind": "sobol", "points": 8, "factors": {
                "escalation.gain": { "from": 0, "to": 0.5 }, "conflict.rate": { "from": 5, "to": 15 },
                "arsenal.substitution": { "from": 0, "to": 1 },
                "attribution.detection.disinformation": { "from": 0.1, "to": 0.9 } } },
            "worlds": 1, "replications": 1,
            """ + END;

    /** Arms over futures. */
    static final String CROSSED = """
            { "name": "crossed", "question": "What holds?",
            """ + SHORT + """
            "design": { "kind": "crossed",
                "arms": { "none": {}, "action2": { "policy.treaty": true },
                          "idle": { "policy.patchSharing": true, "policy.patchSharing.memberShare": 0 },
                          "anArmWithQuiteALongName.of.many.words-and-more": { "policy.vendorIndependence": true } },
                "baseline": "none",
                "futures": { "kind": "random", "points": 24, "factors": {
                    "policy.treaty.compliance": { "from": 0, "to": 0.95 }, "conflict.rate": { "from": 5, "to": 15 } } } },
            "worlds": 3, "replications": 1,
            """ + END;

    /** Elementary effects. */
    static final String MORRIS = SOBOL.replace(
                    "\"kind\": \"sobol\", \"points\": 8", "\"kind\": \"morris\", \"trajectories\": 6")
            .replace("shares", "walks");

    /** Worlds until an interval is narrow, which it is not. */
    static final String STOPPED = """
            { "name": "stopped", "question": "How much?",
            """ + SHORT + """
            "design": { "kind": "list", "points": [ {} ] },
            "worlds": 3, "replications": 1,
            "stop": { "metrics": { "harm_per_year": { "relative": 0.0001 } }, "mostWorlds": 6 },
            """ + END;

    private Swept() {}

    /** All of them, by name. */
    static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("actions", ACTIONS);
        all.put("plane", PLANE);
        all.put("sobol", SOBOL);
        all.put("morris", MORRIS);
        all.put("crossed", CROSSED);
        return all;
    }

    /** Sweeps an experiment into a folder of its own. */
    static Path into(Path parent, String name, String experiment) throws IOException {
        Path file = parent.resolve(name + ".json");
        Files.writeString(file, experiment);
        Path folder = parent.resolve(name);
        run("sweep", file.toString(), "--quiet", "--out", folder.toString());
        return folder;
    }

    static void run(String... arguments) {
        StringWriter said = new StringWriter();
        int code = Detente.execute(new PrintWriter(said), new PrintWriter(said), arguments);
        assertThat(code).as(said.toString()).isZero();
    }
}
