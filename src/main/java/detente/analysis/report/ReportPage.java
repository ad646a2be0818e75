package detente.analysis.report;

import detente.analysis.ResultAnalysis;
import detente.analysis.told.Limit;
import detente.io.result.Disk;
import detente.io.result.ResultFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * {@code report.html}: question, findings, charts, what they hang on, design, tables, limits and the command that repeats
 * it, in one file that loads nothing else. The same rows give the same bytes.
 */
public final class ReportPage {
    /** Name of its file. */
    public static final String FILE = "report.html";

    private static final String PROGRAM = "java -jar detente.jar ";
    private static final String STYLE = "/detente/analysis/report.css";

    private final Path folder;
    private final Provenance origin;
    private final RankingSection ranking;
    private final ContextSection context;
    private final FindingsSection findings;
    private final ResultAnalysis.Report analysis;
    private final boolean laboratory;
    private final Html html = new Html();

    private ReportPage(
            Path folder,
            Provenance origin,
            RankingSection ranking,
            ContextSection context,
            FindingsSection findings,
            ResultAnalysis.Report analysis,
            boolean laboratory) {
        this.findings = findings;
        this.ranking = ranking;
        this.context = context;
        this.folder = folder;
        this.origin = origin;
        this.analysis = analysis;
        this.laboratory = laboratory;
    }

    /**
     * Writes it into a result folder that has been analysed.
     *
     * @param disk writes it
     * @param changed names of files that are not as the sweep left them
     * @param laboratory whether the page in which the model runs is beside it
     * @return its file
     * @throws IOException if a table cannot be read
     * @throws UncheckedIOException if the page cannot be written
     */
    public static Path write(
            Disk disk, Path folder, ResultAnalysis.Report analysis, List<String> changed, boolean laboratory)
            throws IOException {
        Provenance origin = Provenance.read(folder, changed);
        RankingSection ranking = new RankingSection(disk, folder, origin);
        ContextSection context = new ContextSection(folder, origin.titles());
        FindingsSection findings = new FindingsSection(folder, origin.titles(), context);
        String page = new ReportPage(folder, origin, ranking, context, findings, analysis, laboratory).page();
        Path file = folder.resolve(FILE);
        disk.replace(file, page.getBytes(StandardCharsets.UTF_8));
        return file;
    }

    private String page() throws IOException {
        html.open("html", "lang", "en").open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.leaf("title", origin.name() + ": Détente report");
        html.open("style").markup(style()).close().close();
        html.open("body");
        head();
        html.open("main");
        if (findings.isThere()) {
            findings.write(html);
        }
        new ChartsSection(analysis).write(html);
        EnsembleSection ensemble = new EnsembleSection(folder, origin);
        if (ensemble.isThere()) {
            ensemble.write(html);
        }
        RobustnessSection robustness = new RobustnessSection(folder, origin.titles());
        if (robustness.isThere()) {
            robustness.write(html);
        }
        if (context.isThere()) {
            context.write(html);
        }
        if (!analysis.answers().isEmpty()) {
            new AnswersSection(analysis.answers()).write(html);
        }
        if (ranking.isThere()) {
            ranking.write(html);
        }
        new DesignSection(origin).write(html);
        new RunsSection(origin, folder).write(html);
        new TablesSection(analysis).write(html);
        limits();
        repeat();
        return html.close().close().close().toString();
    }

    private void head() {
        html.open("header").leaf("p", "Détente: result of " + (origin.isExperiment() ? "an experiment" : "a run"));
        html.leaf("h1", origin.name());
        if (!origin.question().isEmpty()) {
            html.leaf("p", origin.question(), "class", "question");
        }
        if (laboratory) {
            html.open("p")
                    .text("Choose other policies and see what they do, in this browser: ")
                    .leaf("a", "open it in the laboratory", "href", ResultFolder.LABORATORY)
                    .close();
        }
        html.open("nav", "aria-label", "Contents").open("ul");
        contents()
                .forEach((id, title) ->
                        html.open("li").leaf("a", title, "href", "#" + id).close());
        html.close().close().close();
    }

    private Map<String, String> contents() {
        Map<String, String> contents = new LinkedHashMap<>();
        if (findings.isThere()) {
            contents.put("findings", "What was found");
        }
        contents.put("charts", "Charts");
        if (new EnsembleSection(folder, origin).isThere()) {
            contents.put("known", "How sure the effects are");
        }
        if (new RobustnessSection(folder, origin.titles()).isThere()) {
            contents.put("robustness", "Which arm holds over futures");
        }
        if (context.isThere()) {
            contents.put("context", "What effects depend on");
        }
        if (!analysis.answers().isEmpty()) {
            contents.put("discovery", "Where it holds");
        }
        if (ranking.isThere()) {
            contents.put("ranking", "Which does least harm");
        }
        contents.put("design", "Design");
        contents.put("ran", "What ran");
        contents.put("tables", "Tables");
        contents.put("limits", "What it cannot say");
        contents.put("repeat", "How to repeat it");
        return contents;
    }

    /** What the result cannot say. */
    private void limits() {
        html.open("section", "id", "limits").leaf("h2", "What it cannot say").open("ul");
        for (Limit limit : Limit.values()) {
            html.open("li")
                    .leaf("strong", limit.claim() + ".")
                    .text(limit.reason())
                    .close();
        }
        html.close().close();
    }

    /** The command that gives the same result again. */
    private void repeat() {
        html.open("section", "id", "repeat").leaf("h2", "How to repeat it");
        html.leaf("p", "With " + origin.program() + ", in the folder that holds this report:");
        html.open("pre").leaf("code", PROGRAM + command()).close();
        html.leaf(
                "p",
                "The tables come out byte for byte the same, whatever the number of threads. Any row of runs.csv can be run"
                        + " alone with its two seeds and its factors:");
        html.open("pre")
                .leaf("code", PROGRAM + "run scenario.json --set FACTOR=LEVEL --world-seed WORLD_SEED --seed RUN_SEED")
                .close();
        if (!laboratory) {
            html.leaf("p", "To choose other policies in this scenario and see what they do, in a browser:");
            html.open("pre").leaf("code", PROGRAM + "lab .").close();
        }
        html.close();
    }

    private String command() {
        JsonNode run = origin.manifest().path("run");
        return origin.isExperiment()
                ? "sweep experiment.json --out again"
                : "run scenario.json --world-seed " + run.path("worldSeed").asString("WORLD_SEED") + " --seed "
                        + run.path("seed").asString("RUN_SEED") + " --out again";
    }

    /** What every page looks like. */
    static String style() {
        try (InputStream bytes = ReportPage.class.getResourceAsStream(STYLE)) {
            if (bytes == null) {
                throw new IllegalStateException(STYLE + " is missing from the program");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(STYLE + " cannot be read", e);
        }
    }
}
