package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is submitted, without a cluster; a real one is asked in {@code SlurmIT}. */
class SubmitCommandTest {
    @TempDir
    private Path folder;

    @Test
    void writesScriptsThatNameEverything() {
        SlurmScripts scripts = new SlurmScripts(
                "x",
                Path.of("/opt/java 17/bin/java"),
                Path.of("/data/it's"),
                Path.of("/data/it's/100%"),
                40,
                "3,7-9",
                2,
                new Memory(1024),
                List.of("--time=10", "--qos=low"));

        assertThat(scripts.sweep()).isEqualTo("""
                        #!/bin/sh
                        #SBATCH --array=3,7-9
                        #SBATCH --cpus-per-task=2
                        #SBATCH --job-name=x
                        #SBATCH --mem=1024M
                        #SBATCH --requeue
                        #SBATCH --open-mode=append
                        #SBATCH --output="/data/it's/100%%/shard-%a.log"
                        #SBATCH --time=10
                        #SBATCH --qos=low

                        # The number of shards stands here: Slurm counts only the jobs of the array, which may be some of them.
                        # What was killed goes on from its last checkpoint when it is submitted again.
                        '/opt/java 17/bin/java' -Xmx768m -jar '/data/it'\\''s/100%/detente.jar' sweep '/data/it'\\''s/100%/experiment.json' \\
                          --shard "$SLURM_ARRAY_TASK_ID/40" --threads 2 --resume --out '/data/it'\\''s'
                        code=$?
                        # 1: some runs failed, which their rows tell; the shard is done.
                        if [ "$code" -eq 1 ]; then code=0; fi
                        exit "$code"
                        """);
        assertThat(scripts.merge())
                .contains("#SBATCH --job-name=x-merge\n", "#SBATCH --qos=low\n")
                .doesNotContain("--array", "--cpus")
                .endsWith(" -jar '/data/it'\\''s/100%/detente.jar' merge '/data/it'\\''s'\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            five-actions                                     | Missing required option: '--shards=N'
            five-actions --shards 0                          | --shards: '0' must be a whole number from 1 to 100000
            five-actions --shards 7000                       | 7000 parts are too many for this experiment of 6400 runs
            five-actions --shards 2 --memory 1               | --memory: '1' must be a number of megabytes or gigabytes, such as 800M or 2G
            five-actions --shards 2 --memory 100M            | --memory: '100M' is too little
            five-actions --shards 2 --threads 0              | --threads: '0' must be a whole number from 1 to 1024
            five-actions --shards 2 qos                      | 'qos' is no option of sbatch: after -- stand such as --account=NAME
            five-actions --shards 2 -- --array=1             | '--array=1': --shards says which jobs there are
            five-actions --shards 2                          | use 'java -jar target/detente.jar submit
            """)
    void saysWhatIsWrong(String line, String message) {
        StringWriter err = new StringWriter();
        String[] arguments = ("submit --out " + folder.resolve("x") + " " + line).split(" ", -1);

        assertThat(Detente.execute(new PrintWriter(new StringWriter()), new PrintWriter(err, true), arguments))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains(message).doesNotContain("\tat ");
        assertThat(folder).isEmptyDirectory();
    }
}
