package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import detente.io.document.Json;
import detente.parameter.Shown;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed or stands in a file: no line on the terminal is steered by it, feigned by it or endless. */
class TerminalLinesTest {
    private static final int LONGEST = 1_100;
    private static final List<String> HOSTILE = List.of(
            "\u001b[2J\u001b]0;title\u0007",
            "good\nresults are in /home/you",
            "over\rwritten",
            "\u009b31m",
            "\u007f\b\t\u000b",
            "\u202egnp.exe",
            "\u2066x\u2069\u200e\u200f\u061c",
            "\u2028x\u2029\u200b",
            "\ud800",
            "x".repeat(40_000),
            "\u001b".repeat(40_000));

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    /** NAME stands for the hostile text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "run NAME",
                "run ./NAME.json",
                "run two-rivals NAME",
                "run two-rivals --NAME",
                "run two-rivals --seed NAME",
                "run two-rivals --seed=NAME",
                "run two-rivals --years NAME",
                "run two-rivals --set NAME",
                "run two-rivals --set NAME=1",
                "run two-rivals --set escalation.gain=NAME",
                "run two-rivals --set policy.treaty.members=NAME",
                "run two-rivals --policy NAME",
                "run two-rivals --policy NAME:1",
                "NAME",
                "sweep NAME",
                "sweep five-actions --shard NAME",
                "sweep five-actions --threads NAME",
                "sweep five-actions --out /dev/null/NAME",
                "sweep five-actions --export-design /dev/null/NAME",
                "merge NAME",
                "analyze NAME",
                "verify NAME",
                "describe NAME",
                "submit five-actions --shards 2 --out NAME",
                "submit five-actions --shards 2 --memory NAME",
                "submit five-actions --shards 2 --time NAME",
                "submit five-actions --shards 2 NAME"
            })
    void argumentsDoNotReachIt(String line) {
        for (String hostile : HOSTILE) {
            String[] arguments = line.split(" ", -1);
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = arguments[i].replace("NAME", hostile);
            }
            refused(arguments);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{NAME: 1}",
                "{\"name\": NAME}",
                "{\"years\": NAME}",
                "{\"world\": NAME}",
                "{\"world\": {\"kind\": NAME}}",
                "{\"parameters\": {NAME: 1}}",
                "{\"parameters\": {NAME: 1, NAME: 2}}",
                "{\"parameters\": {\"escalation.gain\": NAME}}",
                "{\"policies\": [{\"policy\": NAME}]}",
                "{\"policies\": [{\"policy\": \"treaty\", \"members\": NAME}]}",
                "{NAME",
                "{\"years\": NAMEx}"
            })
    void filesDoNotReachIt(String text) throws IOException {
        Path file = folder.resolve("scenario.json");
        for (String hostile : HOSTILE) {
            for (String value : List.of(Json.of(hostile).strip(), hostile)) {
                Files.writeString(file, text.replace("NAME", value).replace("\ud800", "\\ud800"));
                refused("run", file.toString());
            }
        }
    }

    /** The same for a table, and for what another file names. */
    @Test
    void tablesDoNotReachIt() throws IOException {
        Path file = folder.resolve("experiment.json");
        Path table = folder.resolve("table.csv");
        for (String hostile :
                HOSTILE.stream().filter(text -> !text.contains("\ud800")).toList()) {
            String design = "{\"name\": \"x\", \"design\": {\"kind\": \"list\", \"file\": %s}}";
            Files.writeString(file, design.formatted(Json.of(hostile).strip()));
            refused("sweep", file.toString());
            Files.writeString(file, design.formatted("\"table.csv\""));
            Files.writeString(table, '"' + hostile + "\"\n1\n");
            refused("sweep", file.toString());
            Files.writeString(table, "escalation.gain\n\"" + hostile + "\"\n");
            refused("sweep", file.toString());
        }
    }

    private void refused(String... arguments) {
        said.getBuffer().setLength(0);
        PrintWriter writer = new PrintWriter(said, true);
        int code = Detente.execute(writer, writer, arguments);
        String what = String.join(" ", arguments)
                .substring(0, Math.min(200, String.join(" ", arguments).length()));
        assertThat(code).as(what + "%n%s", said).isIn(ExitCode.BAD_INPUT, ExitCode.OCCUPIED, ExitCode.FILES);
        assertThat(said.toString().codePoints().filter(sign -> sign != '\n' && Shown.isHidden(sign)))
                .as(what)
                .isEmpty();
        assertThat(said.toString().lines())
                .as(what)
                .isNotEmpty()
                .allMatch(line -> line.length() < LONGEST)
                .noneMatch(line -> line.startsWith("results are in"));
    }

    /** The gate holds what no other place has looked at. */
    @Test
    void theGateLetsNothingThrough() {
        PrintWriter gate = new Messages(said);
        gate.print("a\u001b[31m");
        gate.printf("%s %d%n", "b\nc\u202e", 1);
        gate.write('\u0007');
        assertThat(said.toString()).isEqualTo("a\\u001b[31mb\\nc\\u202e 1" + System.lineSeparator() + "\\u0007");
    }
}
