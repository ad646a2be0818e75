package detente.analysis.sensitivity;

import detente.analysis.runs.Titles;
import detente.chart.EffectRow;
import detente.chart.EffectSheet;
import detente.chart.Estimate;
import detente.chart.MainMetrics;
import detente.chart.MorrisSheet;
import detente.chart.SensitivitySheet;
import detente.chart.Sheet;
import detente.io.result.ResultCsv;
import detente.io.table.Csv;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** The pictures that {@code sensitivity.csv} makes, one for each method; the factors that matter most come first. */
public final class IndexCharts {
    private static final int MOST_ROWS = 30;
    private static final String INTERVALS = "95 % interval over ";

    private final Map<String, Factor> factors = new LinkedHashMap<>();

    /** What the table says of a factor: each index for each metric, by their names. */
    private static final class Factor {
        private final Map<Index, Map<String, Estimate>> indices = new LinkedHashMap<>();

        Map<String, Estimate> of(Index index) {
            return indices.computeIfAbsent(index, key -> new LinkedHashMap<>());
        }
    }

    private final Titles titles;

    private IndexCharts(Titles titles) {
        this.titles = titles;
    }

    /** The pictures of a table, by name. */
    public static Map<String, Supplier<Sheet>> of(Path table, Titles titles) throws IOException {
        IndexCharts charts = new IndexCharts(titles);
        try (Csv csv = ResultCsv.open(table)) {
            for (List<String> row = csv.next(); !row.isEmpty(); row = csv.next()) {
                boolean single = row.get(csv.column("partner")).isEmpty();
                if (single && MainMetrics.few().containsKey(row.get(csv.column("metric")))) {
                    charts.add(csv, row);
                }
            }
        }
        return charts.sheets();
    }

    private void add(Csv csv, List<String> row) throws IOException {
        Factor factor = factors.computeIfAbsent(row.get(csv.column("factor")), key -> new Factor());
        for (Index index : Index.values()) {
            int column = csv.column(index.fields().get(0).name());
            double value = csv.number(row, column);
            if (!Double.isNaN(value)) {
                factor.of(index)
                        .put(
                                row.get(csv.column("metric")),
                                new Estimate(value, csv.number(row, column + 1), csv.number(row, column + 2)));
            }
        }
    }

    private Map<String, Supplier<Sheet>> sheets() {
        Map<String, Supplier<Sheet>> sheets = new LinkedHashMap<>();
        put(
                sheets,
                "sensitivity",
                Index.TOTAL,
                (names, shown) -> SensitivitySheet.of(
                        all(
                                names,
                                name -> new SensitivitySheet.Row(
                                        titles.factor(name), get(name, Index.FIRST), get(name, Index.TOTAL))),
                        shown,
                        "Bars: Sobol' indices. " + whiskers("Whiskers", "rows of the base samples", Index.TOTAL)));
        put(
                sheets,
                "elementary-effects",
                Index.MU_STAR,
                (names, shown) -> MorrisSheet.of(
                        all(
                                names,
                                name -> new MorrisSheet.Row(
                                        titles.factor(name), get(name, Index.MU_STAR), get(name, Index.SIGMA))),
                        shown,
                        "Bars: " + INTERVALS + "walks."));
        put(
                sheets,
                "rank-correlations",
                Index.SRRC,
                (names, shown) -> EffectSheet.ofRanks(
                        all(names, name -> new EffectRow(titles.factor(name), 1, get(name, Index.SRRC))),
                        shown,
                        whiskers("Bars", "points", Index.SRRC)));
        return sheets;
    }

    /** What the lines about an index are, if any factor has some. */
    private String whiskers(String lines, String over, Index index) {
        boolean told = factors.values().stream()
                .flatMap(factor -> factor.of(index).values().stream())
                .anyMatch(estimate -> !Double.isNaN(estimate.low()));
        return told ? lines + ": " + INTERVALS + over + "." : "No intervals: the report says why.";
    }

    /** A picture of the factors that have an index, if there are any. */
    private void put(
            Map<String, Supplier<Sheet>> sheets,
            String name,
            Index index,
            BiFunction<List<String>, String, Sheet> picture) {
        List<String> names = ranked(index);
        if (!names.isEmpty()) {
            sheets.put(name, () -> picture.apply(names, shown(index)));
        }
    }

    private static <R> List<R> all(List<String> names, Function<String, R> row) {
        return names.stream().map(row).toList();
    }

    private List<String> having(Index index) {
        List<String> names = new ArrayList<>(factors.keySet());
        names.removeIf(name -> get(name, index).isEmpty());
        return names;
    }

    /** How many factors are left out. */
    private String shown(Index index) {
        int all = having(index).size();
        return all <= MOST_ROWS
                ? ""
                : "Shown are the " + MOST_ROWS + " factors that matter most of " + all + "; sensitivity.csv has all.";
    }

    private List<String> ranked(Index index) {
        List<String> names = having(index);
        Map<String, Double> scales = index.isShare() ? Map.of() : largest(index);
        Map<String, Double> weights = new LinkedHashMap<>();
        names.forEach(name -> weights.put(name, weight(get(name, index), scales)));
        names.sort(Comparator.comparingDouble(name -> -weights.getOrDefault(name, 0.)));
        return names.stream().limit(MOST_ROWS).toList();
    }

    /** The largest index of any metric; in a unit, as a share of the largest of any factor. */
    private static double weight(Map<String, Estimate> indices, Map<String, Double> scales) {
        return indices.entrySet().stream()
                .mapToDouble(index -> size(index.getValue()) / scales.getOrDefault(index.getKey(), 1.))
                .max()
                .orElse(0);
    }

    /** The largest index of any factor, for each metric on which one has an effect. */
    private Map<String, Double> largest(Index index) {
        Map<String, Double> largest = new LinkedHashMap<>();
        factors.values().forEach(factor -> factor.of(index).forEach((metric, estimate) -> {
            if (size(estimate) > 0) {
                largest.merge(metric, size(estimate), StrictMath::max);
            }
        }));
        return largest;
    }

    private static double size(Estimate estimate) {
        return StrictMath.abs(estimate.value());
    }

    private Map<String, Estimate> get(String factor, Index index) {
        return factors.getOrDefault(factor, new Factor()).of(index);
    }
}
