package detente.io.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import detente.io.document.BadInput;
import detente.io.document.Json;
import detente.io.document.Source;
import detente.io.document.Source.Format;
import detente.io.scenario.ScenarioReader;
import detente.io.table.DesignTable;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The cost of reading grows in proportion to the file: what compared each of a hundred thousand with all others would
 * take ten times the time that is allowed here, and what cannot be meant is refused before much of it is read.
 */
class LargeFilesTest {
    private static final int MANY = 100_000;
    private static final double MOST_SECONDS = 6;
    private static final String GAINS = many(i -> i + "e-6");

    @TempDir
    private Path folder;

    /** What is read is written in full, too, and its points as a table. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\": \"factorial\", \"factors\": {\"escalation.gain\": [GAINS]}}",
                "{\"kind\": \"one-at-a-time\", \"factors\": {\"escalation.gain\": [GAINS]}}",
                "{\"kind\": \"factorial\", \"factors\": {\"both\": {BUNDLES}}}",
                "{\"kind\": \"list\", \"points\": [POINTS]}",
                "{\"kind\": \"list\", \"factors\": {\"both\": {BUNDLES}}, \"points\": [NAMED]}",
                "{\"kind\": \"list\", \"factors\": {\"both\": {BUNDLES}}, \"file\": \"points.csv\"}"
            })
    void manyLevelsAndPointsAreReadInSeconds(String design) throws Exception {
        Files.writeString(
                folder.resolve("points.csv"), "both\n" + many(i -> "l" + i).replace(",", "\n") + "\n");
        String text = "{\"name\": \"x\", \"design\": "
                + design.replace("GAINS", GAINS)
                        .replace("BUNDLES", many(i -> "\"l" + i + "\": {\"escalation.gain\": " + i + "e-6}"))
                        .replace("POINTS", many(i -> "{\"escalation.gain\": " + i + "e-6}"))
                        .replace("NAMED", many(i -> "{\"both\": \"l" + i + "\"}"))
                + "}";
        inTime(() -> {
            ExperimentFile file = ExperimentReader.read(new Source("f", Optional.of(folder), text, Format.JSON));
            assertThat(Json.of(ExperimentWriter.tree(file))).hasSizeGreaterThan(MANY);
            DesignTable.write(file.experiment().design(), bytes -> {});
            return file;
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"factors\": {UNKNOWN}",
                "\"factors\": {\"escalation.gain\": [WORDS]}",
                "\"factors\": {\"both\": {\"on\": {UNKNOWN}}}",
                "\"factors\": {\"both\": {SAME}}",
                "UNKNOWN"
            })
    void manyMistakesAreToldInSeconds(String design) throws Exception {
        String text = "{\"name\": \"x\", \"design\": {\"kind\": \"factorial\", "
                + design.replace("UNKNOWN", many(i -> "\"escalation.gaim" + i + "\": 1"))
                        .replace("WORDS", many(i -> "\"w" + i + "\""))
                        .replace("SAME", many(i -> "\"l\": {}"))
                + "}}";
        inTime(() -> {
            assertThatThrownBy(() -> read(text, Format.JSON))
                    .isInstanceOf(BadInput.class)
                    .satisfies(e ->
                            assertThat(String.valueOf(e.getMessage()).lines()).hasSizeLessThan(30));
            return text;
        });
    }

    @Test
    void manyRivalsAndAlliesAreComparedInSeconds() throws Exception {
        String states = IntStream.range(0, 190)
                .mapToObj(i -> "{\"name\": \"s" + i + "\"}")
                .collect(Collectors.joining(","));
        String text = "{\"world\": {\"kind\": \"listed\", \"states\": [" + states + "], \"dyads\": ["
                + many(i -> "{\"from\": \"s" + i % 100 + "\", \"to\": \"s" + (i / 100 % 90 + 100) + "\"}")
                + "], \"allies\": ["
                + many(i -> "[\"s" + i % 100 + "\", \"s" + (i / 100 % 99 + 1) + "\"]") + "]}}";
        inTime(() -> {
            assertThatThrownBy(() -> ScenarioReader.read(new Source("f", Optional.empty(), text, Format.JSON)))
                    .isInstanceOf(BadInput.class);
            return text;
        });
    }

    /** A million columns, a million digits, deep and endless things. */
    @Test
    void whatCannotBeMeantIsRefusedAtOnce() throws Exception {
        String digits = "1".repeat(1_000_000);
        String deep = "[".repeat(100_000);
        String aliases = "a: &a [x, x]\n"
                + IntStream.range(0, 50)
                        .mapToObj(i -> "b" + i + ": &b" + i + " [*a, *a, *a, *a, *a]\n")
                        .collect(Collectors.joining());
        for (String text : new String[] {digits, "-" + digits, "0." + digits + "x", deep, "1e999999999"}) {
            for (Format format : new Format[] {Format.JSON, Format.YAML}) {
                String file = "{\"name\": \"x\", \"design\": {\"kind\": \"factorial\", \"factors\": {\"years\": ["
                        + text + "]}}}";
                refusedAtOnce(() -> read(file, format));
            }
        }
        refusedAtOnce(() -> read(aliases, Format.YAML));
    }

    @Test
    void endlessTablesAreRefusedAtOnce() throws Exception {
        Path file = folder.resolve("points.csv");
        String list = "{\"name\": \"x\", \"design\": {\"kind\": \"list\", \"file\": \"%s\"}}";
        for (String table : new String[] {
            "a,".repeat(400_000) + "a\n1\n",
            "a\n" + "x".repeat(2_000_000),
            "escalation.gain\n" + "1".repeat(900_000) + "x\n",
            "policy.treaty.members\nmostCapable:" + "1".repeat(900_000) + "x\n"
        }) {
            Files.writeString(file, table);
            refusedAtOnce(() -> read(list.formatted(file), Format.JSON));
        }
        refusedAtOnce(() -> read(list.formatted("/dev/zero"), Format.JSON));
        refusedAtOnce(() -> ScenarioReader.read(Source.file("/dev/zero")));
    }

    private static void refusedAtOnce(Callable<?> reading) throws Exception {
        seconds(
                () -> assertThatThrownBy(reading::call)
                        .isInstanceOf(BadInput.class)
                        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(3_000)),
                2);
    }

    private static void inTime(Callable<?> work) throws Exception {
        seconds(work, MOST_SECONDS);
    }

    /** Of its own: other programs on the machine do not count. */
    private static void seconds(Callable<?> work, double most) throws Exception {
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.call();
        assertThat((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e9)
                .isLessThan(most);
    }

    private static ExperimentFile read(String text, Format format) {
        return ExperimentReader.read(new Source("f", Optional.empty(), text, format));
    }

    private static String many(IntFunction<String> item) {
        return IntStream.range(0, MANY).mapToObj(item).collect(Collectors.joining(","));
    }
}
