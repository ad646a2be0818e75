package detente.analysis.report;

import detente.analysis.runs.WrittenUnits;
import detente.chart.MainMetrics;
import detente.io.result.ResultCsv;
import detente.io.table.Csv;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How sure effects are, in words: what {@code effects.csv} says of the main metrics where worlds have parameter sets. */
final class EnsembleSection {
    /** More changes than this make no summary. */
    private static final int MOST = 12;

    private final Path folder;
    private final Provenance origin;

    EnsembleSection(Path folder, Provenance origin) {
        this.folder = folder;
        this.origin = origin;
    }

    /** Whether the result says how effects differ between sets. */
    boolean isThere() {
        return WrittenUnits.of(origin.manifest()).haveSets()
                && !origin.experiment().path("baseline").isEmpty();
    }

    void write(Html html) throws IOException {
        html.open("section", "id", "known").leaf("h2", "How sure the effects are");
        html.leaf(
                "p",
                "Ratios to the baseline. Two kinds of doubt are told apart. The first is luck: the interval holds the mean over"
                        + " all sets with 95 %, and narrows with more worlds. The second is that nobody knows which parameter"
                        + " set is right: in 95 % of the sets the effect lies in the range, luck taken out, and no number of"
                        + " worlds narrows it. Who wants to know what an action may do looks at the range.");
        Map<String, List<String>> found = sentences();
        MainMetrics.few().forEach((metric, label) -> {
            List<String> sentences = found.getOrDefault(metric, List.of());
            if (!sentences.isEmpty()) {
                html.leaf("h3", label + " (" + metric + ")").open("ul");
                sentences.stream().limit(MOST).forEach(sentence -> html.leaf("li", sentence));
                html.close();
                if (sentences.size() > MOST) {
                    html.leaf("p", "The first " + MOST + " of " + sentences.size() + "; effects.csv has all.");
                }
            }
        });
        html.close();
    }

    /** What is said of each change, by metric: of single ones, where there are any. */
    private Map<String, List<String>> sentences() throws IOException {
        Map<String, List<String>> single = new LinkedHashMap<>();
        Map<String, List<String>> all = new LinkedHashMap<>();
        try (Csv csv = ResultCsv.open(ResultCsv.find(folder, "effects").orElseThrow())) {
            for (List<String> row = csv.next(); !row.isEmpty(); row = csv.next()) {
                String metric = row.get(csv.column("metric"));
                String contrast = row.get(csv.column("contrast"));
                if (MainMetrics.few().containsKey(metric)) {
                    String sentence = origin.titles().change(contrast) + ": " + sentence(csv, row);
                    all.computeIfAbsent(metric, name -> new ArrayList<>()).add(sentence);
                    if (!contrast.contains("+")) {
                        single.computeIfAbsent(metric, name -> new ArrayList<>())
                                .add(sentence);
                    }
                }
            }
        }
        return single.isEmpty() ? all : single;
    }

    private static String sentence(Csv csv, List<String> row) {
        String ratio = row.get(csv.column("ratio"));
        if (ratio.isEmpty()) {
            return "no ratio.";
        }
        return "ratio " + ShownCell.number(ratio) + "; interval of the mean "
                + between(csv, row, "ratio") + "; range over sets "
                + between(csv, row, "parametric") + ".";
    }

    private static String between(Csv csv, List<String> row, String name) {
        String low = row.get(csv.column(name + "_low"));
        String high = row.get(csv.column(name + "_high"));
        return low.isEmpty() || high.isEmpty()
                ? "none (too few sets)"
                : ShownCell.number(low) + " to " + ShownCell.number(high);
    }
}
