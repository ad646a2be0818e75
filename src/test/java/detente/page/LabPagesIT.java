package detente.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import detente.cli.Typed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A page that {@code lab} wrote shows what it was written for, and says what it does not show. */
@Tag("battery")
class LabPagesIT {
    private static final int WORLDS = 20;
    private static final List<String> METRICS = List.of("operations_per_year", "harm_per_year", "arsenal_total");

    private static final String EXPERIMENT = """
            { "name": "kept", "question": "What if they keep it?",
              "scenario": { "name": "short", "world": { "kind": "generated", "states": 8 }, "years": 3, "burnInYears": 1,
                            "policies": [ { "policy": "publicDebate", "from": 1 } ] },
              "design": { "kind": "factorial", "factors": {
                "escalation.gain": [0.1, 0.2],
                "kept": { "half": { "policy.treaty": true },
                          "most": { "policy.treaty": true, "policy.treaty.compliance": 0.9,
                                    "policy.treaty.members": { "bloc": "A" } } } } },
              "baseline": { "escalation.gain": 0.1, "kept": "half" },
              "ensemble": "default", "worlds": 20, "replications": 1, "seed": 77,
              "outputs": { "series": false, "events": false, "metrics": "all" } }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void findBrowser() {
        assumeTrue(Chromium.isThere(), Chromium.MISSING);
    }

    private Laboratory open(String start) throws IOException {
        Path file = folder.resolve("lab.html");
        Files.deleteIfExists(file);
        Typed typed = Typed.of("lab", start, "--out", file.toString());
        assertThat(typed.code()).as(typed.errors()).isZero();
        return Laboratory.open(file, "");
    }

    private static String said(Laboratory page) {
        return page.eval("document.querySelector('.alert').textContent");
    }

    private static List<String> settings(Laboratory page, String which) {
        return texts(page.tree("[...(laboratory.state." + which + " ?? [])].map(pair => pair.join('='))"));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void showsWhatAShippedExperimentCompares() throws IOException {
        try (Laboratory page = open("five-actions")) {
            assertThat(page.eval("laboratory.state.seed + ' ' + laboratory.state.worlds"))
                    .isEqualTo("2019 200");
            assertThat(settings(page, "settings")).hasSize(10).allMatch(line -> line.endsWith("=true"));
            assertThat(page.eval("document.querySelectorAll('#choices .card [role=switch]:checked').length"))
                    .isEqualTo("5");
            assertThat(said(page)).contains("“five-actions”", "Which of the five actions", "Of its points (32)");
            page.eval("document.querySelector('.languages [lang=nl]').click()");
            assertThat(said(page)).contains("Deze pagina begint met het experiment", "Van de punten (32)");

            page.browser().size(390, 900);
            page.browser().call("Page.reload", Map.of());
            page.browser().await("globalThis.laboratory?.isSmall");
            assertThat(page.eval("laboratory.state.worlds")).as("on a phone").isEqualTo("60");
        }
    }

    /** Rows of its last point and of its baseline are those of its table. */
    @Test
    void showsTheRowsOfAResult() throws IOException {
        Path file = Files.writeString(folder.resolve("kept.json"), EXPERIMENT);
        Path result = folder.resolve("result");
        Typed sweep = Typed.of("sweep", file.toString(), "--quiet", "--no-charts", "--out", result.toString());
        assertThat(sweep.code()).as(sweep.errors()).isZero();
        try (Laboratory page = open(result.toString())) {
            page.eval("laboratory.change({pane: 'compare'})");
            page.settle();
            assertThat(page.eval(
                            "laboratory.state.scenario + ' ' + laboratory.state.seed + ' ' + laboratory.state.worlds"))
                    .isEqualTo("short 77 20");
            assertThat(settings(page, "settings"))
                    .containsExactly(
                            "escalation.gain=0.2",
                            "policy.publicDebate=true",
                            "policy.publicDebate.from=1",
                            "policy.treaty=true",
                            "policy.treaty.members=bloc:A",
                            "policy.treaty.compliance=0.9");
            assertThat(settings(page, "pinned")).contains("escalation.gain=0.1", "policy.treaty=true");
            assertThat(page.eval("document.querySelectorAll('#choices .card [role=switch]:checked').length"))
                    .as("an action of which a part is on is not on")
                    .isNotEqualTo("5");
            assertThat(rows(page, "laboratory.withArm()")).isEqualTo(rows(result, "0.2", "most"));
            assertThat(rows(page, "laboratory.rounds.arm(laboratory.state.pinned)"))
                    .isEqualTo(rows(result, "0.1", "half"));
        }
    }

    private static List<List<Double>> rows(Laboratory page, String arm) {
        JsonNode rows = page.tree(arm + ".rows.slice(0, " + WORLDS + ").map(row => ['" + String.join("', '", METRICS)
                + "'].map(name => row[laboratory.catalog.metrics.findIndex(metric => metric.name === name)]))");
        return rows.valueStream()
                .map(row -> row.valueStream().map(JsonNode::asDouble).toList())
                .toList();
    }

    private static List<List<Double>> rows(Path result, String gain, String kept) throws IOException {
        List<String> lines = Files.readAllLines(result.resolve("runs.csv"));
        List<String> head = List.of(lines.get(0).split(",", -1));
        return lines.stream()
                .map(line -> line.split(",", -1))
                .filter(cells ->
                        cells[head.indexOf("escalation.gain")].equals(gain) && cells[head.indexOf("kept")].equals(kept))
                .map(cells -> METRICS.stream()
                        .map(name -> Double.valueOf(cells[head.indexOf(name)]))
                        .toList())
                .toList();
    }

    /** Each in a sentence, and the page computes all the same. */
    @Test
    void saysWhatItDoesNotShow() throws IOException {
        try (Laboratory page = open("robust")) {
            assertThat(said(page))
                    .contains(
                            "Of its arms (7) this is “all”",
                            "Its futures (200)",
                            "It asks for 4 worlds; here there are 10");
            assertThat(page.eval("document.getElementById('sentence').textContent"))
                    .contains("%");
        }
        try (Laboratory page = open("sensitivity")) {
            assertThat(said(page)).contains("It varies numbers over ranges (9)");
        }
        Path scenario = Files.writeString(folder.resolve("mine.json"), """
                { "name": "mine", "world": "two-rivals", "years": 3, "seed": 4,
                  "policies": [ { "policy": "treaty", "from": 0, "until": 1 }, { "policy": "treaty", "from": 2 } ] }
                """);
        try (Laboratory page = open(scenario.toString())) {
            assertThat(said(page))
                    .contains("Its policy “treaty” is switched on several times", "Its one run (seed 4, world 1)");
            assertThat(page.eval("laboratory.state.scenario")).isEqualTo("mine");
            page.eval("laboratory.change({worlds: 20})");
            assertThat(page.eval("location.hash")).contains("scenario=mine");
        }
    }
}
