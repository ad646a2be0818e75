package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import detente.battery.Battery;
import detente.battery.Line;
import detente.io.plan.Experiments;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetenteTest {
    /** Without a time series there are few pictures, which take most of the time. */
    private static final String QUICK = Experiments.small(false)
            .replace("\"series\": { \"every\": \"quarter\" }", "\"series\": false")
            .replace("\"worlds\": 2", "\"worlds\": 1");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void explainsItself() {
        assertThat(detente()).isZero();
        assertThat(out.toString())
                .contains("Usage: detente", "run", "sweep", "analyze", "verify", "validate", "describe");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "sweep", "analyze", "verify", "validate", "describe"})
    void explainsEveryCommandWithAnExample(String command) {
        assertThat(detente(command, "-h")).isZero();
        assertThat(out.toString()).contains("Usage: detente " + command, "Example", "  detente " + command);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            swep                                       | Did you mean: detente sweep?
            run                                        | Missing required parameter: 'SCENARIO'
            run generated --sed 3                      | Possible solutions: --set, --set-of, --seed
            run generated --seed x                     | Invalid value for option '--seed': 'x' must be a whole number
            sweep five-actions --threads many          | Invalid value for option '--threads': 'many' must be a whole number
            sweep five-actions --threads 9999999999    | Invalid value for option '--threads': '9999999999' must be at most 2147483647
            run generated --seed -1                    | --seed: '-1' must be a whole number from 0 to 9007199254740991
            run generated --set escalation.gain        | --set escalation.gain: must be KEY=VALUE
            run generated --set escalation.gain=2      | --set escalation.gain=2: '2' is not allowed for escalation.gain: it must be 0 to 1.5
            run generated --set escalation.gian=0      | --set escalation.gian=0: unknown key 'escalation.gian'; did you mean 'escalation.gain'?
            run generated --set years=3 --set years=4  | --set years=4: sets what '--set years=3' sets: leave one of them out
            run generated --set years=3 --years 4      | --years 4: sets what '--set years=3' sets: leave one of them out
            run generated --set policy.treaty.members=all --set policy.treaty.memberShare=1 | --set policy.treaty.memberShare=1: sets what '--set policy.treaty.members=all' sets
            run generated --policy treaty --set policy.treaty=false | --set policy.treaty=false: sets what '--policy treaty' sets: leave one of them out
            run generated --policy treaty:2 --set policy.treaty.from=3 | --set policy.treaty.from=3: sets what '--policy treaty:2' sets: leave one of them out
            run generated --policy treaty --policy treaty:3 | --policy treaty:3: overlaps '--policy treaty': leave one of them out, or end the one before
            run generated --policy treat               | --policy treat: unknown policy 'treat'; did you mean 'treaty'?
            run generated --policy treaty:9-3          | --policy treaty:9-3: policy treaty must begin before it ends
            run generated --policy treaty:soon         | --policy treaty:soon: must be NAME, NAME:FROM or NAME:FROM-UNTIL, in years
            run generated --policy treaty@bloc:A --set policy.treaty.members=all | --set policy.treaty.members=all: sets what '--policy treaty@bloc:A' sets: leave one of them out
            run generated --policy treaty:3@bloc:C     | --policy treaty:3@bloc:C: members 'bloc:C' must be all, or different ones of these joined by +: bloc:A
            run generated --policy treaty@focal        | detente: scenario 'generated': no focal state in this world: name one as 'focal' under 'world'
            run generated --policy treaty@bloc:A+S99   | detente: scenario 'generated': no state 'S99' in this world; did you mean 'S9'?
            run generated --years 0                    | --years 0: '0' is not allowed for years: it must be 0.25 to 500
            run generatd                               | no scenario and no file is named 'generatd'; did you mean 'generated'?
            run five-actions                           | 'five-actions' is an experiment: use 'sweep five-actions'
            run no/such.json                           | no/such.json: cannot be read: there is no such file
            sweep generated                            | 'generated' is a scenario: use 'run generated'
            sweep five-action                          | no experiment and no file is named 'five-action'; did you mean 'five-actions'?
            sweep five-actions --threads 0             | --threads: '0' must be a whole number from 1 to 1024
            describe colums                            | describe: unknown topic 'colums'; did you mean 'columns'?
            """)
    void saysWhatIsWrongWithACommandLine(String line, String message) {
        assertThat(detente(line.split(" ", -1))).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains(message).doesNotContain("Exception", "\tat ");
        assertThat(out.toString()).isEmpty();
        Battery.passed(Line.B2, 1);
    }

    @Test
    void runsAScenario() {
        assertThat(detente("run", "two-rivals", "--years", "2", "--policy", "treaty:0-1", "--set", "burnInYears=0"))
                .isZero();
        assertThat(out.toString())
                .startsWith("two-rivals: 2 states, 1 rival pairs; 2 years after 0 of burn-in; world seed 1, seed 1")
                .contains("operations", "pairs in cyber peace");
    }

    /** Times that do not overlap, and a time that one option leaves open, contradict nothing. */
    @Test
    void runsOnePolicyTwiceOneAfterTheOther() {
        assertThat(detente("run", "two-rivals", "--years", "2", "--policy", "treaty:0-1", "--policy", "treaty:1"))
                .as(err.toString())
                .isZero();
        assertThat(detente("run", "two-rivals", "--years", "2", "--policy", "treaty", "--set", "policy.treaty.from=1"))
                .as(err.toString())
                .isZero();
    }

    @Test
    void writesARunAsTables() throws IOException {
        Path target = folder.resolve("run");
        String[] command = {"run", "three-states", "--years", "3", "--out", target.toString()};
        assertThat(detente(command)).as(err.toString()).isZero();
        assertThat(names(target))
                .containsExactly(
                        ".lock",
                        "datapackage.json",
                        "events.csv",
                        "failures.csv",
                        "manifest.json",
                        "proliferation.csv",
                        "runs.csv",
                        "scenario.json",
                        "series.csv",
                        "states.csv");
        assertThat(detente(command)).isEqualTo(ExitCode.OCCUPIED);
        assertThat(err.toString()).contains("holds this run already");
        assertThat(detente("run", target.resolve("scenario.json").toString())).isZero();
    }

    @Test
    void sweepsAnExperiment() throws IOException {
        Path file = Files.writeString(folder.resolve("quick.json"), QUICK);
        Path target = folder.resolve("result");
        String[] command = {"sweep", file.toString(), "--out", target.toString(), "--threads", "2"};
        assertThat(detente(command)).as(err.toString()).isZero();
        assertThat(names(target)).contains("runs.csv", "summary.csv", "effects.csv", "charts");
        assertThat(Files.readString(target.resolve("manifest.json"))).contains("summary.csv", "\"--threads\"");
        assertThat(Files.readString(target.resolve("datapackage.json"))).contains("summary.csv", "cohens_d");

        assertThat(detente(command)).isEqualTo(ExitCode.OCCUPIED);
        assertThat(err.toString()).contains("holds this result already; delete the folder");
        assertThat(detente("sweep", file.toString(), "--out", target.toString(), "--resume"))
                .isZero();
        assertThat(err.toString()).contains("is complete: nothing is left to run");
    }

    @Test
    void repeatsAnyRowAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("quick.json"), QUICK);
        Path target = folder.resolve("result");
        detente("sweep", file.toString(), "--out", target.toString(), "--quiet");
        assertThat(err.toString()).isEmpty();
        for (int number : new int[] {1, 7, 12}) {
            Map<String, String> row = row(target, number);
            Path alone = folder.resolve("alone" + number);
            assertThat(detente(
                            "run",
                            target.resolve("scenario.json").toString(),
                            "--set",
                            "policy.treaty=" + row.get("policy.treaty"),
                            "--set",
                            "escalation.gain=" + row.get("escalation.gain"),
                            "--world-seed",
                            row.getOrDefault("world_seed", ""),
                            "--seed",
                            row.getOrDefault("run_seed", ""),
                            "--out",
                            alone.toString()))
                    .as(err.toString())
                    .isZero();
            row(alone, 1).forEach((name, value) -> {
                if (!List.of("run", "point", "world", "replication").contains(name)) {
                    assertThat(row).containsEntry(name, value);
                }
            });
        }
    }

    @Test
    void writesNothingForADryRun() throws IOException {
        Path file = Files.writeString(folder.resolve("small.json"), Experiments.small(false));
        assertThat(detente(
                        "sweep",
                        file.toString(),
                        "--dry-run",
                        "--out",
                        folder.resolve("x").toString()))
                .isZero();
        assertThat(out.toString())
                .contains("small: 4 design points x 2 worlds x 3 replications = 24 runs", "time: about", "disk: about");
        assertThat(names(folder)).containsExactly("small.json");
    }

    @Test
    void saysTheLeastAndTheMostOfAStopRule() throws IOException {
        String open = QUICK.replace(
                "\"seed\": 11",
                "\"seed\": 11, \"stop\": {\"metrics\": {\"harm_per_year\": {\"relative\": 0.1}}, \"mostWorlds\": 7}");
        Path file = Files.writeString(folder.resolve("open.json"), open);
        assertThat(detente("sweep", file.toString(), "--dry-run")).isZero();
        assertThat(out.toString())
                .contains("small: 4 design points x 1 to 7 worlds x 3 replications = 12 to 84 runs")
                .contains("The stop rule decides after every round of 12 runs.");
        assertThat(detente("sweep", file.toString(), "--shard", "1/2")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("--shard: this experiment has a stop rule");
    }

    /** Summaries, charts and report are most of what many points leave. */
    @Test
    void saysBeforehandHowMuchTheAnalysisWrites() throws IOException {
        String wide = """
                { "name": "wide", "scenario": { "world": "two-rivals", "years": 1, "burnInYears": 0,
                                                "parameters": { "time.stepsPerYear": 12 } },
                  "design": { "kind": "factorial", "factors": {
                    "escalation.gain": { "from": 0.1, "to": 1, "points": 20 },
                    "arsenal.substitution": { "from": 0.1, "to": 1, "points": 20 } } },
                  "baseline": { "escalation.gain": 0.1, "arsenal.substitution": 0.1 },
                  "worlds": 2, "outputs": { "series": false } }
                """;
        Path file = Files.writeString(folder.resolve("wide.json"), wide);
        Path result = folder.resolve("result");
        assertThat(detente("sweep", file.toString(), "--dry-run")).isZero();
        double said = Double.parseDouble(out.toString().replaceAll("(?s).*disk: about ([0-9.]+) MB.*", "$1"));
        assertThat(detente("sweep", file.toString(), "--out", result.toString(), "-q"))
                .isZero();
        try (Stream<Path> files = Files.walk(result)) {
            double megabytes = files.filter(Files::isRegularFile)
                            .mapToLong(each -> each.toFile().length())
                            .sum()
                    / 1e6;
            assertThat(said).isBetween(megabytes / 1.5, megabytes * 1.5);
        }
    }

    @Test
    void saysAgainAndAgainWhatAStopRuleFound() throws IOException {
        String open = QUICK.replace(
                "\"seed\": 11",
                "\"seed\": 11, \"stop\": {\"metrics\": {\"harm_per_year\": {\"relative\": 0.0001}}, \"mostWorlds\": 3}");
        Path file = Files.writeString(folder.resolve("open.json"), open);
        String[] command = {
            "sweep", file.toString(), "--out", folder.resolve("x").toString(), "--resume"
        };
        assertThat(detente(command)).isZero();
        String found = "the stop rule ended the sweep after 3 worlds, the most allowed; still wider than asked:"
                + " harm_per_year (± ";
        assertThat(err.toString()).contains(found);
        err.getBuffer().setLength(0);
        assertThat(detente(command)).isZero();
        assertThat(err.toString()).contains(found, "nothing is left to run");
    }

    /** A design written as a table and read back gives the same runs. */
    @Test
    void exportsADesign() throws IOException {
        String sobol = """
                { "name": "drawn", "scenario": { "world": "two-rivals", "years": 2 }, "seed": 11,
                  "design": { "kind": "sobol", "points": 2, "factors": {
                    "policy.treaty": [false, true], "both": { "off": {}, "on": { "policy.strikeBack": true } },
                    "escalation.gain": { "from": 0.01, "to": 1, "scale": "log" } } },
                  "outputs": { "series": false } }
                """;
        String list = sobol.replaceAll(
                        "(?s)\"sobol\".*?\"both\"", "\"list\", \"file\": \"points.csv\", \"factors\": { \"both\"")
                .replaceAll(", *\n *\"escalation.*? } } },", " } },");
        String drawn = Files.writeString(folder.resolve("drawn.json"), sobol).toString();
        String listed = Files.writeString(folder.resolve("list.json"), list).toString();
        Path points = folder.resolve("points.csv");
        assertThat(detente("sweep", drawn, "--export-design", points.toString()))
                .isZero();
        assertThat(detente("sweep", drawn, "--export-design", "-")).isZero();
        assertThat(out.toString()).isEqualTo(Files.readString(points)).hasLineCount(11);
        assertThat(names(folder)).containsExactly("drawn.json", "list.json", "points.csv");
        assertThat(detente("sweep", drawn, "--export-design", points.toString()))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("points.csv exists already");

        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        assertThat(detente("sweep", drawn, "--quiet", "--out", one.toString())).isZero();
        assertThat(detente("sweep", listed, "--quiet", "--out", other.toString()))
                .as(err.toString())
                .isZero();
        assertThat(other.resolve("runs.csv")).hasSameTextualContentAs(one.resolve("runs.csv"));
        assertThat(Files.readString(one.resolve("sensitivity.csv"))).contains(",sobol,");
    }

    @Test
    void writesNothingForBadInput() throws IOException {
        Path file = Files.writeString(
                folder.resolve("bad.json"), Experiments.small(false).replace("two-rivals", "two-rival"));
        assertThat(detente(
                        "sweep", file.toString(), "--out", folder.resolve("x").toString()))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString())
                .startsWith(file + ":3: scenario.world: 'two-rival' must be one of")
                .contains("did you mean 'two-rivals'?");
        assertThat(names(folder)).containsExactly("bad.json");
    }

    @Test
    void refusesAWorldThatCannotBe() throws IOException {
        Path file = Files.writeString(
                folder.resolve("bad.json"),
                "{\"policies\": [{\"policy\": \"treaty\", \"members\": [\"Atlantis\"]}], \"name\": \"bad\"}");
        assertThat(detente("run", file.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("Atlantis").doesNotContain("Exception");
    }

    @Test
    void saysThatAFolderHoldsNoResult() {
        assertThat(detente("analyze", folder.toString())).isEqualTo(ExitCode.OCCUPIED);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines(folder + ": holds no manifest.json, so it is no result of this program");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parameters",
                "policies",
                "metrics",
                "strategies",
                "scenarios",
                "experiments",
                "designs",
                "keys",
                "columns"
            })
    void describes(String topic) {
        assertThat(detente("describe", topic)).isZero();
        assertThat(out.toString()).hasLineCount(count(topic) + 3);
        assertThat(detente("describe", topic, "--json")).isZero();
        assertThat(detente("describe", topic, "--markdown")).isZero();
        assertThat(out.toString()).contains("\"" + topic + "\": [", "|---|");
    }

    private static int count(String topic) {
        return Topic.valueOf(topic.toUpperCase(Locale.ROOT)).listing().rows().size();
    }

    @Test
    void printsTheSchema() {
        assertThat(detente("describe", "schema")).isZero();
        assertThat(out.toString()).startsWith("{").contains("https://json-schema.org/draft/2020-12/schema");
    }

    private int detente(String... arguments) {
        return Detente.execute(new PrintWriter(out), new PrintWriter(err, true), arguments);
    }

    private static List<String> names(Path target) throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> row(Path target, int number) throws IOException {
        List<String> lines = Files.readAllLines(target.resolve("runs.csv"));
        String[] names = lines.get(0).split(",", -1);
        String[] cells = lines.get(number).split(",", -1);
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            row.put(names[i], cells[i]);
        }
        return row;
    }
}
