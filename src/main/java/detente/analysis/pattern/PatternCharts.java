package detente.analysis.pattern;

import detente.analysis.pattern.SeriesPattern.Group;
import detente.chart.Estimate;
import detente.chart.PatternSheet;
import detente.chart.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The picture of patterns, gathered while the table is written. */
public final class PatternCharts {
    private final Map<SeriesPattern, List<PatternTable.Row>> found = new EnumMap<>(SeriesPattern.class);
    private String which = "";

    PatternCharts() {}

    /**
     * Keeps what is found at the point that is shown.
     *
     * @param words which point it is; empty where there is no other
     */
    void add(String words, List<PatternTable.Row> rows) {
        which = words;
        rows.forEach(row -> found.computeIfAbsent(row.pattern(), pattern -> new ArrayList<>())
                .add(row));
    }

    /** The pictures, by name. */
    public Map<String, Supplier<Sheet>> sheets() {
        Map<String, Supplier<Sheet>> sheets = new LinkedHashMap<>();
        if (!found.isEmpty()) {
            sheets.put("patterns", this::sheet);
        }
        return sheets;
    }

    private Sheet sheet() {
        return PatternSheet.of(
                "Patterns of the series of operations",
                List.of(
                        "Dots: mean over worlds. Bars: 95 % interval over worlds. By chance: dispersions are 1; else the dates"
                                + " within each year are shuffled.",
                        "Excitation: number of operations that one brings about in the same direction (self) or the opposite one"
                                + " (cross), by half-life in months.",
                        which),
                List.of("all operations", "recorded: detected and attributed"),
                Arrays.stream(Group.values())
                        .filter(group -> group != Group.ALONE)
                        .map(group -> new PatternSheet.Panel(group.title(), rows(group)))
                        .toList());
    }

    private List<PatternSheet.Row> rows(Group group) {
        return found.entrySet().stream()
                .filter(entry -> entry.getKey().group() == group)
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .filter(row -> row.values().stream().anyMatch(Estimate::exists))
                .toList();
    }

    private static PatternSheet.Row row(SeriesPattern pattern, List<PatternTable.Row> books) {
        return new PatternSheet.Row(
                pattern.text().replace('_', ' '),
                books.stream().map(PatternTable.Row::value).toList(),
                books.stream().map(PatternTable.Row::chance).toList());
    }
}
