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
    private static final String GAIN = "escalation.gain";

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
        if (question.table().equals(Question.DOUBLING)) {
            return doubling(question);
        }
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

    /** The gain at which a metric is twice what it is at the baseline, and where the ends of its interval are. */
    private Found doubling(Question question) {
        List<Map<String, String>> rows = rows("effects").stream()
                .filter(row ->
                        question.metric().equals(row.get("metric")) && isThere(question, withoutGain(point(row))))
                .toList();
        String interval = question.column().equals(Question.BETWEEN_SETS) ? question.column() : "ratio";
        return new Found(
                crossing(rows, "ratio"), crossing(rows, interval + "_high"), crossing(rows, interval + "_low"));
    }

    private Map<String, String> withoutGain(Map<String, String> levels) {
        Map<String, String> others = new HashMap<>(levels);
        others.put(GAIN, baseline.getOrDefault(GAIN, ""));
        return others;
    }

    /** Between the two gains on either side, in a straight line; NaN if it never is so large. */
    private double crossing(List<Map<String, String>> rows, String column) {
        double gain = 0;
        double ratio = 1;
        for (Map<String, String> row : rows) {
            double next = number(point(row), GAIN);
            double at = number(row, column);
            if (at >= 2) {
                return gain + (2 - ratio) / (at - ratio) * (next - gain);
            }
            gain = next;
            ratio = at;
        }
        return Double.NaN;
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
