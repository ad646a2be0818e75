package detente.io.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import detente.io.document.BadInput;
import detente.io.document.Json;
import detente.io.document.Source;
import detente.io.document.Source.Format;
import detente.io.scenario.ScenarioReader;
import detente.io.scenario.ScenarioWriter;
import detente.io.scenario.ShippedScenarios;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is done to a file, it is read or refused in words: never another exception. */
class MutatedFilesTest {
    private static final List<String> SPLINTERS = List.of(
            "null", "true", "1e999", "-1", "0.5", "NaN", "\"x\"", "\"\"", "{", "}", "[", "]", "{}", "[]", ",", ":",
            "\n", "\t", "\\", "\"", "&a ", "*a", "|", ">", "---", "%", "\u202e", "\ud800", "\0", "'", "#", "? ", "- ",
            "!!int ");
    private static final int MUTATIONS = 150;

    @Test
    void refuseScenariosInWords() {
        for (String name : ShippedScenarios.names()) {
            String text = Json.of(ScenarioWriter.tree(ShippedScenarios.read(name)));
            for (int i = 0; i < MUTATIONS; i++) {
                Random random = new Random(i);
                Source source = source(mutated(text, random), random);
                survives(source, () -> ScenarioReader.read(source));
            }
        }
    }

    @Test
    void refuseExperimentsInWords() {
        for (String text : List.of(
                Experiments.small(false), Json.of(ExperimentWriter.tree(ShippedExperiments.find("five-actions"))))) {
            for (int i = 0; i < MUTATIONS; i++) {
                Random random = new Random(i);
                Source source = source(mutated(text, random), random);
                survives(source, () -> ExperimentReader.read(source));
            }
        }
    }

    private static void survives(Source source, Runnable reading) {
        assertThatCode(() -> {
                    try {
                        reading.run();
                    } catch (BadInput e) {
                        assertThat(e.getMessage()).startsWith("f:").doesNotContain("Exception", "tools.jackson");
                    }
                })
                .as(source.text())
                .doesNotThrowAnyException();
    }

    private static Source source(String text, Random random) {
        return new Source("f", Optional.empty(), text, random.nextBoolean() ? Format.JSON : Format.YAML);
    }

    private static String mutated(String text, Random random) {
        String mutated = text;
        for (int i = random.nextInt(3); i >= 0; i--) {
            int from = random.nextInt(mutated.length());
            int to = Math.min(mutated.length(), from + random.nextInt(12));
            String splinter = SPLINTERS.get(random.nextInt(SPLINTERS.size()));
            mutated = switch (random.nextInt(4)) {
                case 0 -> mutated.substring(0, from) + mutated.substring(to);
                case 1 -> mutated.substring(0, from) + splinter + mutated.substring(to);
                case 2 -> mutated.substring(0, from) + splinter + mutated.substring(from);
                default -> mutated.substring(0, to) + mutated.substring(from);
            };
        }
        return mutated;
    }
}
