package detente.analysis.report;

import detente.analysis.runs.Titles;
import detente.analysis.told.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** On which factors total harm hangs most, in a sentence out of {@code sensitivity.csv}. */
final class IndexFindings {
    private static final String HARM = "total_harm_per_year";
    private static final int MOST = 3;

    private final List<Map<String, String>> rows;
    private final Titles titles;

    /** How an index is called, and in which columns it stands. */
    private enum Index {
        SOBOL("total", "share of the variance that would be left if all else were known"),
        MORRIS("mu_star", "mean size of an elementary effect"),
        RANKS("prcc", "partial rank correlation");

        private final String column;
        private final String words;

        Index(String column, String words) {
            this.column = column;
            this.words = words;
        }
    }

    IndexFindings(Path folder, Titles titles) throws IOException {
        this.titles = titles;
        rows = MainRows.read(folder, "sensitivity").getOrDefault(HARM, List.of());
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        Stream.of(Index.values()).forEach(index -> sentence(index).ifPresent(sentences::add));
        return sentences;
    }

    private Optional<String> sentence(Index index) {
        List<String> most = rows.stream()
                .filter(row -> MainRows.isTold(row, index.column)
                        && row.getOrDefault("partner", "").isEmpty())
                .sorted(Comparator.comparingDouble(row -> -StrictMath.abs(MainRows.number(row, index.column))))
                .limit(MOST)
                .map(row -> factor(row, index.column))
                .toList();
        return most.isEmpty()
                ? Optional.empty()
                : Optional.of("Total harm hangs most on " + Words.list(most) + " (" + index.words + ").");
    }

    private String factor(Map<String, String> row, String column) {
        String interval = MainRows.isTold(row, column + "_low")
                ? String.format(
                        Locale.ROOT,
                        " [%.2f, %.2f]",
                        MainRows.number(row, column + "_low"),
                        MainRows.number(row, column + "_high"))
                : "";
        return titles.factor(row.getOrDefault("factor", "")) + " "
                + String.format(Locale.ROOT, "%.2f", MainRows.number(row, column)) + interval;
    }
}
