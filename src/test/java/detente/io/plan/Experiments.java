package detente.io.plan;

import detente.experiment.Experiment;
import detente.io.document.Source;
import detente.io.document.Source.Format;
import detente.model.Scenario;
import java.util.Optional;

/** Experiments for tests, as small as they can be. */
public final class Experiments {
    private Experiments() {}

    /** The experiment of a JSON text. */
    public static ExperimentFile read(String text) {
        return ExperimentReader.read(new Source("f", Optional.empty(), text, Format.JSON));
    }

    /** The scenario of a design point, from 1, in its first world. */
    public static Scenario scenario(Experiment experiment, int point) {
        long runsOfPoint =
                (long) experiment.round().worlds() * experiment.round().replications();
        return experiment.scenario(experiment.run((point - 1) * runsOfPoint + 1));
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

    /**
     * A bundle and a parameter in four worlds with the sets of an ensemble: 16 runs of two rivals in a year.
     *
     * @param sets the ensemble, in JSON
     */
    public static String ensemble(String sets) {
        return """
                { "name": "sets",
                  "question": "What if?",
                  "scenario": { "name": "short", "world": "two-rivals", "years": 1, "burnInYears": 0.5 },
                  "ensemble": SETS,
                  "baseline": { "patches": "off", "conflict.rate": 60 },
                  "design": { "kind": "factorial", "factors": {
                    "patches": { "off": {}, "on": { "policy.patchSharing": true } }, "conflict.rate": [60, 80] } },
                  "worlds": 4, "replications": 1, "seed": 5,
                  "outputs": { "series": false, "events": false, "states": true,
                               "metrics": ["operations_per_year", "harm_per_year"] } }
                """.replace("SETS", sets);
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
