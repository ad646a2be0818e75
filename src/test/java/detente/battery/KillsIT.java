package detente.battery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R1: a sweep that is killed again and again, at random instants, ends in the same bytes as one that is left alone. */
class KillsIT {
    private static final String EXPERIMENT = """
            { "name": "kills", "scenario": { "name": "short", "world": "three-states", "years": 5, "burnInYears": 1 },
              "design": { "kind": "factorial", "factors": { "policy.treaty": [false, true] } },
              "baseline": { "policy.treaty": false },
              "worlds": 50, "replications": 12, "seed": 3,
              "outputs": { "metrics": ["harm_per_year", "operations_per_year"],
                           "series": { "every": "year" }, "events": true, "proliferation": true, "states": true, "compress": %s } }
            """;
    private static final String CROSSED = EXPERIMENT
            .formatted(false)
            .replace("{ \"kind\": \"factorial\", \"factors\": { \"policy.treaty\": [false, true] } }", """
                    { "kind": "crossed", "arms": { "none": {}, "treaty": { "policy.treaty": true } }, "baseline": "none",
                      "futures": { "kind": "random", "points": 20,
                                   "factors": { "conflict.rate": { "from": 20, "to": 80 } } } }""")
            .replace("\"baseline\": { \"policy.treaty\": false },", "")
            .replace("\"worlds\": 50, \"replications\": 12", "\"worlds\": 5, \"replications\": 6");
    private static final String CALIBRATION = """
            { "name": "kills", "tolerance": 4, "worlds": 10, "finalWorlds": 10, "population": 2, "most": 8,
              "parameters": { "escalation.gain": { "from": 0.02, "to": 0.2 } },
              "targets": [ { "id": "T01", "value": 37, "low": 30, "high": 44 },
                           { "id": "T07", "value": 3.05, "low": 2.9, "high": 3.2 } ],
              "profiled": ["conflict.rate"] }
            """;
    private static final int LONGEST_MILLISECONDS = 1_200;

    @TempDir
    private Path folder;

    @Test
    void aKilledSweepEndsInTheSameBytes() throws Exception {
        Battery.passed(Line.R1, kills(20, 1, EXPERIMENT.formatted(false)));
    }

    @Test
    @Tag("battery")
    void aSweepKilledManyTimesEndsInTheSameBytes() throws Exception {
        Battery.passed(Line.R1, kills(100, 2, EXPERIMENT.formatted(false)));
        Battery.passed(Line.R1, kills(100, 3, EXPERIMENT.formatted(true)));
    }

    @Test
    @Tag("battery")
    void aKilledSweepOfArmsAndFuturesEndsInTheSameBytes() throws Exception {
        Battery.passed(Line.R1, kills(40, 6, CROSSED));
    }

    @Test
    @Tag("battery")
    void aKilledExtensionEndsInTheSameBytes() throws Exception {
        Files.writeString(folder.resolve("kills.json"), EXPERIMENT.formatted(false));
        Path small = folder.resolve("small");
        assertThat(Program.end(start("sweep", small, 2)))
                .as(Program.said(folder))
                .isZero();
        Files.writeString(
                folder.resolve("kills.json"), EXPERIMENT.formatted(false).replace("\"worlds\": 50", "\"worlds\": 90"));
        Path whole = folder.resolve("whole");
        assertThat(Program.end(start("sweep", whole, 2)))
                .as(Program.said(folder))
                .isZero();
        Random random = new Random(4);
        Path torn = folder.resolve("torn");
        int kills = 0;
        while (kills < 50) {
            copy(small, torn);
            int before = kills;
            for (Process process = extend(torn, random);
                    !ends(process, kills - before, random);
                    process = extend(torn, random)) {
                kills++;
            }
            Program.assertSame(unstated(whole), unstated(torn), "killed and extended again");
            delete(torn);
        }
        Battery.passed(Line.R1, kills);
    }

    @Test
    @Tag("battery")
    void aKilledCalibrationEndsInTheSameBytes() throws Exception {
        Files.writeString(folder.resolve("kills.json"), CALIBRATION);
        Random random = new Random(5);
        Path torn = folder.resolve("torn");
        Path whole = folder.resolve("whole");
        assertThat(Program.end(start("calibrate", whole, 2)))
                .as(Program.said(folder))
                .isZero();
        Map<String, String> expected = Program.files(whole);
        int kills = 0;
        while (kills < 40) {
            int before = kills;
            for (Process process = start("calibrate", torn, 1 + random.nextInt(3));
                    !ends(process, kills - before, random);
                    process = start("calibrate", torn, 1 + random.nextInt(3))) {
                kills++;
            }
            Program.assertSame(expected, Program.files(torn), "killed and resumed");
            delete(torn);
        }
        Battery.passed(Line.R1, kills);
    }

    /** Or is killed, the later the more often it was before: on a slow machine it would never end. */
    private boolean ends(Process process, int kills, Random random) throws Exception {
        int longest = LONGEST_MILLISECONDS * (2 + kills / 5);
        if (process.waitFor(random.nextInt(longest), TimeUnit.MILLISECONDS)) {
            assertThat(process.exitValue()).as(Program.said(folder)).isZero();
            return true;
        }
        process.destroyForcibly().waitFor();
        return false;
    }

    private Process extend(Path target, Random random) throws Exception {
        String threads = String.valueOf(1 + random.nextInt(4));
        return Program.start(
                folder, "sweep", "kills.json", "--out", target.toString(), "--extend", "-q", "--threads", threads);
    }

    /** Without the statement that it was extended. */
    private static Map<String, String> unstated(Path result) throws Exception {
        Map<String, String> files = Program.files(result);
        files.computeIfPresent(
                "report.html", (name, text) -> text.replaceAll("<dt>Extended</dt>\n<dd>[^\n]*</dd>\n", ""));
        files.computeIfPresent("manifest.json", (name, text) -> text.replaceAll("(?s)\"extended\": \\[.*?\\],\n  ", "")
                .replaceAll("(?s)\"report.html\": \\{.*?\\}", ""));
        return files;
    }

    private int kills(int count, long seed, String experiment) throws Exception {
        Files.writeString(folder.resolve("kills.json"), experiment);
        Random random = new Random(seed);
        Path torn = folder.resolve("torn" + seed);
        Path whole = folder.resolve("whole" + seed);
        assertThat(Program.end(start("sweep", whole, 2)))
                .as(Program.said(folder))
                .isZero();
        Map<String, String> expected = Program.files(whole);
        int kills = 0;
        while (kills < count) {
            Process process = start("sweep", torn, 1 + random.nextInt(4));
            if (process.waitFor(random.nextInt(LONGEST_MILLISECONDS), TimeUnit.MILLISECONDS)) {
                complete(process, torn, expected);
            } else {
                process.destroyForcibly().waitFor();
                kills++;
            }
        }
        complete(start("sweep", torn, 2), torn, expected);
        return kills;
    }

    private void complete(Process process, Path torn, Map<String, String> expected) throws Exception {
        assertThat(Program.end(process)).as(Program.said(folder)).isZero();
        Program.assertSame(expected, Program.files(torn), "killed and resumed");
        delete(torn);
    }

    private static void copy(Path from, Path to) throws Exception {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    private static void delete(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private Process start(String command, Path target, int threads) throws Exception {
        return Program.start(
                folder,
                command,
                "kills.json",
                "--out",
                target.toString(),
                "--resume",
                "--quiet",
                "--threads",
                String.valueOf(threads));
    }
}
