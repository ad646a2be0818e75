package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import detente.Mutations;
import detente.battery.Battery;
import detente.battery.Line;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** B1: whatever is done to a file, it is refused in words and quickly, or it is a good file. */
class MutatedFilesTest {
    private static final long LONGEST_NANOSECONDS = 1_000_000_000;
    private static final int FIRST_OF_THE_FULL_BATTERY = 100_000;

    @TempDir
    private Path folder;

    @Test
    void mutatedFilesAreRefusedInWords() throws IOException {
        Battery.passed(Line.B1, refused(0, 1_000));
    }

    @Test
    @Tag("battery")
    void fortyThousandMutatedFilesAreRefusedInWords() throws IOException {
        Battery.passed(Line.B1, refused(FIRST_OF_THE_FULL_BATTERY, 40_000));
    }

    /** Tries files until so many were refused: what is still a good file is not counted. */
    private long refused(long first, long count) throws IOException {
        Path occupied = Files.createDirectory(folder.resolve("occupied"));
        Files.writeString(occupied.resolve("thesis.txt"), "years of work");
        long refused = 0;
        long number = first;
        for (; refused < count; number++) {
            Mutations mutation = Mutations.of(number);
            refused += isRefused(number, mutation, occupied) ? 1 : 0;
        }
        assertThat(refused).as("of %s files", number - first).isGreaterThan((number - first) / 3);
        return refused;
    }

    /** A good file ends with the folder, which is not free: nothing is run. */
    private boolean isRefused(long number, Mutations mutation, Path occupied) throws IOException {
        Path given = mutation.write(folder);
        Path file = folder.resolve(mutation.fileName());
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int code = Detente.execute(
                new PrintWriter(out),
                new PrintWriter(err, true),
                mutation.command(),
                given.toString(),
                "--out",
                occupied.toString());
        long nanoseconds = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
        String said = err.toString();
        String what = "file " + number + ", " + said;
        assertThat(nanoseconds).as(what).isLessThan(LONGEST_NANOSECONDS);
        assertThat(out.toString()).as(what).isEmpty();
        if (code == ExitCode.OCCUPIED) {
            assertThat(said).as(what).contains("thesis.txt");
            return false;
        }
        assertThat(code)
                .as("%s%n%s", what, new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                .isEqualTo(ExitCode.BAD_INPUT);
        // what a map of columns says wrongly is seen where the table is read, and a file that is not there by its path
        String any = Pattern.quote(folder + "/") + "[^/:]+";
        Pattern place = Pattern.compile(
                "(" + any + ": (?!.*Exception)|" + any + ":\\d+: |scenario '|design point \\d+ of |… and ).+");
        assertThat(said.lines()).as(what).isNotEmpty().allMatch(line -> place.matcher(line)
                .matches());
        assertThat(said).as(what).doesNotContain("Exception", "tools.jackson", "\tat ");
        return true;
    }
}
