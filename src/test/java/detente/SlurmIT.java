package detente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import detente.battery.Battery;
import detente.battery.Line;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * E1: a sweep under a real Slurm, with a shard that is killed, one that is requeued, one whose tail is torn and one that
 * is corrupted at rest. {@code .ci/slurm start DIR} starts a Slurm for it.
 */
@Timeout(900)
class SlurmIT {
    private static final String JAR = Path.of(System.getProperty("detente.jar", "target/detente.jar"))
            .toAbsolutePath()
            .toString();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Pattern JOB = Pattern.compile("job (\\d+): shards ([-,0-9]+) of 3");
    private static final String EXPERIMENT = """
            { "name": "cluster", "scenario": { "name": "short", "world": "three-states", "years": 5, "burnInYears": 1 },
              "design": { "kind": "factorial", "factors": { "policy.treaty": [false, true] } },
              "worlds": %d, "replications": 45, "seed": 3,
              "outputs": { "metrics": ["harm_per_year"], "events": true, "proliferation": true, "states": true, "compress": %s } }
            """;

    private static final String CROSSED = """
            { "name": "crossed", "scenario": { "name": "short", "world": "three-states", "years": 5, "burnInYears": 1 },
              "design": { "kind": "crossed", "arms": { "none": {}, "treaty": { "policy.treaty": true } }, "baseline": "none",
                          "futures": { "kind": "random", "points": 30,
                                       "factors": { "conflict.rate": { "from": 20, "to": 80 } } } },
              "worlds": 3, "replications": 2, "seed": 3, "outputs": { "metrics": ["harm_per_year"] } }
            """;

    private static final String CALIBRATION = """
            { "name": "calibrated", "tolerance": 4, "worlds": 10, "finalWorlds": 10, "population": 2, "most": 5,
              "parameters": { "escalation.gain": { "from": 0.02, "to": 0.2 } },
              "targets": [ { "id": "T01", "value": 37, "low": 30, "high": 44 },
                           { "id": "T07", "value": 3.05, "low": 2.9, "high": 3.2 } ],
              "profiled": ["conflict.rate"] }
            """;

    @TempDir
    private Path folder;

    private record Said(int code, String text) {}

    @BeforeAll
    static void needsSlurm() throws Exception {
        boolean answers = Files.isExecutable(Path.of("/usr/bin/sinfo"))
                && run("sinfo", "--noheader").code() == 0;
        if (!answers) {
            System.out.println("SlurmIT is skipped: no Slurm answers here; .ci/run starts one");
        }
        assumeTrue(answers, "no Slurm answers here");
    }

    @Test
    void mergesToTheBytesOfTheWhole() throws Exception {
        Path parts = folder.resolve("parts");
        String file = experiment(100, false);
        String[] submit = {"submit", file, "--shards", "3", "--out", parts.toString(), "--memory", "512M"};

        Matcher first = job(detente(
                Stream.concat(Stream.of(submit), Stream.of("--", "--hold")).toArray(String[]::new)));
        assertThat(first.group(2)).isEqualTo("1-3");
        release(first.group(1) + "_1");
        awaitRows(parts, 1);
        assertThat(run("scontrol", "requeue", first.group(1) + "_1").code()).isZero();
        release(first.group(1) + "_2");
        awaitRows(parts, 2);
        run("scancel", "--signal=KILL", first.group(1) + "_2");
        for (String job : run("squeue", "--noheader", "--array", "--format=%i")
                .text()
                .lines()
                .toList()) {
            run("scontrol", "release", job.strip()); // those that are not held do not mind
        }
        assertThat(detente("sweep", file, "--out", folder.resolve("whole").toString(), "--quiet")
                        .code())
                .isZero();
        awaitJobs();
        assertThat(log(parts)).contains("shards 2 of 3 are missing or unfinished", "nothing was merged");
        assertThat(parts.resolve("runs.csv")).doesNotExist();

        Path torn = parts.resolve("shards/2-of-3/events.csv.part");
        Files.writeString(torn, "\0\0,garbage", StandardOpenOption.APPEND);
        corrupt(parts.resolve("shards/3-of-3/runs.csv"));
        assertThat(job(detente(submit)).group(2)).isEqualTo("2");
        awaitJobs();
        assertThat(log(parts)).contains("3-of-3/runs.csv: was changed after the end of the sweep");

        delete(parts.resolve("shards/3-of-3"));
        assertThat(job(detente(submit)).group(2)).isEqualTo("3");
        awaitJobs();
        for (String table :
                List.of("runs.csv", "events.csv", "proliferation.csv", "states.csv", "failures.csv", "summary.csv")) {
            assertThat(parts.resolve(table))
                    .hasSameBinaryContentAs(folder.resolve("whole").resolve(table));
        }
        Battery.passed(Line.E1, 4); // killed, requeued, torn, corrupted at rest
    }

    @Test
    void takesFoldersWithAnyName() throws Exception {
        Path odd = Files.createDirectory(folder.resolve("it's \"100%a\" #$HOME `id` \u00e9"));
        Said said =
                detente("submit", experiment(2, true), "--shards", "2", "--out", odd.toString(), "--memory", "600M");

        assertThat(said.code()).as(said.text()).isZero();
        awaitJobs();
        assertThat(log(odd)).contains("180 runs; results are in");
    }

    /** Each generation is an array of jobs; the job that joins it submits the next. */
    @Test
    @Tag("battery")
    void calibratesGenerationByGeneration() throws Exception {
        Path parts = folder.resolve("calibrated");
        String file = Files.writeString(folder.resolve("calibration.json"), CALIBRATION)
                .toString();
        Said said = detente("submit", file, "--shards", "3", "--out", parts.toString(), "--memory", "600M");

        assertThat(said.code()).as(said.text()).isZero();
        for (int round = 0; round < 10 && !Files.exists(parts.resolve("report.html")); round++) {
            awaitJobs();
        }
        assertThat(log(parts)).contains("and there is a next generation", "results are in");
        assertThat(detente("calibrate", file, "--out", folder.resolve("alone").toString(), "--quiet")
                        .code())
                .isZero();
        for (String table : List.of("evaluations.csv", "posterior.csv", "predictive.csv", "ensemble.csv")) {
            assertThat(parts.resolve(table))
                    .hasSameBinaryContentAs(folder.resolve("alone").resolve(table));
        }
        assertThat(detente("submit", file, "--shards", "3", "--out", parts.toString())
                        .text())
                .contains("is complete: nothing is left to do");
        Battery.passed(Line.E1, 1);
    }

    /** Arms that meet futures: what is said of robustness is that of the whole. */
    @Test
    @Tag("battery")
    void crossesArmsWithFutures() throws Exception {
        Path parts = folder.resolve("crossed");
        String file = Files.writeString(folder.resolve("crossed.json"), CROSSED).toString();
        Said said = detente("submit", file, "--shards", "3", "--out", parts.toString(), "--memory", "600M");

        assertThat(said.code()).as(said.text()).isZero();
        awaitJobs();
        assertThat(log(parts)).contains("360 runs; results are in");
        assertThat(detente("sweep", file, "--out", folder.resolve("alone").toString(), "--quiet")
                        .code())
                .isZero();
        for (String table : List.of("runs.csv", "futures.csv", "robustness.csv", "drivers.csv", "summary.csv")) {
            assertThat(parts.resolve(table))
                    .hasSameBinaryContentAs(folder.resolve("alone").resolve(table));
        }
        Battery.passed(Line.E1, 1);
    }

    @Test
    void saysWhatSlurmRefuses() throws Exception {
        Said said = detente(
                "submit",
                experiment(2, true),
                "--shards",
                "2",
                "--out",
                folder.resolve("x").toString(),
                "--partition",
                "no");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.text()).contains("Slurm refuses", "invalid partition").doesNotContain("\tat ");
    }

    private String experiment(int worlds, boolean compress) throws IOException {
        return Files.writeString(folder.resolve("cluster.json"), EXPERIMENT.formatted(worlds, compress))
                .toString();
    }

    private static Matcher job(Said said) {
        assertThat(said.code()).as(said.text()).isZero();
        Matcher matcher = JOB.matcher(said.text());
        assertThat(matcher.find()).as(said.text()).isTrue();
        return matcher;
    }

    private static String log(Path parts) throws IOException {
        return Files.readString(parts.resolve("slurm/merge.log"));
    }

    /** Lets a job go that was held, so that nothing else happens meanwhile, however slow the machine is. */
    private static void release(String job) throws Exception {
        Said said = run("scontrol", "release", job);
        assertThat(said.code()).as(said.text()).isZero();
    }

    /** Waits until a shard that runs has written rows. */
    private static void awaitRows(Path parts, int shard) throws Exception {
        Path part = parts.resolve("shards/" + shard + "-of-3");
        Path rows = part.resolve("runs.csv.part");
        while (!Files.exists(rows) || Files.size(rows) < 1000) {
            assertThat(part.resolve("runs.csv"))
                    .as("it ended before anybody looked")
                    .doesNotExist();
            Thread.sleep(20);
        }
    }

    /** Waits until no job is left. */
    private static void awaitJobs() throws Exception {
        while (!run("squeue", "--noheader").text().isBlank()) {
            Thread.sleep(200);
        }
    }

    private static void corrupt(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 3] ^= 1;
        Files.write(file, bytes);
    }

    private static void delete(Path shard) throws IOException {
        try (Stream<Path> files = Files.list(shard)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(shard);
    }

    private static Said detente(String... arguments) throws Exception {
        return run(Stream.concat(Stream.of(JAVA, "-jar", JAR), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private static Said run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
            return new Said(process.exitValue(), text);
        } finally {
            process.destroyForcibly();
        }
    }
}
