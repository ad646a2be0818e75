package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is submitted, without a cluster; a real one is asked in {@code SlurmIT}. */
class SubmitCommandTest {
    private static final List<String> HOSTILE = List.of(
            "a b",
            " a ",
            "$(touch hit)",
            "`touch hit`",
            "$HOME",
            "it's",
            "'; touch hit; '",
            "a\"b",
            "\"; touch hit; \"",
            "a;touch hit",
            "a&b|c",
            "*",
            "~",
            "{a,b}",
            "!x",
            "-rf",
            "--out",
            "%a%j%%",
            "#x",
            "\u00e9\u4e16",
            "a\\b");

    private static final SlurmScripts.Work WORK = new SlurmScripts.Work("x", "sweep", "experiment.json", Map.of());

    @TempDir
    private Path folder;

    @Test
    void writesScriptsThatNameEverything() {
        SlurmScripts scripts = new SlurmScripts(
                WORK,
                Path.of("/opt/java 17/bin/java"),
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
                        #SBATCH "--output=/data/it's/100%%/slurm/shard-%a.log"
                        #SBATCH --time=10
                        #SBATCH --qos=low

                        # The number of shards stands here: Slurm counts only the jobs of the array, which may be some of them.
                        # What was killed goes on from its last checkpoint when it is submitted again.
                        '/opt/java 17/bin/java' -Xmx768m -jar '/data/it'\\''s/100%/slurm/detente.jar' sweep '/data/it'\\''s/100%/slurm/experiment.json' \\
                          --shard "$SLURM_ARRAY_TASK_ID/40" --threads 2 --resume --out '/data/it'\\''s/100%'
                        code=$?
                        # 1: some runs failed, which their rows tell; the shard is done.
                        if [ "$code" -eq 1 ]; then code=0; fi
                        exit "$code"
                        """);
        assertThat(scripts.merge())
                .contains("#SBATCH --job-name=x-merge\n", "#SBATCH --qos=low\n")
                .doesNotContain("--array", "--cpus")
                .endsWith(" -jar '/data/it'\\''s/100%/slurm/detente.jar' merge '/data/it'\\''s/100%'\n");
    }

    @Test
    void submitsTheNextGenerationWhenOneIsJoined() {
        SlurmScripts scripts = new SlurmScripts(
                new SlurmScripts.Work("x", "calibrate", "calibration.json", Map.of()),
                Path.of("/java"),
                Path.of("/it's"),
                40,
                "1-40",
                2,
                new Memory(1024),
                List.of("--time=10", "--comment=it's"));

        assertThat(scripts.sweep()).contains(" calibrate '/it'\\''s/slurm/calibration.json' \\\n  --shard \"$SLURM");
        assertThat(scripts.merge())
                .contains(
                        " calibrate '/it'\\''s/slurm/calibration.json' --join 40 --resume --out '/it'\\''s' || exit $?\nexec ")
                .endsWith(" submit '/it'\\''s/slurm/calibration.json' --shards 40 --threads 2 --memory 1024M"
                        + " --out '/it'\\''s' -- '--time=10' '--comment=it'\\''s'\n");
    }

    /** The shell takes none of it apart, expands none and carries none out. */
    @Test
    void theShellReceivesExactlyWhatWasMeant() throws Exception {
        for (String name : HOSTILE) {
            Path place = Files.createDirectory(folder.resolve(name));
            Path java = Files.writeString(place.resolve("java"), "#!/bin/sh\nprintf '%s\\0' \"$@\" >received\n");
            Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
            SlurmScripts scripts = new SlurmScripts(WORK, java, place, 40, "1", 1, new Memory(1024), List.of());

            String slurm = place.resolve("slurm/experiment.json").toString();
            assertThat(received(scripts.merge()))
                    .as(name)
                    .containsExactly(
                            "-Xmx768m",
                            "-XX:+UseSerialGC",
                            "-jar",
                            place + "/slurm/detente.jar",
                            "merge",
                            place.toString());
            assertThat(received(scripts.sweep()))
                    .as(name)
                    .endsWith(
                            "sweep", slurm, "--shard", "7/40", "--threads", "1", "--resume", "--out", place.toString());
        }
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(file -> file.endsWith("hit"))).isEmpty();
        }
    }

    private List<String> received(String text) throws Exception {
        Path script = Files.writeString(folder.resolve("script"), text);
        for (String shell : List.of("bash -n", "sh", "bash")) {
            List<String> command = new ArrayList<>(List.of(shell.split(" ")));
            command.add(script.toString());
            ProcessBuilder process =
                    new ProcessBuilder(command).directory(folder.toFile()).inheritIO();
            process.environment().put("SLURM_ARRAY_TASK_ID", "7");
            assertThat(process.start().waitFor()).as(shell).isZero();
        }
        return List.of(Files.readString(folder.resolve("received")).split("\0"));
    }

    /** As Slurm 22.05 reads them: what is between quotes stays, a backslash protects the next sign. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            --qos=low                | --qos=low
            --comment=a b            | "--comment=a b"
            --comment=a#b            | "--comment=a#b"
            --comment=it's           | "--comment=it's"
            --comment=a"b\\c         | "--comment=a\\"b\\\\c"
            --comment=$(x)`y`        | "--comment=$(x)`y`"
            """)
    void slurmReceivesOneWord(String option, String word) {
        assertThat(SlurmWord.of(option)).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--out|a\nb",
                "--out|evil\"\ntouch hit\n",
                "--out|a\u0007b",
                "--out|a\tb",
                "--out|a\u0085b",
                "--out|a\\b",
                "--partition|a\nb",
                "--partition| ",
                "--time|1\n#SBATCH --array=1",
                "--|--comment=a\nb",
                "--|--comment=a\u001b",
                "--|--ar=1",
                "--|--array",
                "--|-a1-9"
            })
    void whatSlurmCannotCarryIsRefused(String option) {
        StringWriter err = new StringWriter();
        String[] parts = option.split("\\|", 2);
        boolean place = parts[0].equals("--out");
        List<String> arguments = new ArrayList<>(List.of("submit", "five-actions", "--shards", "2"));
        arguments.addAll(List.of("--out", place ? folder + "/" + parts[1] : folder + "/x"));
        if (!place) {
            arguments.addAll(List.of(parts));
        }

        assertThat(Detente.execute(
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(err, true),
                        arguments.toArray(String[]::new)))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains(parts[0]).hasLineCount(1).doesNotContain("target/detente.jar");
        assertThat(folder).isEmptyDirectory();
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

    @Test
    void saysWhatDoesNothingBeforeItSubmits() throws IOException {
        Path experiment = Files.writeString(folder.resolve("x.json"), """
                {"name": "x", "scenario": "two-rivals", "worlds": 2,
                 "design": {"kind": "factorial", "factors": {"policy.treaty.compliance": [0.1, 0.9]}}}
                """);
        StringWriter err = new StringWriter();

        Detente.execute(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err, true),
                "submit",
                experiment.toString(),
                "--shards",
                "2",
                "--print",
                "--out",
                folder.resolve("out").toString());

        assertThat(err.toString()).contains("policy.treaty.compliance can do nothing: treaty is on at no point");
    }
}
