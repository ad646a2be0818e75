package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code compare}: in what two results differ, and what became of their effects. */
class CompareCommandTest {
    private static final String EXPERIMENT = """
            { "name": "pair", "question": "How much?",
              "scenario": { "name": "short", "world": "three-states", "years": 4, "burnInYears": 1 },
              "design": { "kind": "factorial", "factors": { "policy.treaty": [false, true], "escalation.gain": [0.06, 0.5] } },
              "baseline": { "policy.treaty": false, "escalation.gain": 0.06 },
              "worlds": 12, "replications": 2, "seed": 4,
              "outputs": { "series": false, "events": false, "metrics": ["operations_per_year", "harm_per_year"] } }
            """;

    @TempDir
    private static Path parent;

    private static Path first = Path.of("");
    private static Path other = Path.of("");

    @TempDir
    private Path own;

    private String out = "";
    private String err = "";

    @BeforeAll
    static void sweep() throws IOException {
        first = Swept.into(parent, "first", EXPERIMENT);
        other = Swept.into(
                parent,
                "other",
                EXPERIMENT
                        .replace("\"burnInYears\": 1", "\"burnInYears\": 1, \"parameters\": { \"conflict.rate\": 60 }")
                        .replace("\"worlds\": 12", "\"worlds\": 14")
                        .replace("How much?", "How much now?"));
    }

    @Test
    void namesEveryKeyThatDiffersAndTheEffectsThatMoved() throws IOException {
        Path csv = own.resolve("changes.csv");
        assertThat(compare(first, other, "--csv", csv)).isZero();
        assertThat(out)
                .contains("first: " + first + ", 96 runs of pair by ", "second: " + other + ", 112 runs of pair by ")
                .containsPattern("experiment.question +'How much\\?' +'How much now\\?'")
                .containsPattern("experiment.worlds +'12' +'14'")
                .containsPattern("experiment.scenario.parameters.conflict.rate +'[0-9.]+' +'60'")
                .contains("Both have the same luck in 12 worlds: effects are those in these")
                .contains("12 effects in both: ")
                .containsPattern("escalation.gain=0.5 +operations_per_year +difference +[^\n]+ moved\n");
        List<String> rows = Files.readAllLines(csv);
        assertThat(rows).hasSize(13);
        assertThat(rows.get(0))
                .isEqualTo("contrast,metric,quantity,first_worlds,second_worlds,paired,first,first_low,first_high,"
                        + "second,second_low,second_high,change,change_low,change_high,verdict");
        assertThat(rows.get(1)).startsWith("escalation.gain=0.5,operations_per_year,difference,12,12,TRUE,");
        assertThat(compare(first, other, "--metric", "harm_per_year")).isZero();
        assertThat(out).contains("6 effects in both: ").doesNotContain("operations_per_year");
    }

    /** The first effect is that of effects.csv. */
    @Test
    void takesEffectsAsTheyArePrinted() throws IOException {
        Path csv = own.resolve("changes.csv");
        compare(first, other, "--csv", csv);
        String[] effect = row(first.resolve("effects.csv"), ",escalation.gain=0.5,operations_per_year,");
        String[] change = row(csv, "escalation.gain=0.5,operations_per_year,difference,");
        assertThat(List.of(change[6], change[7], change[8])).containsExactly(effect[6], effect[7], effect[8]);
    }

    private static String[] row(Path table, String part) throws IOException {
        return Files.readAllLines(table).stream()
                .filter(line -> line.contains(part))
                .findFirst()
                .orElseThrow()
                .split(",", -1);
    }

    @Test
    void saysThatNothingMovedWhereOnlyTheFolderDiffers() throws IOException {
        Path again = own.resolve("again");
        Swept.run("sweep", parent.resolve("first.json").toString(), "--out", again.toString(), "-q");
        assertThat(compare(first, again)).isZero();
        assertThat(out)
                .contains("Program and experiment are the same.")
                .contains(
                        "12 effects in both: 0 moved by more than both allow, 0 did not, 12 are the same in every world");
        Path manifest = again.resolve("manifest.json");
        Files.writeString(
                manifest, Files.readString(manifest).replaceFirst("\"commit\": \"[^\"]*", "\"commit\": \"0ddba11"));
        assertThat(compare(first, again)).isZero();
        assertThat(out).containsPattern("commit +'[0-9a-z]+' +'0ddba11'");
    }

    @Test
    void makesAnIntervalOfBothWhereEachHasLuckOfItsOwn() throws IOException {
        Path seed = Swept.into(own, "seed", EXPERIMENT.replace("\"seed\": 4", "\"seed\": 5"));
        assertThat(compare(first, seed)).isZero();
        assertThat(out)
                .containsPattern("experiment.seed +'4' +'5'")
                .contains("Each has luck of its own: the interval of a change is made of both.")
                .contains(" 0 are the same in every world");
    }

    @Test
    void takesFuturesForWorldsWhereArmsMeetThem() throws IOException {
        String crossed = Swept.CROSSED
                .replace("\"points\": 24", "\"points\": 12")
                .replace("\"worlds\": 3", "\"worlds\": 1")
                .replace("\"metrics\": \"all\"", "\"metrics\": [\"operations_per_year\"]");
        Path futures = Swept.into(own, "futures", crossed);
        Path more = Swept.into(own, "more", crossed.replace("\"points\": 12", "\"points\": 13"));
        assertThat(compare(futures, more)).isZero();
        assertThat(out)
                .containsPattern("experiment.design.futures.points +'12' +'13'")
                .contains("Both have the same luck in 12 futures")
                .contains(
                        "6 effects in both: 0 moved by more than both allow, 0 did not, 6 are the same in every world");
    }

    @Test
    void refusesWhatCannotBeCompared() throws IOException {
        refused(2, first, first, "are the same folder");
        refused(2, first, own.resolve("nowhere"), "nowhere: there is no such folder");
        refused(65, first, own, "holds no manifest.json, so it is no result of this program");
        Path run = own.resolve("run");
        Swept.run("run", "two-rivals", "--years", "1", "--out", run.toString());
        refused(2, run, first, run + ": holds a single run; compare takes the results of sweeps");
        Path shard = own.resolve("shards");
        String file = parent.resolve("first.json").toString();
        Swept.run("sweep", file, "--out", shard.toString(), "--shard", "1/2", "-q");
        refused(
                65,
                shard.resolve("shards/1-of-2"),
                first,
                "holds only a part of a sweep: 'merge' puts the parts together");
        Path none = Swept.into(
                own,
                "none",
                EXPERIMENT.replace("\"baseline\": { \"policy.treaty\": false, \"escalation.gain\": 0.06 },", ""));
        refused(
                2,
                first,
                none,
                none + ": has no effects that could be compared, as its experiment names no 'baseline'");
        Path rate = Swept.into(
                own,
                "rate",
                EXPERIMENT
                        .replace(
                                "\"policy.treaty\": [false, true], \"escalation.gain\": [0.06, 0.5]",
                                "\"conflict.rate\": [5, 9]")
                        .replace("\"policy.treaty\": false, \"escalation.gain\": 0.06", "\"conflict.rate\": 5"));
        refused(
                2,
                first,
                rate,
                "the results have no effect in common: contrasts of the first are escalation.gain=0.5, treaty and"
                        + " treaty+escalation.gain=0.5, of the second conflict.rate=9");
        assertThat(compare(first, other, "--metric", "harm_per_yaer")).isEqualTo(2);
        assertThat(err).contains("has no metric 'harm_per_yaer'; did you mean 'harm_per_year'?");
        Path there = Files.writeString(own.resolve("there.csv"), "mine");
        assertThat(compare(first, other, "--csv", there)).isEqualTo(2);
        assertThat(err).contains("--csv: " + there + " exists already");
        Path runs = rate.resolve("runs.csv");
        Files.writeString(runs, Files.readString(runs).replaceFirst("(?m)[^,\\n]*$(?=\\n\\z)", "123.5"));
        refused(65, first, rate, "nothing was compared: 'verify " + rate + " --all' says which rows differ");
        assertThat(Files.readString(there)).isEqualTo("mine");
    }

    private void refused(int code, Path one, Path two, String message) {
        assertThat(compare(one, two)).as(err).isEqualTo(code);
        assertThat(err).contains(message);
    }

    private int compare(Path one, Path two, Object... options) {
        String[] words = new String[3 + options.length];
        words[0] = "compare";
        words[1] = one.toString();
        words[2] = two.toString();
        for (int i = 0; i < options.length; i++) {
            words[3 + i] = options[i].toString();
        }
        StringWriter said = new StringWriter();
        StringWriter errors = new StringWriter();
        int code = Detente.execute(new PrintWriter(said), new PrintWriter(errors), words);
        out = said.toString();
        err = errors.toString();
        return code;
    }
}
