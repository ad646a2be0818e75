package detente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import detente.page.packing.StartOf;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What {@code lab} puts into a page, and what it refuses. */
class LabCommandIT {
    private static final String SCENARIO = """
            name: mine
            world: { kind: generated, states: 8 }
            years: 3
            seed: 5
            parameters: { escalation.gain: 0.31 }
            policies:
              - { policy: treaty, from: 1, until: 2, members: { bloc: A }, compliance: 0.9 }
              - { policy: patchSharing }
              - { policy: publicDebate, from: 0, until: 1 }
              - { policy: publicDebate, from: 2 }
            """;

    private static final String EXPERIMENT = """
            { "name": "asked", "question": "What does it do?",
              "scenario": { "name": "short", "world": { "kind": "generated", "states": 6 }, "years": 2, "burnInYears": 1,
                            "policies": [ { "policy": "publicDebate" } ] },
              "design": DESIGN, "worlds": 4, "replications": 2, "seed": 11,
              "outputs": { "series": false, "events": false, "metrics": ["harm_per_year"] } }
            """;

    @TempDir
    private Path folder;

    private String said = "";

    private int lab(String... arguments) {
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        int code = Detente.execute(
                writer,
                writer,
                Stream.concat(Stream.of("lab"), Stream.of(arguments)).toArray(String[]::new));
        writer.flush();
        said = text.toString();
        return code;
    }

    /** What the page begins with that is written for something. */
    private JsonNode start(String name) throws IOException {
        Path page = folder.resolve("lab.html");
        assertThat(lab(name, "--out", page.toString())).as(said).isZero();
        assertThat(said).isEqualTo(page + ": open it in a browser" + System.lineSeparator());
        JsonNode start = StartOf.page(Files.readString(page));
        Files.delete(page);
        return start;
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    /** The notes as {@code word first second}. */
    private static List<String> notes(JsonNode start) {
        return start.path("notes")
                .valueStream()
                .map(note -> String.join(" ", texts(note)))
                .toList();
    }

    @Test
    void aShippedScenarioMeetsTheFiveActions() throws IOException {
        JsonNode start = start("historical");
        assertThat(start.path("scenario").asString()).isEqualTo("historical");
        assertThat(texts(start.path("lines"))).hasSize(10).contains("policy.treaty=TRUE", "policy.publicDebate=TRUE");
        assertThat(notes(start)).isEmpty();
    }

    @Test
    void aScenarioBringsItsOwnPoliciesAndValues() throws IOException {
        JsonNode start = start(file("mine.yaml", SCENARIO).toString());
        assertThat(texts(start.path("lines")))
                .containsExactly(
                        "escalation.gain=0.31",
                        "policy.treaty=TRUE",
                        "policy.treaty.from=1",
                        "policy.treaty.until=2",
                        "policy.treaty.members=bloc:A",
                        "policy.treaty.compliance=0.9",
                        "policy.patchSharing=TRUE");
        assertThat(notes(start)).containsExactly("start.run 5 1", "start.kept publicDebate");
        assertThat(start.path("added").path("json").path("policies"))
                .as("what the page does not switch")
                .hasSize(2);
    }

    @Test
    void anExperimentBringsWhatItCompares() throws IOException {
        JsonNode start = start("five-actions");
        assertThat(start.path("seed").asInt()).isEqualTo(2019);
        assertThat(start.path("worlds").asInt()).isEqualTo(200);
        assertThat(texts(start.path("lines"))).hasSize(10);
        assertThat(start.has("pinned")).as("without is what it compares with").isFalse();
        assertThat(notes(start).get(0)).startsWith("start.experiment five-actions Which of the five actions");
        assertThat(notes(start).subList(1, 3))
                .containsExactly(
                        "start.points 32 action1 = on, action2 = on, action3 = on, action4 = on, action5 = on",
                        "start.baseline action1 = off, action2 = off, action3 = off, action4 = off, action5 = off");
        assertThat(notes(start)).hasSize(3);
    }

    @Test
    void ofAPointWithoutFactorsNothingIsSaid() throws IOException {
        assertThat(notes(start("baseline"))).isNotEmpty().noneMatch(note -> note.startsWith("start.points"));
    }

    @Test
    void whatHasNoPlaceInThePageIsSaid() throws IOException {
        String listed =
                "{ \"kind\": \"list\", \"points\": [ { \"policy.publicDebate\": false }, { \"policy.publicDebate\": true } ] }";
        JsonNode start =
                start(file("listed.json", EXPERIMENT.replace("DESIGN", listed)).toString());
        assertThat(texts(start.path("lines"))).containsExactly("policy.publicDebate=TRUE");
        assertThat(start.path("worlds").asInt()).isEqualTo(10);
        assertThat(notes(start))
                .containsExactly(
                        "start.experiment asked What does it do?",
                        "start.worlds 4 10",
                        "start.points 2 policy.publicDebate = TRUE",
                        "start.sets.none",
                        "start.replications 2");

        assertThat(notes(start("sensitivity"))).contains("start.ranges 9");
        JsonNode leak = start("leak");
        assertThat(notes(leak)).contains("start.unset event.leak.exploits=0");
        assertThat(leak.path("added")
                        .path("json")
                        .path("events")
                        .path(0)
                        .path("exploits")
                        .asInt())
                .as("of the point that is shown")
                .isEqualTo(30);
        assertThat(notes(start("robust"))).contains("start.arms 7 all none", "start.futures 200", "start.worlds 4 10");
        assertThat(notes(start("mandates"))).contains("start.own");
    }

    /** A result is its experiment, or its scenario where one run was carried out. */
    @Test
    void aResultBringsWhatItIsOf() throws IOException {
        String listed = "{ \"kind\": \"list\", \"points\": [ { \"policy.treaty\": true } ] }";
        Path swept = Swept.into(folder, "swept", EXPERIMENT.replace("DESIGN", listed));
        JsonNode start = start(swept.toString());
        assertThat(start.path("seed").asInt()).isEqualTo(11);
        assertThat(texts(start.path("lines"))).containsExactly("policy.publicDebate=TRUE", "policy.treaty=TRUE");

        Path run = folder.resolve("run");
        assertThat(Detente.execute(
                        "run", file("mine.yaml", SCENARIO).toString(), "--seed", "5", "--out", run.toString()))
                .isZero();
        JsonNode ofRun = start(run.toString());
        assertThat(texts(ofRun.path("lines"))).contains("escalation.gain=0.31", "policy.patchSharing=TRUE");
    }

    @Test
    void refusesInWords() throws IOException {
        assertThat(lab("histrical")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(said).contains("nothing is named 'histrical'");
        assertThat(lab("")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(said).contains("nothing is named ''");
        assertThat(lab("missing.json")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(said).contains("missing.json: cannot be read: there is no such file");
        assertThat(lab(folder.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(said).contains("is no result of this program: it holds neither experiment.json nor scenario.json");
        Path bad = file("bad.json", "{ \"name\": \"bad\", \"world\": \"histrical\", \"years\": 2 }");
        assertThat(lab(bad.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(said).contains("bad.json", "histrical", "historical");
        assertThat(lab("historical", "--out", bad.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(said).contains("--out: " + bad + " exists already");
        assertThat(bad).hasContent("{ \"name\": \"bad\", \"world\": \"histrical\", \"years\": 2 }");
    }
}
