package detente.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.GraphicsEnvironment;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The windows as a process: how it ends when they are closed, and when none can be opened. */
class WindowProcessIT {
    private static final String JAR = Path.of(System.getProperty("detente.jar", "target/detente.jar"))
            .toAbsolutePath()
            .toString();
    private static final String TESTS =
            Path.of("target/test-classes").toAbsolutePath().toString();

    @TempDir
    private Path elsewhere;

    @Test
    void endsWhenTheConsoleIsClosed() throws Exception {
        assumeFalse(GraphicsEnvironment.isHeadless(), "no display: the windows are not tested");

        assertThat(run(List.of("-cp", JAR + File.pathSeparator + TESTS, "detente.gui.CloseSoon"), ""))
                .isEqualTo("closed\n");
        assertThat(exitCode).isZero();
    }

    @Test
    void saysThatThereIsNoDisplay() throws Exception {
        assertThat(run(List.of("-Djava.awt.headless=true", "-jar", JAR, "gui"), ""))
                .contains("there is no display", "'run' needs none")
                .doesNotContain("\tat ");
        assertThat(exitCode).isEqualTo(2);
    }

    @Test
    void saysThatTheDisplayCannotBeReached() throws Exception {
        assumeFalse(GraphicsEnvironment.isHeadless() || !File.separator.equals("/"), "not a display of X");

        assertThat(run(List.of("-jar", JAR, "gui", "two-rivals"), ":987"))
                .contains("there is no display", ":987")
                .doesNotContain("\tat ");
        assertThat(exitCode).isEqualTo(2);
    }

    private int exitCode;

    private String run(List<String> arguments, String display) throws IOException, InterruptedException {
        Path log = elsewhere.resolve("output");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = Stream.concat(
                        Stream.of(java, "-Djava.util.prefs.userRoot=" + elsewhere), arguments.stream())
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(elsewhere.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        if (!display.isEmpty()) {
            builder.environment().put("DISPLAY", display);
        }
        Process process = builder.start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS))
                    .as("ends in a minute")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        exitCode = process.exitValue();
        return Files.readString(log, StandardCharsets.UTF_8);
    }
}
