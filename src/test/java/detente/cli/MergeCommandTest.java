package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import detente.io.plan.Experiments;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sweep in shards, as it is typed. */
class MergeCommandTest {
    @TempDir
    private Path folder;

    private StringWriter err = new StringWriter();
    private String file = "";
    private String target = "";

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("small.json"), Experiments.small(false))
                .toString();
        target = folder.resolve("result").toString();
    }

    @Test
    void givesTheResultOfTheWhole() throws IOException {
        Path whole = folder.resolve("whole");
        assertThat(detente("sweep", file, "--out", whole.toString(), "--quiet")).isZero();
        for (int number = 1; number <= 3; number++) {
            assertThat(shard(number + "/3")).as(err.toString()).isZero();
        }
        assertThat(err.toString()).contains("8 runs; results are in", "'merge " + target + "' puts them together");
        assertThat(shard("3/3")).isEqualTo(ExitCode.OCCUPIED);

        assertThat(detente("merge", target)).as(err.toString()).isZero();
        for (String name : List.of("runs.csv", "series.csv", "events.csv", "summary.csv", "effects.csv")) {
            assertThat(Path.of(target, name)).hasSameBinaryContentAs(whole.resolve(name));
        }
        assertThat(detente("merge", target)).isZero();
        assertThat(err.toString()).contains("is complete: nothing is left to merge");
    }

    @Test
    void verifiesAShardToo() {
        shard("2/3");
        String folder = Path.of(target, "shards/2-of-3").toString();

        assertThat(detente("verify", folder, "--all")).as(err.toString()).isZero();
        assertThat(detente("verify", folder, "--run", "9", "--run", "16"))
                .as(err.toString())
                .isZero();
        assertThat(detente("verify", folder)).as(err.toString()).isZero();
        assertThat(detente("verify", folder, "--run", "8")).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void namesWhatIsWrong() throws IOException {
        shard("1/4");
        shard("4/4");
        assertThat(detente("merge", target)).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("shards 2-3 of 4 are missing or unfinished", "--shard 2/4 --resume");

        Files.writeString(Path.of(target, "shards/4-of-4/runs.csv"), "run\n");
        assertThat(detente("merge", target)).isEqualTo(ExitCode.OCCUPIED);
        assertThat(err.toString())
                .contains(
                        "shards 2-3 of 4 are missing",
                        "4-of-4/runs.csv:1: its columns are others",
                        "nothing was merged");
        assertThat(Path.of(target, "runs.csv")).doesNotExist();
    }

    @Test
    void refusesPartsThatDoNotExist() {
        assertThat(detente("sweep", file, "--out", target, "--shard", "3/2")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("--shard: '3' must be a whole number from 1 to 2");
        assertThat(detente("sweep", file, "--out", target, "--shard", "1-2")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("--shard: '1-2' must be I/N, such as 3/100");
        assertThat(detente("sweep", file, "--out", target, "--shard", "1/25")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("25 parts are too many for this experiment of 24 runs");
        assertThat(Path.of(target)).doesNotExist();
    }

    private int shard(String shard) {
        return detente("sweep", file, "--out", target, "--shard", shard);
    }

    private int detente(String... arguments) {
        return Detente.execute(new PrintWriter(new StringWriter()), new PrintWriter(err, true), arguments);
    }
}
