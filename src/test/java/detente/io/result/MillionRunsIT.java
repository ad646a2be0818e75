package detente.io.result;

import static org.assertj.core.api.Assertions.assertThat;

import detente.battery.Battery;
import detente.battery.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** M1: a million runs, their analysis included, need 256 MB, and what a sweep keeps does not grow. */
@Tag("battery")
@Timeout(1800)
class MillionRunsIT {
    private static final Path JAR = Path.of(System.getProperty("detente.jar", "target/detente.jar"));
    private static final int RUNS = 1_000_000;
    private static final String MEMORY = "-Xmx256m";
    private static final Pattern COLLECTION = Pattern.compile("Pause Young.* \\d+M->(\\d+)M\\(");
    private static final String EXPERIMENT = """
            { "name": "million",
              "scenario": { "name": "tiny", "world": "two-rivals", "parameters": { "time.stepsPerYear": 12 },
                            "years": 1, "burnInYears": 0 },
              "design": { "kind": "factorial", "factors": {
                "policy.treaty": [false, true], "escalation.gain": [0.06, 0.1, 0.2, 0.3, 0.5] } },
              "worlds": 1000, "replications": 100, "seed": 5,
              "baseline": { "policy.treaty": false, "escalation.gain": 0.06 },
              "outputs": { "series": false, "metrics": ["operations_per_year", "harm_per_year", "severity_mean"] } }
            """;

    @TempDir
    private Path folder;

    @Test
    void needLittleMemory() throws Exception {
        Path kept = folder.resolve("collections.log");
        Path file = Files.writeString(folder.resolve("million.json"), EXPERIMENT);
        Path result = folder.resolve("million");
        // shards end without an analysis, so that all collections are the sweep's
        run(kept, MEMORY, "sweep", file.toString(), "--out", result.toString(), "--quiet", "--shard", "1/1");
        run(folder.resolve("merge.log"), MEMORY, "merge", result.toString(), "--quiet");

        try (Stream<String> lines = Files.lines(result.resolve("runs.csv"))) {
            assertThat(lines.count()).isEqualTo(RUNS + 1);
        }
        assertThat(result.resolve("effects.csv")).isNotEmptyFile();
        List<Integer> megabytes = kept(kept);
        int third = megabytes.size() / 3;
        int early = megabytes.subList(0, third).stream().max(Integer::compare).orElseThrow();
        int late = megabytes.subList(2 * third, megabytes.size()).stream()
                .max(Integer::compare)
                .orElseThrow();
        System.out.println("MillionRunsIT: " + megabytes.size() + " collections left at most " + early
                + " MB in the first third of the sweep, " + late + " MB in the last");
        assertThat(late).isLessThanOrEqualTo(early + 8);
        Battery.passed(Line.M1, 1);
    }

    /** Their numbers alone would fill 300 MB. */
    @Test
    void needLittleMemoryAtOnePoint() throws Exception {
        Path file = Files.writeString(folder.resolve("one-point.json"), """
                { "name": "one-point",
                  "scenario": { "name": "tiny", "world": "two-rivals", "parameters": { "time.stepsPerYear": 12 },
                                "years": 1, "burnInYears": 0 },
                  "design": { "kind": "list", "points": [ {} ] },
                  "worlds": 100000, "replications": 4, "seed": 5,
                  "outputs": { "series": false, "events": false, "proliferation": false, "metrics": "all" } }
                """);
        Path result = folder.resolve("one-point");
        run(folder.resolve("one.log"), "-Xmx128m", "sweep", file.toString(), "--out", result.toString(), "--quiet");
        try (Stream<String> lines = Files.lines(result.resolve("summary.csv"))) {
            assertThat(lines.skip(1).findFirst().orElseThrow()).startsWith("1,operations_per_year,400000,");
        }
        Battery.passed(Line.M1, 1);
    }

    /** All metrics of nine arms in a thousand futures, with regret between any two arms, drivers, charts and report. */
    @Test
    void needLittleMemoryInAThousandFutures() throws Exception {
        String arms = IntStream.rangeClosed(1, 8)
                .mapToObj(level ->
                        "\"sharing" + level + "\": { \"policy.patchSharing\": true, \"policy.patchSharing.speed\": "
                                + (1 + level / 4.) + " }")
                .collect(Collectors.joining(", "));
        Path file = Files.writeString(folder.resolve("futures.json"), """
                { "name": "futures",
                  "scenario": { "name": "tiny", "world": "two-rivals", "years": 1, "burnInYears": 0 },
                  "design": { "kind": "crossed", "arms": { "none": {}, %s }, "baseline": "none",
                              "futures": { "kind": "latin-hypercube", "points": 1000, "factors": {
                                "escalation.gain": { "from": 0, "to": 0.3 }, "conflict.rate": { "from": 20, "to": 80 },
                                "proliferation.leak": { "from": 0.0005, "to": 0.02, "scale": "log" } } } },
                  "worlds": 4, "replications": 1, "seed": 5,
                  "outputs": { "series": false, "events": false, "proliferation": false, "metrics": "all" } }
                """.formatted(arms));
        Path result = folder.resolve("futures");
        run(folder.resolve("futures.log"), MEMORY, "sweep", file.toString(), "--out", result.toString(), "--quiet");
        try (Stream<String> lines = Files.lines(result.resolve("runs.csv"))) {
            assertThat(lines.count()).isEqualTo(36_001);
        }
        try (Stream<String> lines = Files.lines(result.resolve("futures.csv"))) {
            assertThat(lines.filter(line -> line.startsWith("1000,"))).isNotEmpty();
        }
        assertThat(result.resolve("drivers.csv")).isNotEmptyFile();
        assertThat(result.resolve("report.html")).content().contains("sharing8");
        Battery.passed(Line.M1, 1);
    }

    private void run(Path log, String memory, String... arguments) throws Exception {
        Process process = new ProcessBuilder(Stream.concat(
                                Stream.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        memory,
                                        "-Xlog:gc:file=" + log,
                                        "-jar",
                                        JAR.toAbsolutePath().toString()),
                                Stream.of(arguments))
                        .toList())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
    }

    /** What young collections left, in megabytes. */
    private static List<Integer> kept(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(COLLECTION::matcher)
                    .filter(Matcher::find)
                    .map(matcher -> Integer.valueOf(matcher.group(1)))
                    .toList();
        }
    }
}
