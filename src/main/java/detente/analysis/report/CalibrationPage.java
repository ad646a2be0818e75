package detente.analysis.report;

import detente.analysis.calibration.result.CalibrationAnalysis;
import detente.analysis.told.Limit;
import detente.io.result.Disk;
import detente.io.result.WrittenManifest;
import detente.io.table.TableForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** {@code report.html} of a calibration: what was found, charts, tables, limits and the command that repeats it. */
public final class CalibrationPage {
    /** Tables with a row for each set are for programs. */
    private static final List<String> SHOWN = List.of("marginals", "predictive", "generations");

    private final Path folder;
    private final JsonNode manifest;
    private final CalibrationAnalysis.Report analysis;
    private final Html html = new Html();

    private CalibrationPage(Path folder, JsonNode manifest, CalibrationAnalysis.Report analysis) {
        this.folder = folder;
        this.manifest = manifest;
        this.analysis = analysis;
    }

    /**
     * Writes it into a result folder that has been analysed.
     *
     * @return its file
     * @throws IOException if a table cannot be read
     */
    public static Path write(Disk disk, Path folder, CalibrationAnalysis.Report analysis) throws IOException {
        String page = new CalibrationPage(folder, WrittenManifest.tree(folder), analysis).page();
        Path file = folder.resolve(ReportPage.FILE);
        disk.replace(file, page.getBytes(StandardCharsets.UTF_8));
        return file;
    }

    private String page() throws IOException {
        JsonNode calibration = manifest.path("calibration");
        String name = calibration.path("name").asString("calibration");
        String question = calibration.path("question").asString("");
        html.open("html", "lang", "en").open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.leaf("title", name + ": Détente report");
        html.open("style").markup(ReportPage.style()).close().close();
        html.open("body")
                .open("header")
                .leaf("p", "Détente: result of a calibration")
                .leaf("h1", name);
        if (!question.isEmpty()) {
            html.leaf("p", question, "class", "question");
        }
        html.open("nav", "aria-label", "Contents").open("ul");
        contents()
                .forEach((id, title) ->
                        html.open("li").leaf("a", title, "href", "#" + id).close());
        html.close().close().close().open("main");
        html.open("section", "id", "found").leaf("h2", "What was found").open("ul");
        analysis.findings().forEach(finding -> html.leaf("li", finding));
        html.close().close();
        new ChartsSection(
                        analysis.drawings(),
                        List.of(),
                        true,
                        analysis.pictureProblem().isEmpty())
                .write(html);
        tables();
        limits();
        repeat();
        return html.close().close().close().toString();
    }

    private static Map<String, String> contents() {
        Map<String, String> contents = new LinkedHashMap<>();
        contents.put("found", "What was found");
        contents.put("charts", "Charts");
        contents.put("tables", "Tables");
        contents.put("limits", "What it cannot say");
        contents.put("repeat", "How to repeat it");
        return contents;
    }

    private void tables() throws IOException {
        html.open("section", "id", "tables").leaf("h2", "Tables");
        html.leaf(
                "p",
                "Numbers are rounded to four digits here and exact in the files. In brackets: from the 5 % to the 95 %"
                        + " quantile, or the interval of the record.");
        for (TableForm<?> table : analysis.tables()) {
            if (SHOWN.contains(table.name())) {
                TablesSection.write(html, table, TableView.read(folder.resolve(table.file())), List.of());
            }
        }
        html.close();
    }

    private void limits() {
        html.open("section", "id", "limits").leaf("h2", "What it cannot say").open("ul");
        html.leaf(
                "li",
                "A parameter of which the record says nothing is known by its prior alone; whatever hangs on it hangs on that.");
        html.leaf(
                "li",
                "The posterior is one given this model, these targets and this tolerance: were a mechanism another, narrow"
                        + " laws would be wrong ones.");
        for (Limit limit : List.of(Limit.MECHANISMS, Limit.RECORD)) {
            html.open("li")
                    .leaf("strong", limit.claim() + ".")
                    .text(limit.reason())
                    .close();
        }
        html.close().close();
    }

    private void repeat() {
        html.open("section", "id", "repeat").leaf("h2", "How to repeat it");
        html.leaf(
                "p",
                "With " + new Provenance(manifest, List.of()).program() + ", in the folder that holds this report:");
        html.open("pre")
                .leaf("code", "java -jar detente.jar calibrate calibration.json --out again")
                .close();
        html.leaf("p", "The tables come out byte for byte the same, whatever the number of threads.");
        html.close();
    }
}
