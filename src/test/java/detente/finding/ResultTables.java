package detente.finding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tables of a finished result folder, to be asked. */
final class ResultTables {
    private final Path folder;
    private final Map<String, List<Map<String, String>>> tables = new HashMap<>();
    private final Map<String, String> baseline = new LinkedHashMap<>();

    ResultTables(Path folder) throws IOException {
        this.folder = folder;
        JsonNode experiment = JsonMapper.shared().readTree(Files.readString(folder.resolve("experiment.json")));
        experiment
                .path("baseline")
                .properties()
                .forEach(level -> baseline.put(level.getKey(), level.getValue().asString()));
    }

    /** The answer to a question, of which there must be one. */
    Found find(Question question) {
        List<Map<String, String>> rows = rows(question.table()).stream()
                .filter(row -> question.metric().equals(row.get("metric")) && isMeant(question, row))
                .toList();
        if (rows.size() != 1) {
            throw new AssertionError(rows.size() + " rows answer: " + question.text());
        }
        boolean share = question.column().endsWith("/mean");
        String column = share ? question.column().replace("/mean", "") : question.column();
        double scale = share ? meanOfAll(question.metric()) : 1;
        boolean mean = question.table().equals("summary") && column.equals("mean");
        Map<String, String> row = rows.get(0);
        if (column.equals(Question.BETWEEN_SETS)) {
            return new Found(number(row, "ratio"), number(row, column + "_low"), number(row, column + "_high"));
        }
        return new Found(
                number(row, column) / scale,
                number(row, mean ? "ci_low" : column + "_low") / scale,
                number(row, mean ? "ci_high" : column + "_high") / scale);
    }

    private static double number(Map<String, String> row, String column) {
        String cell = row.getOrDefault(column, "");
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }

    private boolean isMeant(Question question, Map<String, String> row) {
        return switch (question.table()) {
            case "effects" -> isThere(question, point(row));
            case "contrasts" -> question.contrast().equals(row.get("contrast")) && isAt(question, row);
            case "summary" -> isThere(question, row);
            case "robustness", "drivers" -> isThere(question, row);
            case "sensitivity" ->
                question.where().containsKey(row.get("factor"))
                        && row.getOrDefault("partner", "").isEmpty();
            case "interactions" -> question.where().containsKey(row.get("term"));
            default -> throw new IllegalArgumentException("no table to be asked: " + question.text());
        };
    }

    /** The row of summary.csv that has the levels of the point of another row. */
    private Map<String, String> point(Map<String, String> row) {
        return rows("summary").stream()
                .filter(other -> Objects.equals(other.get("point"), row.get("point"))
                        && Objects.equals(other.get("metric"), row.get("metric")))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a row with levels is at those of a question, and at the baseline where it says nothing. */
    private boolean isThere(Question question, Map<String, String> levels) {
        Map<String, String> wanted = new LinkedHashMap<>(baseline);
        wanted.putAll(question.where());
        return wanted.entrySet().stream().allMatch(level -> isSame(level.getValue(), levels.get(level.getKey())));
    }

    private static boolean isAt(Question question, Map<String, String> row) {
        return row.getOrDefault("context", "").equals(question.context().getKey())
                && isSame(question.context().getValue(), row.get("level"));
    }

    private static boolean isSame(String wanted, @Nullable String level) {
        if (level == null) {
            return false;
        }
        try {
            return Double.parseDouble(wanted) == Double.parseDouble(level);
        } catch (NumberFormatException e) {
            return wanted.equals(level);
        }
    }

    private double meanOfAll(String metric) {
        return rows("summary").stream()
                .filter(row -> metric.equals(row.get("metric")))
                .mapToDouble(row -> number(row, "mean"))
                .average()
                .orElseThrow();
    }

    private List<Map<String, String>> rows(String table) {
        return tables.computeIfAbsent(table, asked -> TextRows.of(folder, asked));
    }
}
