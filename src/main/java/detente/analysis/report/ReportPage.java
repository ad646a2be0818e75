package detente.analysis.report;

import detente.analysis.ResultAnalysis;
import detente.io.result.Disk;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code report.html}: question, design, what ran, charts, tables, limits and the command that repeats it, in one file
 * that loads nothing else. The same rows give the same bytes.
 */
public final class ReportPage {
    /** Name of its file. */
    public static final String FILE = "report.html";

    private static final String STYLE = "/detente/analysis/report.css";

    private final Path folder;
    private final Provenance origin;
    private final ResultAnalysis.Report analysis;
    private final Html html = new Html();

    private ReportPage(Path folder, Provenance origin, ResultAnalysis.Report analysis) {
        this.folder = folder;
        this.origin = origin;
        this.analysis = analysis;
    }

    /**
     * Writes it into a result folder that has been analysed.
     *
     * @param disk writes it
     * @param changed names of files that are not as the sweep left them
     * @return its file
     * @throws IOException if a table cannot be read
     * @throws UncheckedIOException if the page cannot be written
     */
    public static Path write(Disk disk, Path folder, ResultAnalysis.Report analysis, List<String> changed)
            throws IOException {
        String page = new ReportPage(folder, Provenance.read(folder, changed), analysis).page();
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
        new DesignSection(origin).write(html);
        new RunsSection(origin, folder).write(html);
        new ChartsSection(analysis).write(html);
        new TablesSection(folder, analysis.remarks()).write(html);
        LimitsSection.write(html);
        new RepeatSection(origin).write(html);
        return html.close().close().close().toString();
    }

    private void head() {
        html.open("header").leaf("p", "Détente: result of " + (origin.isExperiment() ? "an experiment" : "a run"));
        html.leaf("h1", origin.name());
        if (!origin.question().isEmpty()) {
            html.leaf("p", origin.question(), "class", "question");
        }
        html.open("nav", "aria-label", "Contents").open("ul");
        contents()
                .forEach((id, title) ->
                        html.open("li").leaf("a", title, "href", "#" + id).close());
        html.close().close().close();
    }

    private static Map<String, String> contents() {
        Map<String, String> contents = new LinkedHashMap<>();
        contents.put("design", "Design");
        contents.put("ran", "What ran");
        contents.put("charts", "Charts");
        contents.put("tables", "Tables");
        contents.put("limits", "What it cannot say");
        contents.put("repeat", "How to repeat it");
        return contents;
    }

    private static String style() {
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
