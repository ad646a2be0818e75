package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import detente.battery.Battery;
import detente.battery.Line;
import detente.experiment.Name;
import detente.io.document.Json;
import detente.io.plan.Experiments;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** B3: a name is a letter and some more, and a name everywhere; nothing else gets into a file name or a cell. */
class HostileNamesTest {
    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            ".",
            "..",
            "../x",
            "/etc/passwd",
            "a/b",
            "a\\b",
            "C:x",
            "-rf",
            "--out",
            "=cmd|' /C calc'!A0",
            "+1",
            "@SUM(A1)",
            "a,b",
            "a\"b",
            "a;b",
            "a\nb",
            "a\tb",
            "a\u0000b",
            "1st",
            "_x",
            "x".repeat(65),
            "x".repeat(300),
            "\u202egnp.exe",
            "\u00e9tat",
            "a\u0301",
            "\u0130stanbul",
            "$(rm -rf ~)",
            "a b",
            "%2e%2e",
            "<script>",
            "NaN",
            "nan",
            "NA",
            "Inf",
            "Infinity",
            "None",
            "null",
            "nil",
            "TRUE",
            "False",
            "T",
            "MAR1",
            "Sept-2",
            "Dec.2020",
            "CON",
            "nul.csv",
            "Com7",
            "x.");

    /** Wherever an author may name something. */
    private static final List<String> PLACES = List.of(
            "{\"name\": NAME, \"design\": {\"kind\": \"list\", \"points\": [{}]}}",
            "{\"name\": \"x\", \"scenario\": {\"name\": NAME}, \"design\": {\"kind\": \"list\", \"points\": [{}]}}",
            "{\"name\": \"x\", \"design\": {\"kind\": \"factorial\", \"factors\": {NAME: {\"on\": {\"years\": 3}}}}}",
            "{\"name\": \"x\", \"design\": {\"kind\": \"factorial\", \"factors\": {\"a\": {NAME: {\"years\": 3}}}}}",
            "{\"name\": \"x\", \"design\": {\"kind\": \"factorial\", \"factors\": {\"policy.treaty.members\": [[NAME]]}}}",
            "{\"name\": \"x\", \"scenario\": {\"world\": {\"kind\": \"listed\", \"states\": [{\"name\": NAME},"
                    + " {\"name\": \"B\"}]}}, \"design\": {\"kind\": \"list\", \"points\": [{}]}}",
            "{\"name\": \"x\", \"scenario\": {\"policies\": [{\"policy\": \"treaty\", \"members\": [NAME]}]},"
                    + " \"design\": {\"kind\": \"list\", \"points\": [{}]}}",
            "{\"name\": \"x\", \"outputs\": {\"metrics\": [NAME]}, \"design\": {\"kind\": \"list\", \"points\": [{}]}}");

    @TempDir
    private Path folder;

    @Test
    void hostileNamesAreRefusedEverywhere() throws IOException {
        for (String hostile : HOSTILE) {
            for (String place : PLACES) {
                refuses(place.replace("NAME", Json.of(hostile).strip()));
            }
        }
        Battery.passed(Line.B3, HOSTILE.size());
    }

    private void refuses(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), text);
        StringWriter err = new StringWriter();
        int code = Detente.execute(
                new PrintWriter(err),
                new PrintWriter(err, true),
                "sweep",
                file.toString(),
                "--out",
                folder.resolve("out").toString());
        assertThat(code).as("%s: %s", text, err).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString())
                .as(text)
                .startsWith(file + ":1: ")
                .doesNotContain("Exception", "\u202e", "\u0000", "\t")
                .hasLineCount(1);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    /** What only looks like one of them stays a name. */
    @Test
    void wordsThatMeanNothingElseAreNames() {
        assertThat(List.of(
                        "off", "on", "none", "yes", "E5", "May", "Mars1", "console", "COM10", "Natal", "TRUE_", "a.b"))
                .allMatch(Name::isGood);
        assertThat(Name.problem("NaN"))
                .hasValueSatisfying(problem -> assertThat(problem).endsWith("write 'NaN_' or another word"));
    }

    @Test
    void namesThatDifferInCaseOnlyAreRefused() throws IOException {
        for (String text : List.of(
                "{\"name\": \"x\", \"design\": {\"kind\": \"factorial\", \"factors\": {\"a\": {\"lo\": {}, \"Lo\": {\"years\": 3}}}}}",
                "{\"name\": \"x\", \"design\": {\"kind\": \"factorial\", \"factors\": {\"a\": {\"x\": {}}, \"A\": {\"x\": {}}}}}",
                "{\"name\": \"x\", \"design\": {\"kind\": \"factorial\", \"factors\": {\"Run\": {\"x\": {}}}}}",
                "{\"name\": \"x\", \"design\": {\"kind\": \"factorial\", \"factors\": {\"Years\": {\"x\": {}}}}}",
                "{\"name\": \"x\", \"scenario\": {\"world\": {\"kind\": \"listed\", \"states\": [{\"name\": \"b\"},"
                        + " {\"name\": \"B\"}]}}, \"design\": {\"kind\": \"list\", \"points\": [{}]}}")) {
            refuses(text);
        }
    }

    /** The longest name that is allowed, with all that is allowed in it, goes through all files. */
    @Test
    void theLongestNameIsAllowed() throws IOException {
        String name = "Aa0_.-".repeat(10) + "zzzz";
        assertThat(name).hasSize(64);
        Path file = Files.writeString(
                folder.resolve("good.json"),
                Experiments.small(false)
                        .replace("\"baseline\": { \"policy.treaty\": false, \"escalation.gain\": 0.06 },", "")
                        .replace("\"small\"", "\"" + name + "\"")
                        .replace("\"short\"", "\"" + name + "\"")
                        .replace("\"events\"", "\"metrics\": [\"harm_per_year\"], \"events\""));
        StringWriter err = new StringWriter();
        assertThat(Detente.execute(
                        new PrintWriter(err),
                        new PrintWriter(err, true),
                        "sweep",
                        file.toString(),
                        "--out",
                        folder.resolve(name).toString()))
                .as(err.toString())
                .isZero();
    }
}
