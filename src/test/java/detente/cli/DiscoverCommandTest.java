package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sweep is asked where something holds, and the folder stays a result. */
class DiscoverCommandTest {
    private static final String EXPERIMENT = """
            { "name": "futures", "scenario": { "name": "short", "world": { "kind": "generated", "states": 8 },
                                               "years": 2, "burnInYears": 1 },
              "design": { "kind": "KIND", "points": 90, "factors": {
                "conflict.rate": { "from": 1, "to": 60 }, "policy.treaty": [false, true],
                "world.vendors": { "from": 2, "to": 9 }, "escalation.gain": [0.06] } },
              "worlds": 1, "replications": 1, "seed": 7,
              "outputs": { "series": false, "events": false, "metrics": ["operations_per_year", "harm_per_year"] } }
            """;

    @TempDir
    private static Path parent;

    private static Path futures = Path.of("");

    @TempDir
    private Path own;

    private String said = "";

    @BeforeAll
    static void sweep() throws IOException {
        futures = Swept.into(parent, "futures", EXPERIMENT.replace("KIND", "latin-hypercube"));
    }

    private int discover(Object... arguments) {
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        List<String> words = Stream.concat(
                        Stream.of("discover"), Stream.of(arguments).map(String::valueOf))
                .toList();
        int code = Detente.execute(writer, writer, words.toArray(String[]::new));
        writer.flush();
        said = text.toString();
        return code;
    }

    private Path copy(String name) throws IOException {
        Path copy = Files.createDirectories(own.resolve(name));
        for (Map.Entry<String, String> file : contents(futures).entrySet()) {
            Path target = copy.resolve(file.getKey());
            Files.createDirectories(target.resolveSibling(""));
            Files.copy(futures.resolve(file.getKey()), target);
        }
        return copy;
    }

    /** Every file, by name, as characters of one byte each. */
    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    @Test
    void answersAndKeepsTheFolderWhole() throws IOException {
        Path folder = copy("asked");
        assertThat(discover(folder, "--metric", "operations_per_year", "--above", 20, "-q"))
                .as(said)
                .isZero();
        assertThat(said)
                .contains("Box 1: where conflict.rate is above ", "A tree (CART) parts the points by conflict.rate")
                .contains("escalation.gain has one level");
        assertThat(Files.readAllLines(folder.resolve("boxes.csv")).get(1))
                .startsWith(",operations_per_year,above 20,prim,1,conflict.rate,");
        assertThat(folder.resolve("trajectory.csv")).content().contains(",1,0,start,,0,90,");
        assertThat(folder.resolve("report.html")).content().contains("Where it holds", "Box 1: where conflict.rate");
        assertThat(folder.resolve("datapackage.json")).content().contains("\"boxes.csv\"", "\"trajectory.csv\"");
        assertThat(folder.resolve("charts/boxes-operations_per_year-above-20.png"))
                .exists();
        assertThat(folder.resolve("charts/trade-off-operations_per_year-above-20.svg"))
                .exists();
        Swept.run("verify", folder.toString(), "--sample", "1");

        Map<String, String> answered = contents(folder);
        Swept.run("analyze", folder.toString(), "-q");
        assertThat(contents(folder)).isEqualTo(answered);
        assertThat(discover(folder, "--metric", "operations_per_year", "--above", "20.0", "-q"))
                .isZero();
        assertThat(contents(folder)).isEqualTo(answered);
    }

    /** In whatever order it is asked: the same bytes. When all is forgotten, what the sweep wrote. */
    @Test
    void collectsAnswersAndForgetsThem() throws IOException {
        Path one = copy("one");
        Path other = copy("other");
        List<List<String>> questions = List.of(
                List.of("--metric", "operations_per_year", "--above", "20"),
                List.of("--metric", "operations_per_year", "--below", "20", "--all-limits"));
        for (int i = 0; i < 2; i++) {
            assertThat(discover(Stream.concat(Stream.of(one, "-q"), questions.get(i).stream())
                            .toArray()))
                    .as(said)
                    .isZero();
            assertThat(discover(Stream.concat(Stream.of(other, "-q"), questions.get(1 - i).stream())
                            .toArray()))
                    .isZero();
        }
        assertThat(contents(other)).isEqualTo(contents(one));
        assertThat(one.resolve("boxes.csv")).content().contains("above 20", "below 20");

        assertThat(discover(one, "--forget", "-q")).as(said).isZero();
        Map<String, String> forgotten = contents(one);
        forgotten.remove("manifest.json");
        Map<String, String> swept = contents(futures);
        swept.remove("manifest.json");
        assertThat(forgotten).isEqualTo(swept);
        Swept.run("verify", one.toString(), "--sample", "1");
    }

    @Test
    void saysWhatIsWrongAndLeavesTheFolder() throws IOException {
        Path folder = copy("wrong");
        Map<String, String> before = contents(folder);
        refused(
                folder,
                "--metric: it has no metric 'operation_per_year'; did you mean 'operations_per_year'?",
                "--metric",
                "operation_per_year",
                "--above",
                "3");
        refused(
                folder,
                "--above 1000: 0 points of 90 would do, and 90 would not",
                "--metric",
                "operations_per_year",
                "--above",
                "1000");
        refused(
                folder,
                "--below 1000: 90 points of 90 would do, and 0 would not",
                "--metric",
                "operations_per_year",
                "--below",
                "1000");
        refused(null, "--above: 'many' must be a number", "--metric", "operations_per_year", "--above", "many", folder);
        refused(null, "--below: 'NaN' must be a number", "--metric", "operations_per_year", "--below", "NaN", folder);
        refused(null, "one of --below X, --above X and --best", "--metric", "operations_per_year", folder);
        refused(null, "or only --forget", "--forget", "--metric", "operations_per_year", folder);
        refused(
                null,
                "one of --below X, --above X and --best",
                "--metric",
                "harm_per_year",
                "--below",
                1,
                "--above",
                2,
                folder);
        refused(
                null,
                "one of --below X, --above X and --best",
                "--metric",
                "harm_per_year",
                "--below",
                1,
                "--best",
                folder);
        refused(null, "--best: say --arm ARM, too", "--metric", "harm_per_year", "--best", folder);
        assertThat(contents(folder)).isEqualTo(before);
    }

    private void refused(@Nullable Path folder, String why, Object... arguments) {
        Object[] all = folder == null
                ? arguments
                : Stream.concat(Stream.of(folder), Stream.of(arguments)).toArray();
        assertThat(discover(all)).as(said).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(said).contains(why).doesNotContain("Exception");
        if (folder != null) {
            assertThat(said).startsWith(folder + ": ").hasLineCount(1);
        }
    }

    @Test
    void leavesOtherFoldersAlone() throws IOException {
        Path few = Swept.into(own, "few", EXPERIMENT.replace("KIND", "random").replace("90", "12"));
        refused(
                few,
                "it has 12 points at which harm_per_year has a value, and 'discover' needs 40",
                "--metric",
                "harm_per_year",
                "--above",
                "0");
        Path levels = Swept.into(own, "levels", """
                { "name": "levels", "scenario": { "name": "short", "years": 1, "burnInYears": 0 }, "worlds": 1,
                  "design": { "kind": "factorial", "factors": { "policy.treaty": [false, true] } },
                  "outputs": { "series": false, "events": false, "metrics": ["harm_per_year"] } }
                """);
        refused(levels, "its design is no sample of futures", "--metric", "harm_per_year", "--above", "0");
        Path run = own.resolve("run");
        Swept.run("run", "two-rivals", "--seed", "1", "--out", run.toString());
        refused(run, "it holds a single run", "--metric", "harm_per_year", "--above", "0");
        assertThat(discover(own.resolve("nowhere"), "--forget")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(said).contains("there is no such folder");
    }

    /** A treaty against a calmer world: it is the best of the two where it is kept. */
    @Test
    void asksWhereAnArmIsTheBest() throws IOException {
        Path folder = Swept.into(own, "best", """
                { "name": "best", "worlds": 6, "seed": 7,
                  "scenario": { "name": "short", "world": { "kind": "generated", "states": 8 }, "years": 6, "burnInYears": 1,
                                "parameters": { "conflict.rate": 60 } },
                  "design": { "kind": "crossed", "baseline": "none",
                    "arms": { "none": {}, "calm": { "conflict.rate": 50 }, "treaty": { "policy.treaty": true,
                        "policy.treaty.bans": ["ECONOMIC_ESPIONAGE", "DISINFORMATION", "DISRUPTION", "DEGRADATION"] } },
                    "futures": { "kind": "random", "points": 60, "factors": {
                      "policy.treaty.compliance": { "from": 0, "to": 0.95 }, "world.vendors": { "from": 2, "to": 9 } } } },
                  "outputs": { "series": false, "events": false, "metrics": ["harm_per_year"] } }
                """);
        assertThat(discover(folder, "--arm", "treaty", "--metric", "harm_per_year", "--best", "-q"))
                .as(said)
                .isZero();
        assertThat(said)
                .contains(
                        "where policy.treaty.compliance is above ",
                        " futures have treaty as the best of its group for harm_per_year");
        assertThat(folder.resolve("boxes.csv")).content().contains("\ntreaty,harm_per_year,best,prim,1,");
        Map<String, String> before = contents(folder);
        Swept.run("analyze", folder.toString(), "-q");
        assertThat(contents(folder)).isEqualTo(before);
        Swept.run("verify", folder.toString(), "--sample", "1");
    }

    /** A question of the experiment is answered as one that is asked afterwards, and no run depends on it. */
    @Test
    void answersWhatTheExperimentAsks() throws IOException {
        String experiment = EXPERIMENT.replace("KIND", "latin-hypercube");
        String asking = experiment.replaceFirst(
                "\"design\"", "\"discover\": [ { \"metric\": \"operations_per_year\", \"above\": 20 } ], \"design\"");
        Path folder = Swept.into(own, "asking", asking);
        Path later = copy("later");
        assertThat(discover(later, "--metric", "operations_per_year", "--above", "20", "-q"))
                .as(said)
                .isZero();
        assertThat(folder.resolve("boxes.csv")).hasSameBinaryContentAs(later.resolve("boxes.csv"));
        assertThat(discover(folder, "--forget", "-q")).as(said).isZero();
        assertThat(folder.resolve("boxes.csv")).exists();
        Swept.run("verify", folder.toString(), "--sample", "1");

        String file = Files.writeString(own.resolve("asking.json"), experiment).toString();
        Swept.run("sweep", file, "-q", "--resume", "--out", folder.toString());
        Map<String, String> asksNoMore = contents(folder);
        asksNoMore.remove("manifest.json");
        Map<String, String> swept = contents(futures);
        swept.remove("manifest.json");
        assertThat(asksNoMore).isEqualTo(swept);
        Swept.run("verify", folder.toString(), "--sample", "1");
    }

    /** Members of a treaty in futures: the more there are, the less happens. */
    @Test
    void asksAboutArms() throws IOException {
        Path folder = Swept.into(own, "arms", """
                { "name": "arms", "scenario": { "name": "short", "world": { "kind": "generated", "states": 8 },
                                                "years": 6, "burnInYears": 1 }, "worlds": 3, "seed": 7,
                  "design": { "kind": "crossed", "baseline": "none",
                    "arms": { "none": {}, "treaty": { "policy.treaty": true,
                        "policy.treaty.bans": ["ECONOMIC_ESPIONAGE", "DISINFORMATION", "DISRUPTION", "DEGRADATION"] }, "idle": {} },
                    "futures": { "kind": "random", "points": 60, "factors": {
                      "policy.treaty.memberShare": { "from": 0, "to": 1 }, "world.vendors": { "from": 2, "to": 9 },
                      "conflict.rate": [60] } } },
                  "outputs": { "series": false, "events": false, "metrics": ["operations_per_year"] } }
                """);
        String metric = "operations_per_year";
        refused(folder, "--arm: say which, as it compares arms: treaty, idle", "--metric", metric, "--below", ".9");
        refused(
                folder,
                "--arm: it has no arm 'treety'; did you mean 'treaty'?",
                "--arm",
                "treety",
                "--metric",
                metric,
                "--below",
                ".9");
        refused(folder, "--arm: 'none' is the baseline", "--arm", "none", "--metric", metric, "--below", ".9");
        refused(folder, "is 1 everywhere", "--arm", "idle", "--metric", metric, "--below", "1");
        assertThat(discover(folder, "--arm", "treaty", "--metric", metric, "--below", ".95", "-q"))
                .as(said)
                .isZero();
        assertThat(said).contains("policy.treaty.memberShare is above ");
        assertThat(folder.resolve("boxes.csv")).content().contains("\ntreaty," + metric + ",below 0.95,prim,1,");
        Swept.run("verify", folder.toString(), "--sample", "1");
    }

    @Test
    void refusesDamagedFolders() throws IOException {
        Path cut = copy("cut");
        Path runs = cut.resolve("runs.csv");
        String text = Files.readString(runs);
        Files.writeString(runs, text.substring(0, text.length() / 2));
        assertThat(discover(cut, "--metric", "harm_per_year", "--above", "0"))
                .as(said)
                .isEqualTo(ExitCode.OCCUPIED);
        assertThat(said).contains("runs.csv", "nothing was analysed");
        Path manifest = copy("manifest");
        Files.writeString(
                manifest.resolve("manifest.json"),
                Files.readString(manifest.resolve("manifest.json"))
                        .replaceFirst(
                                "\"failed\": 0,", "\"failed\": 0, \"discover\": [{\"metric\": 3, \"over\": 1}],"));
        assertThat(discover(manifest, "--forget")).as(said).isEqualTo(ExitCode.OCCUPIED);
        assertThat(said).contains("the manifest cannot be used", "discover[1].metric: '3' must be a text");
    }
}
