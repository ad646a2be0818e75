package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** A result folder as small as one can be with every table, and factors of every type. */
final class SmallResult {
    private static final String EXPERIMENT = """
            { "name": "five-actions",
              "question": "Can other programs read it?",
              "scenario": { "name": "short", "years": 2, "burnInYears": 1,
                            "world": { "kind": "generated", "states": 6, "mandateShare": 0.3 } },
              "design": { "kind": "factorial", "factors": {
                "action1": { "off": {}, "on": { "policy.patchSharing": true } },
                "action2": { "off": {}, "on": { "policy.treaty": true, "policy.publicAttribution": true } },
                "policy.publicDebate": [false, true],
                "escalation.gain": [0.06, 0.5] } },
              "worlds": 2, "replications": 2, "seed": 2019,
              "baseline": { "action1": "off", "action2": "off", "policy.publicDebate": false,
                            "escalation.gain": 0.06 },
              "outputs": %s }
            """;
    private static final String ALL =
            "{ \"series\": { \"every\": \"year\" }, \"events\": true, \"proliferation\": true," + " \"states\": true }";

    /** Without a time series there are few pictures, which take most of the time. */
    private static final String PACKED = "{ \"series\": false, \"events\": true, \"compress\": true }";

    private SmallResult() {}

    /**
     * Runs a sweep of the command line.
     *
     * @param folder where its folder {@code results/five-actions} comes to lie
     */
    static void in(Path folder, boolean compress) throws IOException {
        Path experiment = folder.resolve("experiment.json");
        Files.writeString(experiment, EXPERIMENT.formatted(compress ? PACKED : ALL));
        Path result = folder.resolve("results/five-actions");
        StringWriter messages = new StringWriter();
        int code = Detente.execute(
                new PrintWriter(messages),
                new PrintWriter(messages),
                "sweep",
                experiment.toString(),
                "--quiet",
                "--out",
                result.toString());
        assertThat(code).as(messages.toString()).isZero();
    }
}
