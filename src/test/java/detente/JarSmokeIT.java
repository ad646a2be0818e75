package detente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one file people get, run as they run it: from some other folder, with nothing beside it. */
class JarSmokeIT {
    private static final Path JAR = Path.of(System.getProperty("detente.jar", "target/detente.jar"));

    @TempDir
    private Path elsewhere;

    @Test
    void helps() throws Exception {
        Outcome outcome = run("-h");

        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
    }

    @Test
    void runsAWorldAndLeavesItsTables() throws Exception {
        Outcome outcome = run("run", "two-rivals", "--years", "1", "--out", "made");

        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        assertThat(elsewhere.resolve("made/runs.csv")).isNotEmptyFile();
        assertThat(elsewhere.resolve("made/events.csv")).isNotEmptyFile();
    }

    @Test
    void knowsTheShippedExperimentsAnywhere() throws Exception {
        Outcome outcome = run("sweep", "five-actions", "--export-design", "points.csv");

        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        assertThat(elsewhere.resolve("points.csv"))
                .content()
                .startsWith("action1,")
                .hasLineCount(33);
        assertThat(elsewhere.resolve("results")).doesNotExist();
    }

    @Test
    void namesEveryShippedExperiment() throws Exception {
        Outcome outcome = run("sweep", "nothing-of-that-name");

        assertThat(outcome.exitCode()).isEqualTo(2);
        try (Stream<Path> folders = Files.list(Path.of("experiments").toAbsolutePath())) {
            assertThat(outcome.output())
                    .contains(folders.filter(folder -> Files.exists(folder.resolve("experiment.json")))
                            .map(folder -> folder.getFileName().toString())
                            .toList());
        }
    }

    @Test
    void shipsTheCalibration() throws Exception {
        Outcome outcome = run("calibrate", "calibration", "--join", "2", "--out", "made");

        assertThat(outcome.exitCode()).as(outcome.output()).isEqualTo(65);
        assertThat(outcome.output()).contains("parts 1-2 of 2 of generation 1 are missing");
        assertThat(elsewhere.resolve("made/calibration.json")).isNotEmptyFile();
    }

    @Test
    void saysWhatToTypeInstead() throws Exception {
        Outcome outcome = run("run", "two-rivls");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.output()).contains("did you mean 'two-rivals'?").doesNotContain("\tat ");
    }

    @Test
    void knowsItsVersionAndCommit() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile());
                InputStream entry = jar.getInputStream(jar.getEntry("detente/build.properties"))) {
            Properties build = new Properties();
            build.load(entry);

            assertThat(build.stringPropertyNames()).containsExactlyInAnyOrder("version", "commit", "dirty");
            assertThat(build.values()).noneMatch(value -> value.toString().contains("${"));
        }
    }

    @Test
    void carriesNoSignatureModuleOrDemonstration() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> entries = Collections.list(jar.entries()).stream()
                    .map(ZipEntry::getName)
                    .toList();

            assertThat(entries).contains("detente/Main.class", "sim/engine/SimState.class");
            assertThat(entries).doesNotHaveDuplicates();
            assertThat(entries).noneMatch(name -> name.matches("(.*/)?module-info\\.class|META-INF/.*\\.(SF|DSA|RSA)"));
            assertThat(entries).noneMatch(name -> name.startsWith("sim/app/"));
        }
    }

    private Outcome run(String... arguments) throws IOException, InterruptedException {
        Path log = elsewhere.resolve("output");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        Stream.concat(Stream.of(java.toString(), "-jar", JAR.toString()), Stream.of(arguments))
                                .toList())
                .directory(elsewhere.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(process.waitFor(300, TimeUnit.SECONDS))
                    .as("ends in a minute")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Outcome(process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
    }

    private record Outcome(int exitCode, String output) {}
}
