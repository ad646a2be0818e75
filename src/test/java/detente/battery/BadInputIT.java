package detente.battery;

import static org.assertj.core.api.Assertions.assertThat;

import detente.Mutations;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** B1 and R4 with the jar: bad files end with 2, an output that takes nothing ends with 74, and never with a trace. */
class BadInputIT {
    private static final int BAD_INPUT = 2;
    private static final int OCCUPIED = 65;
    private static final int FILES = 74;
    private static final File FULL = new File("/dev/full");
    private static final long FIRST = 500_000;

    @TempDir
    private Path folder;

    @Test
    void mutatedFilesAreRefused() throws Exception {
        Battery.passed(Line.B1, refused(FIRST, 3));
    }

    @Test
    @Tag("battery")
    void manyMutatedFilesAreRefused() throws Exception {
        Battery.passed(Line.B1, refused(FIRST + 1_000, 40));
    }

    private int refused(long first, int count) throws Exception {
        int refused = 0;
        for (long number = first; refused < count; number++) {
            Path own = Files.createDirectory(folder.resolve("bad" + number));
            Mutations mutation = Mutations.of(number);
            Path file = mutation.write(own);
            // a good file ends there, for the folder holds it
            int code = Program.end(Program.start(own, mutation.command(), file.toString(), "--out", "."));
            assertThat(code).as(Program.said(own)).isIn(BAD_INPUT, OCCUPIED);
            assertThat(Program.said(own)).isNotEmpty().doesNotContain("Exception", "\tat ");
            refused += code == BAD_INPUT ? 1 : 0;
        }
        return refused;
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void anOutputThatTakesNothingIsTold() throws Exception {
        List<List<String>> commands = List.of(
                List.of("describe", "parameters"),
                List.of("run", "two-rivals", "--years", "1"),
                List.of("describe", "schema"));
        for (List<String> command : commands) {
            Path own = Files.createDirectory(folder.resolve(String.join("-", command)));
            Process process = Program.prepared(own, command.toArray(String[]::new))
                    .redirectErrorStream(false)
                    .redirectOutput(FULL)
                    .redirectError(Program.log(own).toFile())
                    .start();
            assertThat(Program.end(process)).as(Program.said(own)).isEqualTo(FILES);
            assertThat(Program.said(own))
                    .contains("standard output: cannot be written")
                    .doesNotContain("Exception", "\tat ");
        }
        Battery.passed(Line.R4, commands.size());
    }
}
