package detente.analysis.report;

import detente.analysis.runs.Titles;
import detente.analysis.told.Words;
import detente.chart.MainMetrics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which effects depend on their context, in words: what {@code contrasts.csv} says of the main metrics. */
final class ContextSection {
    private static final String HARM = "total_harm_per_year";
    private static final double LEVEL = .05;
    private static final double SMALLEST = .001;
    private static final int MOST_LEVELS = 4;
    private static final int MOST_SENTENCES = 6;

    private final Titles titles;
    private final Map<String, List<Map<String, String>>> rows;

    /**
     * Of a folder.
     *
     * @throws IOException if the table cannot be read
     */
    ContextSection(Path folder, Titles titles) throws IOException {
        this.titles = titles;
        rows = MainRows.read(folder, "contrasts");
    }

    /** Whether some change is seen in a context. */
    boolean isThere() {
        return !rows.isEmpty();
    }

    /** What an effect on total harm depends on most clearly, if it is told to depend on anything. */
    Optional<String> clearest() {
        List<List<Map<String, String>>> questions = questions(HARM);
        return told(questions).stream()
                .map(levels -> sentence(levels, Words.count(questions.size(), "test")))
                .findFirst();
    }

    void write(Html html) {
        html.open("section", "id", "context").leaf("h2", "What effects depend on");
        html.leaf(
                "p",
                "What each change does at every level of another factor, the rest as at the baseline, and whether that is the"
                        + " same at all of them, with worlds as blocks. These tests are a family of their own for each metric,"
                        + " contexts; the contrasts of effects.csv are another. Numbers are in contrasts.csv.");
        MainMetrics.few().forEach((metric, label) -> {
            if (rows.containsKey(metric)) {
                html.leaf("h3", label + " (" + metric + ")");
                metric(html, questions(metric));
            }
        });
        html.close();
    }

    /** The levels of each change in each context. */
    private List<List<Map<String, String>>> questions(String metric) {
        Map<List<String>, List<Map<String, String>>> questions = new LinkedHashMap<>();
        rows.getOrDefault(metric, List.of()).forEach(row -> questions
                .computeIfAbsent(
                        List.of(row.getOrDefault("contrast", ""), row.getOrDefault("context", "")),
                        key -> new ArrayList<>())
                .add(row));
        return List.copyOf(questions.values());
    }

    private void metric(Html html, List<List<Map<String, String>>> questions) {
        String tests = Words.count(questions.size(), "test");
        List<List<Map<String, String>>> told = told(questions);
        if (told.isEmpty()) {
            html.leaf(
                    "p",
                    "No effect is told to depend on its context, in " + tests + "; that is no proof that none does.");
            return;
        }
        html.open("ul");
        told.stream().limit(MOST_SENTENCES).forEach(levels -> html.leaf("li", sentence(levels, tests)));
        html.close();
        String more = told.size() > MOST_SENTENCES
                ? "So do " + (told.size() - MOST_SENTENCES) + " more, in contrasts.csv. "
                : "";
        int others = questions.size() - told.size();
        html.leaf(
                "p",
                more
                        + (others == 0
                                ? "Every one of the tests tells a difference."
                                : "The other " + (others == 1 ? "test tells" : Words.count(others, "test") + " tell")
                                        + " no difference, which is no proof that there is none."));
    }

    private static List<List<Map<String, String>>> told(List<List<Map<String, String>>> questions) {
        return questions.stream()
                .filter(levels -> adjusted(levels) < LEVEL)
                .sorted(Comparator.comparingDouble(levels -> MainRows.number(levels.get(0), "p_equal")))
                .toList();
    }

    private static double adjusted(List<Map<String, String>> levels) {
        return MainRows.number(levels.get(0), "p_equal_holm");
    }

    private String sentence(List<Map<String, String>> levels, String tests) {
        Map<String, String> first = levels.get(0);
        double p = adjusted(levels);
        return String.format(
                Locale.ROOT,
                "What “%s” does to %s depends on “%s”: ratio %s (p %s, adjusted for %s).",
                titles.change(first.getOrDefault("contrast", "")),
                MainMetrics.few().getOrDefault(first.getOrDefault("metric", ""), ""),
                titles.factor(first.getOrDefault("context", "")),
                Words.list(shown(levels).stream().map(this::ratio).toList()),
                p < SMALLEST ? "below .001" : String.format(Locale.ROOT, "%.3f", p),
                tests);
    }

    /** All levels, or of many those where the ratio is least and largest. */
    private static List<Map<String, String>> shown(List<Map<String, String>> levels) {
        List<Map<String, String>> ordered = levels.stream()
                .filter(level -> MainRows.isTold(level, "ratio"))
                .sorted(Comparator.comparingDouble(level -> MainRows.number(level, "ratio")))
                .toList();
        return levels.size() <= MOST_LEVELS || ordered.size() <= 2
                ? levels
                : List.of(ordered.get(0), ordered.get(ordered.size() - 1));
    }

    private String ratio(Map<String, String> level) {
        String interval = MainRows.isTold(level, "ratio_low")
                ? " [" + MainRows.digits(level, "ratio_low") + ", " + MainRows.digits(level, "ratio_high") + "]"
                : "";
        String ratio = MainRows.isTold(level, "ratio") ? MainRows.digits(level, "ratio") + interval : "undefined";
        return (MainRows.isTold(level, "same_sign") ? ratio : "unchanged") + " at "
                + titles.level(level.getOrDefault("context", ""), level.getOrDefault("level", ""));
    }
}
