package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program that reads result folders and may be missing on this machine. */
enum OtherProgram {
    R("Rscript (Debian: r-base-core)", List.of("Rscript", "--vanilla"), List.of("-e", "0")),
    PANDAS(
            "/usr/bin/python3 with pandas (Debian: python3-pandas)",
            List.of("/usr/bin/python3"),
            List.of("-c", "import pandas")),
    GNUMERIC("ssconvert (Debian: gnumeric)", List.of("ssconvert"), List.of("--version"));

    private static final int MOST_SECONDS = 240;

    private final String description;
    private final List<String> command;
    private final List<String> trial;

    OtherProgram(String description, List<String> command, List<String> trial) {
        this.description = description;
        this.command = command;
        this.trial = trial;
    }

    /** Skips the test, in words, where the program is missing. */
    void assumeInstalled(Path folder) throws Exception {
        boolean installed;
        try {
            installed = outcome(folder, trial) == 0;
        } catch (IOException e) {
            installed = false;
        }
        assumeTrue(installed, "skipped: there is no " + description);
    }

    /** Runs it in a folder, and returns what it writes on its standard output; it must end well and complain of nothing. */
    String run(Path folder, String... arguments) throws Exception {
        int code = outcome(folder, List.of(arguments));
        String errors = Files.readString(folder.resolve("errors"));
        assertThat(code).as("%s %s: %s", this, List.of(arguments), errors).isZero();
        assertThat(errors).isEmpty();
        return Files.readString(folder.resolve("output"), StandardCharsets.UTF_8);
    }

    private int outcome(Path folder, List<String> arguments) throws Exception {
        List<String> line = new java.util.ArrayList<>(command);
        line.addAll(arguments);
        Process process = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("output").toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
        try {
            assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS))
                    .as("%s ends", this)
                    .isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }
}
