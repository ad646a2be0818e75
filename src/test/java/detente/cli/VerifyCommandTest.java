package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import detente.io.plan.Experiments;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A result folder that was left alone is reproduced; whatever is changed in it is named. */
class VerifyCommandTest {
    /** Without a baseline nothing is drawn, which takes most of the time. */
    private static final String QUIET = "\"baseline\": { \"policy.treaty\": false, \"escalation.gain\": 0.06 },";

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @BeforeAll
    static void sweepOnce() throws IOException {
        sweep(Experiments.small(false), shared.resolve("plain"));
        sweep(Experiments.small(true), shared.resolve("packed"));
    }

    private static void sweep(String experiment, Path target) throws IOException {
        Path file = Files.writeString(
                shared.resolve("small.json"),
                experiment
                        .replace(QUIET, "")
                        .replace(
                                "\"events\"", "\"metrics\": [\"harm_per_year\", \"operations_per_year\"], \"events\""));
        StringWriter err = new StringWriter();
        int code = Detente.execute(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                "sweep",
                file.toString(),
                "--out",
                target.toString());
        assertThat(code).as(err.toString()).isZero();
    }

    @BeforeEach
    void copy() throws IOException {
        copy(shared.resolve("plain"), folder.resolve("result"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    @Test
    void acceptsWhatAnotherProgramAnalysed() throws IOException {
        Path result = folder.resolve("result");
        Path manifest = result.resolve("manifest.json");
        String before = Files.readString(manifest);
        detente("analyze", result.toString());
        assertThat(manifest).hasContent(before);

        Path summary = result.resolve("summary.csv");
        Files.writeString(summary, Files.readString(summary) + "other figures\n");
        Matcher entry = Pattern.compile("\"summary.csv\": (\\{[^}]*\\})").matcher(before);
        assertThat(entry.find()).isTrue();
        Files.writeString(manifest, before.replace(entry.group(1), listed(summary)));
        assertThat(detente("verify", result.toString())).as("%s%s", out, err).isZero();
        assertThat(detente("analyze", result.toString())).isZero();
        assertThat(detente("verify", result.toString())).as("%s%s", out, err).isZero();
        String after = Files.readString(manifest);
        assertThat(after).contains("\"analysed\": {\n    \"version\": ", entry.group(1));
        detente("analyze", result.toString());
        assertThat(manifest).hasContent(after);
    }

    @Test
    void doesNotHideWhatWasDoneToTheRuns() throws IOException {
        Path runs = folder.resolve("result/runs.csv");
        Files.writeString(runs, Files.readString(runs).replaceFirst("\n1,1,1,1,", "\n1,1,1,2,"));
        assertThat(detente("analyze", folder.resolve("result").toString())).isEqualTo(65);
        assertThat(err.toString())
                .contains(runs + ":2: replication is '2', and '1' is due here", "nothing was analysed: ");
        assertThat(detente("verify", folder.resolve("result").toString())).isOne();
        assertThat(out.toString()).contains(runs + ":2: replication is '2', and '1' is due here");
    }

    @Test
    void analysesNoFolderInWhichAnotherProgramWrites() throws IOException {
        Path lock = folder.resolve("result/.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            assertThat(detente("analyze", folder.resolve("result").toString())).isEqualTo(75);
        }
        assertThat(err.toString()).contains("another program writes here at this moment");
    }

    @Test
    void analysesNothingElse() throws IOException {
        assertThat(detente("analyze", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("none: there is no such folder");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(detente("analyze", empty.toString())).isEqualTo(65);
        assertThat(err.toString()).contains("empty: holds no manifest.json, so it is no result of this program");
        assertThat(empty).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "packed"})
    void reproducesAFolder(String name) {
        assertThat(detente("verify", shared.resolve(name).toString(), "--all"))
                .as("%s%s", out, err)
                .isZero();
        assertThat(out.toString())
                .contains("files: ", "rows: 24 of 24 runs were carried out again, all the same in every table");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void reproducesASingleRun() {
        Path alone = folder.resolve("alone");
        assertThat(detente("run", "two-rivals", "--years", "1", "--seed", "3", "--out", alone.toString()))
                .isZero();
        assertThat(detente("verify", alone.toString())).as("%s%s", out, err).isZero();
        assertThat(out.toString()).contains("rows: 1 of 1 runs");
    }

    @Test
    void takesTheSameSampleAgain() {
        String result = folder.resolve("result").toString();
        assertThat(detente("verify", result, "--sample", "5")).isZero();
        assertThat(out.toString()).contains("rows: 5 of 24 runs");
        assertThat(detente("verify", result, "--sample", "400")).isZero();
        assertThat(out.toString()).contains("rows: 24 of 24 runs");
        assertThat(detente("verify", result, "--sample", "0")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(detente("verify", result, "--run", "25")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("--run: '25' must be a whole number from 1 to 24");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            runs.csv          | ,ok,FALSE   | ,ok,TRUE     | runs.csv, run 1, column policy.treaty: 'TRUE' there, 'FALSE' here
            runs.csv          | ,0.06,[^\\n]* | ,0.07,1,1    | runs.csv, run 1, column escalation.gain: '0.07' there, '0.06' here, and other values in harm_per_year, operations_per_year
            runs.csv          | harm_per    | harm__per    | runs.csv:1: its columns are others: number 10 is 'harm__per_year' there and 'harm_per_year' here
            runs.csv          | \\n7,[^\\n]*| ``           | runs.csv, run 7: 0 rows there, 1 here
            runs.csv          | \\n9,       | \\n9,9,      | runs.csv:10: the row has 12 cells, and there are 11 columns
            runs.csv          | \\n9,       | \\nx,        | runs.csv:10: run is 'x', and '9' is due here: rows are missing, double or in another order
            runs.csv          | \\z         | 99,4,2,3\\n  | runs.csv:26: the row has 4 cells, and there are 11 columns
            events.csv        | ,FOUND      | ,LOST        | column origin: 'LOST' there, 'FOUND' here
            events.csv        | \\n1,[^\\n]*| ``           | rows there,
            series.csv        | \\n2,-1,    | \\n2,-1.1,   | series.csv, run 2, its row 1, column time: '-1.1' there, '-1' here
            proliferation.csv | ,North      | ,South       | proliferation.csv, run
            failures.csv      | \\z         | 1,1,1,1,1,1,bad,run\\n | failures.csv, run 1: 1 rows there, 0 here
            summary.csv       | ok          | ok           | summary.csv: was changed after the end of the sweep, its hash is another
            manifest.json     | "seed": 11, | "seed": 12,  | manifest.json: its experiment was changed afterwards, it does not fit its id
            """)
    void namesTheFirstDifference(String file, String pattern, String replacement, String message) throws IOException {
        Path changed = folder.resolve("result").resolve(file);
        String text = Files.readString(changed);
        String other =
                pattern.equals("ok") ? text + "\n" : text.replaceFirst(pattern, replacement.replace("\\n", "\n"));
        assertThat(other).isNotEqualTo(text);
        Files.writeString(changed, other);
        assertThat(detente("verify", folder.resolve("result").toString(), "--all"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(out.toString()).contains(message);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void namesMissingAndTornFiles() throws IOException {
        Files.delete(folder.resolve("result/series.csv"));
        assertThat(detente("verify", folder.resolve("result").toString())).isEqualTo(ExitCode.FAILED);
        assertThat(out.toString()).contains("series.csv: is missing");

        Path packed = folder.resolve("packed");
        copy(shared.resolve("packed"), packed);
        Path events = packed.resolve("events.csv.gz");
        byte[] bytes = Files.readAllBytes(events);
        Files.write(events, Arrays.copyOf(bytes, 900));
        assertThat(detente("verify", packed.toString(), "--all")).isEqualTo(ExitCode.FAILED);
        assertThat(out.toString()).containsPattern("events\\.csv\\.gz:\\d+: cannot be unpacked \\(it ends early\\)");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void comparesAFolderOfAnotherProgramWithAWarning() throws IOException {
        Path manifest = folder.resolve("result/manifest.json");
        Files.writeString(
                manifest, Files.readString(manifest).replaceFirst("\"commit\": \"[^\"]*\"", "\"commit\": \"0ddba11\""));
        assertThat(detente("verify", folder.resolve("result").toString())).isZero();
        assertThat(err.toString())
                .contains("warning:", "(commit 0ddba11", "the programs may be why rows differ")
                .hasLineCount(1);
    }

    /** Columns have been added since: those that an older program wrote are compared. */
    @Test
    void comparesAnOlderFolderInTheColumnsThatItHas() throws IOException {
        Path result = folder.resolve("result");
        Path events = result.resolve("events.csv");
        String fewer = Files.readString(events).replaceAll("(?m)^((?:[^,\n]*,){17}[^,\n]*),.*$", "$1");
        assertThat(fewer.lines().findFirst().orElseThrow()).endsWith(",parent,harm");
        Files.writeString(events, fewer);
        Path manifest = result.resolve("manifest.json");
        String own = Files.readString(manifest)
                .replaceFirst("\"events.csv\": \\{[^}]*\\}", "\"events.csv\": " + listed(events));
        Files.writeString(manifest, own);
        assertThat(detente("verify", result.toString(), "--all")).isEqualTo(ExitCode.FAILED);
        assertThat(out.toString()).contains("events.csv:1: its columns are others: number 19 is nothing there");
        assertThat(detente("analyze", result.toString())).isEqualTo(ExitCode.OCCUPIED);

        out = new StringWriter();
        Files.writeString(manifest, own.replaceFirst("\"commit\": \"[^\"]*\"", "\"commit\": \"0ddba11\""));
        assertThat(detente("verify", result.toString(), "--all"))
                .as("%s%s", out, err)
                .isZero();
        assertThat(detente("analyze", result.toString())).as("%s%s", out, err).isZero();
        Files.writeString(events, fewer.replaceFirst(",FOUND", ",LOST"));
        assertThat(detente("verify", result.toString(), "--all")).isEqualTo(ExitCode.FAILED);
        assertThat(out.toString()).contains("column origin: 'LOST' there, 'FOUND' here");
    }

    @Test
    void saysWhatRunsARowAlone() {
        assertThat(detente("verify", folder.resolve("result").toString(), "--run", "24", "--run", "7"))
                .isZero();
        assertThat(out.toString())
                .contains("rows: 2 of 24 runs")
                .contains("run 7 alone, in " + folder.resolve("result") + ": java -jar detente.jar run scenario.json"
                        + " --set policy.treaty=FALSE --set escalation.gain=0.5 --world-seed ");
    }

    @Test
    void refusesWhatIsNoFinishedResult() throws IOException {
        assertThat(detente("verify", folder.resolve("none").toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(detente("verify", folder.toString())).isEqualTo(ExitCode.OCCUPIED);
        Path manifest = folder.resolve("result/manifest.json");
        String text = Files.readString(manifest);
        Files.writeString(manifest, text.replaceFirst("\"finished\": \"[^\"]*\"", "\"finished\": \"\""));
        assertThat(detente("verify", folder.resolve("result").toString())).isEqualTo(ExitCode.OCCUPIED);
        Files.writeString(manifest, text.replace("two-rivals", "two-rivulets").replace("\"kind\"", "\"kin\""));
        assertThat(detente("verify", folder.resolve("result").toString())).isEqualTo(ExitCode.OCCUPIED);
        assertThat(err.toString())
                .contains("there is no such folder", "holds no manifest.json", "holds an unfinished sweep")
                .contains("the manifest cannot be used (")
                .doesNotContain("Exception", "\tat ");
    }

    /** What a manifest says of a file. */
    private static String listed(Path file) throws IOException {
        return "{ \"bytes\": %d, \"sha256\": \"%s\" }".formatted(Files.size(file), sha256(Files.readAllBytes(file)));
    }

    private static String sha256(byte[] bytes) {
        return assertDoesNotThrow(() ->
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    }

    private int detente(String... arguments) {
        return Detente.execute(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
