package detente.io.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import detente.battery.Battery;
import detente.battery.Line;
import detente.experiment.RunSpec;
import detente.io.plan.ExperimentFile;
import detente.io.plan.Experiments;
import detente.io.scenario.ShippedScenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R8: a sweep goes on only where the same experiment was begun by the same program. */
class OtherTaskTest {
    private static final Map<List<String>, String> CHANGES = Map.of(
            List.of("\"seed\": 11", "\"seed\": 12"), "experiment.seed is '11' there and '12' here",
            List.of("\"worlds\": 2", "\"worlds\": 3"), "experiment.worlds is '2' there and '3' here",
            List.of("0.06, 0.5]", "0.06, 0.6]"),
                    "experiment.design.factors.escalation.gain is ['0.06', '0.5'] there and ['0.06', '0.6'] here",
            List.of("\"years\": 2,", "\"years\": 2, \"parameters\": {\"arsenal.substitution\": 0.1},"),
                    "experiment.scenario.parameters.arsenal.substitution is ",
            List.of("\"events\": true", "\"events\": false"),
                    "experiment.outputs.events is 'true' there and 'false' here");

    @TempDir
    private Path folder;

    @Test
    void anotherTaskIsRefused() throws IOException {
        Sweeps.sweep(FailingDisk.never(), folder, Experiments.small(), 1, 5);
        String text = Experiments.small(false);
        CHANGES.forEach((change, message) -> {
            assertThat(text).contains(change.get(0));
            refuses(Experiments.read(text.replace(change.get(0), change.get(1))), message);
        });
        Path manifest = folder.resolve(Manifest.FILE);
        String written = Files.readString(manifest);
        String id = written.replaceFirst("\"id\": \"..", "\"id\": \"no");
        Files.writeString(manifest, id.replaceFirst("\"commit\": \"[^\"]*", "\"commit\": \"0ddba11"));
        refuses(Experiments.small(), "commit is '0ddba11' there and '");
        Files.writeString(manifest, id.replaceFirst("\"version\": \"[^\"]*", "\"version\": \"0.0.9"));
        refuses(Experiments.small(), "version is '0.0.9' there and '");
        String others = id.replaceFirst("\"classes\": \"[^\"]*\",", "")
                .replaceFirst("\"dirty\"", "\"classes\": \"0ddba11\", \"dirty\"");
        Files.writeString(manifest, others);
        refuses(
                Experiments.small(),
                "the commit is the same, but one of the programs was built from sources that were changed since:"
                        + " classes is '0ddba11' there and ");
        Files.writeString(manifest, written);
        Task run = Task.of(ShippedScenarios.read("two-rivals"), new RunSpec(1, 1, 1, 1, 1, 1));
        assertThatThrownBy(() -> new ResultFolder(FailingDisk.never(), folder, run, List.of()).close())
                .isInstanceOf(OccupiedFolder.class)
                .hasMessageContaining("the one is a sweep, the other a single run");
        assertThat(Sweeps.sweep(FailingDisk.never(), folder, Experiments.small(), 1, Long.MAX_VALUE))
                .isTrue();
        refuses(
                Experiments.read(text.replace("\"seed\": 11", "\"seed\": 12")),
                "experiment.seed is '11' there and '12' here");
        Battery.passed(Line.R8, CHANGES.size() + 5L);
    }

    /** What an experiment would write may be larger than a file of one that somebody typed. */
    @Test
    void anotherLongListIsRefused() throws IOException {
        String points = IntStream.range(0, 25_000)
                .mapToObj(i -> "{\"escalation.gain\": 0." + (10_000 + i) + "}")
                .collect(Collectors.joining(", "));
        String text = "{\"name\": \"long\", \"scenario\": \"two-rivals\", \"seed\": 11,"
                + " \"design\": {\"kind\": \"list\", \"points\": [" + points + "]}}";
        Sweeps.sweep(FailingDisk.never(), folder, Experiments.read(text), 1, 5);
        assertThat(folder.resolve(Manifest.FILE))
                .satisfies(file -> assertThat(Files.size(file)).isGreaterThan(1 << 20));
        refuses(
                Experiments.read(text.replace("\"seed\": 11", "\"seed\": 12")),
                "experiment.seed is '11' there and '12' here");
    }

    private void refuses(ExperimentFile file, String message) {
        assertThatThrownBy(() -> Sweeps.sweep(FailingDisk.never(), folder, file, 1, Long.MAX_VALUE))
                .isInstanceOf(OccupiedFolder.class)
                .hasMessageStartingWith(folder + ": holds the result of another experiment or program: ")
                .hasMessageContaining(message);
    }
}
