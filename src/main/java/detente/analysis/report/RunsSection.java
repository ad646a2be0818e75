package detente.analysis.report;

import detente.analysis.told.Words;
import detente.io.result.ResultCsv;
import detente.io.table.Csv;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What ran, and what broke off. */
final class RunsSection {
    private static final int MOST_FAILURES = 20;

    private final Provenance origin;
    private final Path folder;

    RunsSection(Provenance origin, Path folder) {
        this.origin = origin;
        this.folder = folder;
    }

    void write(Html html) throws IOException {
        List<List<String>> failures = new ArrayList<>();
        long failed = failures(failures);
        html.open("section", "id", "ran").leaf("h2", "What ran").open("dl", "class", "facts");
        html.fact("Runs", Words.count(origin.runs(), "run"));
        html.fact("Failed", failed == 0 ? "none" : Words.count(failed, "run") + " (failures.csv)");
        html.fact("Program", origin.program());
        origin.extended().forEach(before -> html.fact("Extended", before));
        if (!origin.changed().isEmpty()) {
            html.fact(
                    "Changed",
                    String.join(", ", origin.changed())
                            + ": not as the sweep left them, and analysed all the same, because --changed asked for it");
        }
        html.fact(
                "Machine",
                "manifest.json says which Java and system ran it, when it began and ended, and the SHA-256 of every file; it"
                        + " is not repeated here, so that the same rows give the same report everywhere");
        html.close();
        if (failed > 0) {
            table(html, failures, failed);
        }
        html.close();
    }

    private static void table(Html html, List<List<String>> failures, long failed) {
        html.leaf("h3", "Failed runs");
        if (failed > failures.size()) {
            html.leaf("p", "The first " + failures.size() + " of " + Words.count(failed, "failed run") + ".");
        }
        html.scroll("Failed runs", "scroll").open("table");
        html.columns(List.of("run", "error", "the command that repeats it"));
        for (List<String> failure : failures) {
            html.open("tr").leaf("th", failure.get(0), "scope", "row").leaf("td", failure.get(1));
            html.open("td").leaf("code", failure.get(2)).close().close();
        }
        html.close().close().close();
    }

    /** Gathers the first failures and counts all. */
    private long failures(List<List<String>> first) throws IOException {
        long failed = 0;
        Path file = ResultCsv.find(folder, "failures").orElse(null);
        if (file != null) {
            try (Csv csv = ResultCsv.open(file)) {
                for (List<String> row = csv.next(); !row.isEmpty(); row = csv.next()) {
                    if (++failed <= MOST_FAILURES) {
                        first.add(List.of(
                                row.get(csv.column("run")),
                                row.get(csv.column("error")),
                                row.get(csv.column("command"))));
                    }
                }
            }
        }
        return failed;
    }
}
