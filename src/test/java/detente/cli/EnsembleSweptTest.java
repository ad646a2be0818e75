package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import detente.io.document.Json;
import detente.io.plan.ExperimentFile;
import detente.io.plan.ExperimentWriter;
import detente.io.plan.Experiments;
import detente.io.plan.ShippedExperiments;
import detente.io.result.Disk;
import detente.io.result.RecordedSweep;
import detente.io.result.ResultFolder;
import detente.io.result.Task;
import detente.model.ConflictModel;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worlds with parameter sets of an ensemble, as they are typed: whole, in shards, resumed, row by row, and as futures. */
class EnsembleSweptTest {
    private static final String SETS = """
            escalation.gain,policy.patchSharing.speed,weight
            0.05,1.5,1
            0.2,3,2
            0.4,2,1
            """;

    @TempDir
    private Path folder;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();
    private String file = "";

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("some.csv"), SETS);
        file = experiment("sets.json", Experiments.ensemble("\"some.csv\"").replace("\"worlds\": 4", "\"worlds\": 8"));
    }

    private String experiment(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int detente(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        return Detente.execute(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private Path swept(String name, String... more) {
        Path result = folder.resolve(name);
        List<String> words = new ArrayList<>(List.of("sweep", file, "--out", result.toString(), "--quiet"));
        words.addAll(List.of(more));
        assertThat(detente(words.toArray(String[]::new))).as(err.toString()).isZero();
        return result;
    }

    private static List<String> column(Path table, String name) throws IOException {
        List<String> lines = Files.readAllLines(table);
        int place = List.of(lines.get(0).split(",", -1)).indexOf(name);
        assertThat(place).as(name).isNotNegative();
        return lines.stream().skip(1).map(line -> line.split(",", -1)[place]).toList();
    }

    @Test
    void theColumnSaysWhichSetAWorldHasAndAllPointsHaveTheSame() throws IOException {
        Path whole = swept("whole");
        List<String> ofPoint = List.of("1", "1", "2", "2", "2", "2", "3", "3");

        assertThat(column(whole.resolve("runs.csv"), "set"))
                .containsExactlyElementsOf(Stream.of(ofPoint, ofPoint, ofPoint, ofPoint)
                        .flatMap(List::stream)
                        .toList());
        assertThat(column(whole.resolve("runs.csv"), "world_seed").subList(0, 8))
                .isEqualTo(column(whole.resolve("runs.csv"), "world_seed").subList(24, 32));
        assertThat(Files.readString(whole.resolve("manifest.json")).replaceAll("\\s", ""))
                .contains("\"sets\":[1,2,2,3]", "\"worldsPerSet\":2");
        assertThat(Files.readString(whole.resolve("datapackage.json"))).contains("\"set\"", "parametric_low");
        assertThat(column(whole.resolve("effects.csv"), "n_worlds"))
                .contains("4")
                .doesNotContain("8");
        assertThat(Files.readString(whole.resolve("report.html")))
                .contains("some.csv: 3 of its 3 parameter sets, each in 2 worlds")
                .contains("parametric_low and parametric_high are empty: 3 sets of the ensemble are seen")
                .contains("range over sets none (too few sets)");
        assertThat(column(whole.resolve("effects.csv"), "parametric_low")).containsOnly("");
    }

    /** Both doubts stand side by side: in the table, in the report's words and under the picture. */
    @Test
    void fromTwentySetsOnTheRangeStandsBesideTheInterval() throws IOException {
        StringBuilder sets = new StringBuilder("escalation.gain,conflict.rate\n");
        for (int set = 0; set < 20; set++) {
            sets.append(.01 * (set + 1)).append(',').append(40 + 2 * set).append('\n');
        }
        Files.writeString(folder.resolve("some.csv"), sets);
        file = experiment("more.json", Experiments.ensemble("\"some.csv\"").replace("\"worlds\": 4", "\"worlds\": 40"));
        Path whole = swept("whole");

        List<String> low = column(whole.resolve("effects.csv"), "parametric_low");
        List<String> high = column(whole.resolve("effects.csv"), "parametric_high");
        List<String> ratio = column(whole.resolve("effects.csv"), "ratio");
        for (int row = 0; row < low.size(); row += 2) { // of the operations
            assertThat(Double.parseDouble(low.get(row))).isLessThan(Double.parseDouble(ratio.get(row)));
            assertThat(Double.parseDouble(high.get(row))).isGreaterThan(Double.parseDouble(ratio.get(row)));
        }
        assertThat(column(whole.resolve("contrasts.csv"), "parametric_low"))
                .containsAnyElementsOf(low)
                .doesNotContain("");
        assertThat(Files.readString(whole.resolve("report.html")))
                .contains("How sure the effects are", "Thin lines: range of the effect over")
                .containsPattern("range over sets [0-9.]+ to [0-9.]+[.]<");
    }

    @Test
    void setsCanBeFutures() throws IOException {
        file = experiment(
                "crossed.json",
                Experiments.crossed()
                        .replaceAll(
                                "(?s)\"futures\": \\{.*?\\} \\} \\},",
                                "\"futures\": { \"ensemble\": \"some.csv\", \"points\": 4 } },"));
        Path whole = swept("whole");

        assertThat(column(whole.resolve("runs.csv"), "escalation.gain").stream().distinct())
                .containsExactly("0.05", "0.2", "0.4");
        assertThat(column(whole.resolve("runs.csv"), "escalation.gain")).hasSize(24);
        file = whole.resolve("experiment.json").toString();
        Files.delete(folder.resolve("some.csv"));
        assertThat(swept("again").resolve("runs.csv")).hasSameBinaryContentAs(whole.resolve("runs.csv"));
    }

    @Test
    void futuresCanHaveASetAndWhatIsDrawnBeside() throws IOException {
        String futures = "\"futures\": { \"ensemble\": \"some.csv\", \"beside\": { \"kind\": \"random\", \"points\": 3,"
                + " \"factors\": { \"KEY\": { \"from\": 0, \"to\": 0.1 } } } } },";
        String crossed = Experiments.crossed().replaceAll("(?s)\"futures\": \\{.*?\\} \\} \\},", futures);
        file = experiment("crossed.json", crossed.replace("KEY", "proliferation.leak"));
        Path whole = swept("whole");

        assertThat(column(whole.resolve("runs.csv"), "escalation.gain").stream().distinct())
                .containsExactly("0.05", "0.2");
        assertThat(column(whole.resolve("runs.csv"), "proliferation.leak").stream()
                        .distinct())
                .hasSize(3);
        file = experiment("twice.json", crossed.replace("KEY", "escalation.gain"));
        assertThat(detente("sweep", file, "--dry-run")).isEqualTo(2);
        assertThat(err.toString()).contains("sets 'escalation.gain' in the ensemble and beside it");
    }

    @Test
    void shardsThreadsAndResumeGiveTheSameBytes() throws IOException {
        Path whole = swept("whole", "--threads", "1");
        Path two = swept("two", "--threads", "2");
        for (int number = 1; number <= 3; number++) {
            swept("parts", "--threads", "1", "--shard", number + "/3");
        }
        Path merged = folder.resolve("parts");
        assertThat(detente("merge", merged.toString(), "--quiet"))
                .as(err.toString())
                .isZero();
        for (String table : List.of("runs", "effects", "variance", "summary", "states")) {
            assertThat(two.resolve(table + ".csv")).hasSameBinaryContentAs(whole.resolve(table + ".csv"));
            assertThat(merged.resolve(table + ".csv")).hasSameBinaryContentAs(whole.resolve(table + ".csv"));
        }
        assertThat(merged.resolve("report.html")).hasSameBinaryContentAs(whole.resolve("report.html"));
        assertThat(detente("verify", whole.toString(), "--all"))
                .as(err.toString())
                .isZero();
        assertThat(detente("analyze", whole.toString(), "--quiet"))
                .as(err.toString())
                .isZero();
        assertThat(whole.resolve("effects.csv")).hasSameBinaryContentAs(two.resolve("effects.csv"));
    }

    /** Interrupted and resumed; in parts and merged, and then with more worlds: what a sweep of the larger file leaves. */
    @Test
    void interruptedResumedMergedAndExtendedItIsTheWhole() throws IOException {
        for (int number = 1; number <= 2; number++) {
            swept("parts", "--shard", number + "/2");
        }
        Path merged = folder.resolve("parts");
        assertThat(detente("merge", merged.toString(), "--quiet"))
                .as(err.toString())
                .isZero();
        String larger = Files.readString(Path.of(file)).replace("\"worlds\": 8", "\"worlds\": 12");
        file = experiment("larger.json", larger);
        Path whole = swept("whole");
        Path torn = folder.resolve("torn");
        assertThat(isDoneAfter(7, torn)).isFalse();
        assertThat(isDoneAfter(29, torn)).isFalse();
        swept("torn", "--resume");
        swept("parts", "--extend");

        for (String table : List.of("runs", "effects", "variance", "summary", "states")) {
            assertThat(torn.resolve(table + ".csv")).hasSameBinaryContentAs(whole.resolve(table + ".csv"));
            assertThat(merged.resolve(table + ".csv")).hasSameBinaryContentAs(whole.resolve(table + ".csv"));
        }
        assertThat(torn.resolve("report.html")).hasSameBinaryContentAs(whole.resolve("report.html"));
        assertThat(merged.resolve("report.html")).content().contains("<dt>Extended</dt>");
        assertThat(detente("verify", merged.toString(), "--all"))
                .as(err.toString())
                .isZero();
    }

    /** Runs until so many runs are written; says whether these were all. */
    private boolean isDoneAfter(long runs, Path target) {
        Task task = Task.of(ShippedExperiments.find(file));
        try (ResultFolder result = new ResultFolder(new Disk(), target, task, List.of("test"))) {
            RecordedSweep[] sweep = new RecordedSweep[1];
            sweep[0] = new RecordedSweep(ConflictModel::run, result, task, 2);
            return sweep[0].run((done, of) -> {
                if (done >= runs) {
                    sweep[0].stop();
                }
            });
        }
    }

    /** Worlds have the same set in both: effects are compared set by set; another ensemble is another experiment. */
    @Test
    void twoOfThemAreCompared() throws IOException {
        Path first = swept("first");
        String text = Files.readString(Path.of(file));
        file = experiment("other.json", text.replace("\"burnInYears\": 0.5", "\"burnInYears\": 1"));
        Path other = swept("other");
        assertThat(detente("compare", first.toString(), other.toString()))
                .as(err.toString())
                .isZero();
        assertThat(out.toString())
                .contains("Both have the same luck in 4 groups of worlds with one parameter set")
                .contains(" effects in both: ");

        Files.writeString(folder.resolve("some.csv"), SETS.replace("0.4,2,1", "0.3,2,1"));
        file = experiment("third.json", text);
        Path third = swept("third");
        assertThat(detente("compare", first.toString(), third.toString()))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("experiment.ensemble.sets").contains("Both have the same luck in 4 groups");

        file = experiment("alone.json", text.replaceAll("\"ensemble\": \"some.csv\",", ""));
        Path alone = swept("alone");
        assertThat(detente("compare", first.toString(), alone.toString()))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("Each has luck of its own: the interval of a change is made of both.");
    }

    /** The folder holds all sets: it needs the table no more. */
    @Test
    void theFolderRepeatsItselfWithoutTheTable() throws IOException {
        Path whole = swept("whole");
        Files.delete(folder.resolve("some.csv"));
        file = whole.resolve("experiment.json").toString();

        assertThat(swept("again").resolve("runs.csv")).hasSameBinaryContentAs(whole.resolve("runs.csv"));
        ExperimentFile read = ShippedExperiments.find(file);
        assertThat(Json.of(ExperimentWriter.tree(read)).strip())
                .isEqualTo(Files.readString(Path.of(file)).strip());
    }

    @Test
    void aSetThatWasChangedInTheManifestIsFound() throws IOException {
        Path whole = swept("whole");
        Path manifest = whole.resolve("manifest.json");
        String text = Files.readString(manifest);
        Files.writeString(manifest, text.replaceAll("(\"sets\": \\[\\s*)1(,\\s*2)", "$13$2"));
        assertThat(Files.readString(manifest)).isNotEqualTo(text);

        assertThat(detente("verify", whole.toString())).isEqualTo(ExitCode.OCCUPIED);
        assertThat(err.toString()).contains("sets are not those that the experiment asks for");
    }

    /** What a level sets is the level's, in the row, in the command that repeats it, and it is said. */
    @Test
    void levelsOverrideSetsAndItIsSaid() throws IOException {
        Files.writeString(folder.resolve("some.csv"), "escalation.gain,conflict.rate\n0.3,10\n0.1,20\n");

        assertThat(detente("sweep", file, "--export-design", "-")).isZero();
        assertThat(err.toString())
                .contains("conflict.rate is set by the ensemble too: where a level sets it, the level counts")
                .contains("2 sets of the ensemble are seen", "from 20 sets on, in 40 worlds");

        ExperimentFile read = ShippedExperiments.find(file);
        Task task = Task.of(read);
        StringWriter said = new StringWriter();
        new CostEstimate(read.experiment(), task, 1, 1, .1, 1, AnalysisCost.NONE).print(new PrintWriter(said, true));
        assertThat(said.toString()).contains("ensemble: 2 of the 2 sets of some.csv, each in 2 worlds");
        assertThat(task.command(3))
                .contains("--set escalation.gain=0.1 --set conflict.rate=60 ")
                .doesNotContain("conflict.rate=20");
        assertThat(Experiments.scenario(read.experiment(), 2)
                        .parameters()
                        .conflict()
                        .rate())
                .isEqualTo(80);
        assertThat(Experiments.scenario(read.experiment(), 2)
                        .parameters()
                        .escalation()
                        .gain())
                .isEqualTo(.3);
    }

    @Test
    void aRunTakesASet() throws IOException {
        Path alone = folder.resolve("alone");
        assertThat(detente(
                        "run",
                        "two-rivals",
                        "--years",
                        "1",
                        "--set-of",
                        folder + "/some.csv:3",
                        "--out",
                        alone.toString()))
                .as(err.toString())
                .isZero();
        assertThat(Files.readString(alone.resolve("scenario.json")))
                .contains("\"escalation.gain\": 0.4", "With the parameters of set 3 of ensemble some.csv.");
        assertThat(detente("run", "two-rivals", "--set-of", folder + "/some.csv:4"))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("'4' must be the number of a set, 1 to 3");
        assertThat(detente("run", "two-rivals", "--set-of", "defualt:4")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("no ensemble and no file is named 'defualt'");
    }
}
