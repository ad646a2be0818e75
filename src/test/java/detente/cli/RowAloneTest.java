package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import detente.battery.Battery;
import detente.battery.Line;
import detente.io.result.PastResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** D4 and F1: the command that repeats a row gives that row, its events and transfers, or its failure. */
class RowAloneTest {
    /** Every kind of factor: a switch, a strength, members, times, a bundle, a property of the world, ranges. */
    private static final String EVERYTHING = """
            { "name": "everything",
              "scenario": { "name": "short", "years": 1, "burnInYears": 0.5, "parameters": { "world.states": 8 },
                            "policies": [ { "policy": "treaty", "from": 0.2, "members": { "bloc": "A" } } ] },
              "design": { "kind": "random", "points": POINTS, "factors": {
                "policy.publicDebate": [false, true],
                "policy.treaty.compliance": { "from": 0.1, "to": 0.9 },
                "policy.treaty.members": ["all", { "bloc": "B" }, { "mostCapable": 0.3 }, ["S1", "S3"],
                    { "anyOf": [{ "bloc": "A" }, "mostCapableOutside"] }],
                "policy.treaty.from": [0, 0.5],
                "escalation.gain": { "from": 0.01, "to": 1, "scale": "log" },
                "world.states": { "from": 5, "to": 9 },
                "mandate": { "off": {}, "on": { "policy.vendorIndependence": true, "world.mandateShare": 0.3 } } } },
              "worlds": 2, "replications": REPLICATIONS, "seed": 5,
              "outputs": { "events": true, "proliferation": true, "states": true } }
            """;

    private static final String RUNAWAY = """
            { "name": "runaway",
              "scenario": { "name": "short", "world": "three-states", "years": 2, "burnInYears": 0.5 },
              "design": { "kind": "factorial", "factors": {
                "escalation.gain": [0, 0.06, 1.5], "conflict.mostOperations": [5, 2000] } },
              "worlds": 2, "replications": 2, "outputs": { "metrics": ["harm_per_year"] } }
            """;

    private static final Set<String> PLACES = Set.of("run", "point", "world", "replication");

    @TempDir
    private Path folder;

    @Test
    void aRowAloneIsTheRowInTheSweep() throws IOException {
        Battery.passed(Line.D4, rowsAlone(50));
    }

    @Test
    @Tag("battery")
    void manyRowsAloneAreTheRowsInTheSweep() throws IOException {
        Battery.passed(Line.D4, rowsAlone(500));
    }

    private long rowsAlone(int count) throws IOException {
        Path result = sweep("everything", everything(count / 4, 2), 0);
        PastResult past = PastResult.read(result);
        List<Map<String, String>> runs = rows(result, "runs");
        Random random = new Random(count);
        for (int i = 0; i < count; i++) {
            int run = 1 + random.nextInt(runs.size());
            Path alone = folder.resolve("alone" + i);
            assertThat(repeat(past.task().command(run), result, "--out", alone.toString()))
                    .as("run %s: %s", run, past.task().command(run))
                    .isEmpty();
            Map<String, String> there = new LinkedHashMap<>(runs.get(run - 1));
            there.keySet().removeAll(PLACES);
            Map<String, String> here = rows(alone, "runs").get(0);
            there.keySet().removeIf(name -> !here.containsKey(name)); // the factors
            assertThat(here).containsAllEntriesOf(there);
            assertThat(there).hasSizeGreaterThan(80);
            for (String table : List.of("events", "proliferation", "states")) {
                assertThat(withoutRun(alone, table, 1)).isEqualTo(withoutRun(result, table, run));
            }
        }
        return count;
    }

    private static List<String> withoutRun(Path result, String table, int run) throws IOException {
        return Files.readAllLines(result.resolve(table + ".csv")).stream()
                .filter(row -> row.startsWith(run + ","))
                .map(row -> row.substring(row.indexOf(',')))
                .toList();
    }

    @Test
    void moreReplicationsLeaveTheOldRows() throws IOException {
        List<Map<String, String>> few = rows(sweep("few", everything(5, 2), 0), "runs");
        List<Map<String, String>> more = rows(sweep("more", everything(5, 5), 0), "runs");
        few.forEach(row -> row.remove("run"));
        more.forEach(row -> row.remove("run"));
        assertThat(new LinkedHashSet<>(more)).hasSize(50).containsAll(few);
        Battery.passed(Line.D4, few.size());
    }

    /** Runs that never end are given up: their rows say so, and the command that is listed gives the same failure. */
    @Test
    void aFailureIsRepeatedByTheCommandThatIsListed() throws IOException {
        Path result = sweep("runaway", RUNAWAY, ExitCode.FAILED);
        List<Map<String, String>> failures = rows(result, "failures");
        assertThat(failures).hasSizeBetween(2, 20);
        Path run = folder.resolve("run");
        for (Map<String, String> failure : failures) {
            String error = failure.getOrDefault("error", "");
            assertThat(error).contains("runaway escalation");
            String said = repeat(failure.getOrDefault("command", ""), result);
            String cause = error.substring(0, error.lastIndexOf(" (")).replaceFirst("^[a-zA-Z.]*: ", "");
            assertThat(said).startsWith("detente: the run failed: ").contains(cause);
        }
        repeat(failures.get(0).getOrDefault("command", ""), result, "--out", run.toString());
        assertThat(rows(run, "failures").get(0).get("error"))
                .isEqualTo(failures.get(0).get("error"));
        assertThat(detente("verify", result.toString(), "--all")).isEmpty();
        Battery.passed(Line.F1, failures.size());
    }

    private static String everything(int points, int replications) {
        return EVERYTHING
                .replace("POINTS", String.valueOf(points))
                .replace("REPLICATIONS", String.valueOf(replications));
    }

    private Path sweep(String name, String text, int code) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".json"), text);
        Path result = folder.resolve(name);
        StringWriter err = new StringWriter();
        assertThat(Detente.execute(
                        new PrintWriter(err),
                        new PrintWriter(err),
                        "sweep",
                        file.toString(),
                        "--out",
                        result.toString()))
                .as(err.toString())
                .isEqualTo(code);
        return result;
    }

    /** Types a command in the result folder and gives what was said about failures. */
    private static String repeat(String command, Path result, String... more) {
        assertThat(command).startsWith("java -jar detente.jar run scenario.json ");
        List<String> arguments = new java.util.ArrayList<>(
                List.of(command.substring("java -jar detente.jar ".length()).split(" ", -1)));
        arguments.set(1, result.resolve("scenario.json").toString());
        arguments.addAll(List.of(more));
        return detente(arguments.toArray(String[]::new));
    }

    private static String detente(String... arguments) {
        StringWriter err = new StringWriter();
        int code = Detente.execute(new PrintWriter(new StringWriter()), new PrintWriter(err, true), arguments);
        assertThat(code == 0).as(err.toString()).isEqualTo(err.toString().isEmpty());
        return err.toString();
    }

    private static List<Map<String, String>> rows(Path result, String table) throws IOException {
        List<String> lines = Files.readAllLines(result.resolve(table + ".csv"));
        String[] names = lines.get(0).split(",", -1);
        return lines.stream()
                .skip(1)
                .map(line -> {
                    String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
                    Map<String, String> row = new LinkedHashMap<>();
                    for (int i = 0; i < names.length; i++) {
                        row.put(names[i], cells[i].replaceAll("^\"|\"$", ""));
                    }
                    return row;
                })
                .toList();
    }
}
