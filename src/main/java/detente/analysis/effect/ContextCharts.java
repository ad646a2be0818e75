package detente.analysis.effect;

import detente.analysis.runs.Titles;
import detente.analysis.sample.Bounds;
import detente.analysis.told.Words;
import detente.chart.EffectRow;
import detente.chart.EffectSheet;
import detente.chart.Estimate;
import detente.chart.MainMetrics;
import detente.chart.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The picture of effects in their context, gathered while the table is written. */
public final class ContextCharts {
    /** More rows than this make no readable forest plot. */
    private static final int MOST_ROWS = 40;

    private static final String INTERVALS =
            "Dots: ratio of means over worlds. Bars: 95 % interval over worlds, paired.";

    private final Titles titles;
    private final Map<ContextQuestion, Shown> questions = new LinkedHashMap<>();

    public ContextCharts(Titles titles) {
        this.titles = titles;
    }

    /** What is shown of a question: its levels, and how well they are told apart. */
    private static final class Shown {
        private final Map<String, Map<String, Estimate>> ratios = new LinkedHashMap<>();
        private final Map<String, Set<String>> unchanged = new LinkedHashMap<>();
        private final Map<String, Map<String, Estimate>> ranges = new LinkedHashMap<>();
        private double least = Double.POSITIVE_INFINITY;

        void add(ContrastTable.Row row) {
            String level = row.at().level();
            ratios.computeIfAbsent(level, key -> new LinkedHashMap<>())
                    .put(row.metric(), row.effect().ratio());
            Bounds overSets = row.compared().overSets();
            if (row.effect().isUnchanged()) {
                unchanged.computeIfAbsent(level, key -> new LinkedHashSet<>()).add(row.metric());
            } else if (!Double.isNaN(overSets.low())) {
                ranges.computeIfAbsent(level, key -> new LinkedHashMap<>())
                        .put(row.metric(), overSets.around(row.effect().ratio().value()));
            }
            double p = row.test().pValue();
            least = Double.isNaN(p) ? least : StrictMath.min(least, p);
        }

        double least() {
            return least;
        }

        List<EffectRow> rows(ContextQuestion question, int number, Titles titles) {
            List<EffectRow> rows = new ArrayList<>();
            ratios.forEach((level, estimates) -> rows.add(new EffectRow(
                    titles.change(question.contrast()) + " at " + titles.at(question.context(), level),
                    number,
                    estimates,
                    unchanged.getOrDefault(level, Set.of()),
                    ranges.getOrDefault(level, Map.of()))));
            return rows;
        }
    }

    /** Keeps what a row says of a main metric. */
    void add(ContrastTable.Row row) {
        if (MainMetrics.few().containsKey(row.metric())) {
            questions.computeIfAbsent(row.question(), key -> new Shown()).add(row);
        }
    }

    /** The picture, by name: the changes whose context matters most. */
    public Map<String, Supplier<Sheet>> sheets() {
        Map<String, Supplier<Sheet>> sheets = new LinkedHashMap<>();
        if (!questions.isEmpty()) {
            sheets.put("effects-in-context", this::sheet);
        }
        return sheets;
    }

    private Sheet sheet() {
        List<Map.Entry<ContextQuestion, Shown>> ordered = new ArrayList<>(questions.entrySet());
        ordered.sort(Comparator.comparingDouble(entry -> entry.getValue().least()));
        List<EffectRow> rows = new ArrayList<>();
        int shown = 0;
        for (Map.Entry<ContextQuestion, Shown> entry : ordered) {
            List<EffectRow> more = entry.getValue().rows(entry.getKey(), shown, titles);
            if (!rows.isEmpty() && rows.size() + more.size() > MOST_ROWS) {
                break;
            }
            rows.addAll(more.subList(0, StrictMath.min(more.size(), MOST_ROWS)));
            shown++;
        }
        String left = shown == questions.size()
                ? ""
                : "Shown are " + shown + " of " + Words.count(questions.size(), "change")
                        + " in a context, those that it changes most clearly; contrasts.csv has all.";
        return EffectSheet.ofContexts(rows, left, INTERVALS);
    }
}
