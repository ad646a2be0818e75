package detente.io.plan;

import detente.io.document.Source;
import detente.io.document.Source.Format;
import java.util.Optional;

/** Experiments for tests, as small as they can be. */
public final class Experiments {
    private Experiments() {}

    /** The experiment of a JSON text. */
    public static ExperimentFile read(String text) {
        return ExperimentReader.read(new Source("f", Optional.empty(), text, Format.JSON));
    }

    /** Two factors, two worlds, three runs in each: 24 runs of two rivals in two years, with every table. */
    public static ExperimentFile small() {
        return read(small(false));
    }

    /** Three arms in four futures, two worlds in each: 24 runs of two rivals in two years. */
    public static String crossed() {
        return """
                { "name": "crossed",
                  "question": "Does it hold?",
                  "scenario": { "name": "short", "world": "two-rivals", "years": 2, "burnInYears": 1 },
                  "design": { "kind": "crossed",
                    "arms": { "none": {}, "patches": { "policy.patchSharing": true },
                              "treaty": { "policy.treaty": true, "policy.publicAttribution": true } },
                    "baseline": "none", "threshold": 0.1, "groups": { "actions": ["patches", "treaty"] },
                    "futures": { "kind": "random", "points": 4, "factors": {
                      "escalation.gain": { "from": 0.06, "to": 0.5 }, "conflict.rate": { "from": 40, "to": 90 } } } },
                  "worlds": 2, "replications": 1, "seed": 11,
                  "outputs": { "series": false, "events": false,
                               "metrics": ["operations_per_year", "harm_per_year"] } }
                """;
    }

    /** The text of the small experiment. */
    public static String small(boolean compress) {
        return """
                { "name": "small",
                  "question": "Does it work?",
                  "scenario": { "name": "short", "world": "two-rivals", "years": 2, "burnInYears": 1 },
                  "design": { "kind": "factorial", "factors": {
                    "policy.treaty": [false, true],
                    "escalation.gain": [0.06, 0.5] } },
                  "worlds": 2, "replications": 3, "seed": 11,
                  "baseline": { "policy.treaty": false, "escalation.gain": 0.06 },
                  "outputs": { "series": { "every": "quarter" }, "events": true, "proliferation": true,
                               "compress": %s } }
                """.formatted(compress);
    }
}
