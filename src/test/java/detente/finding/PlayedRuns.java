package detente.finding;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The single runs of a page, in folders by name, to be asked. A question names what is looked at, the run and of what:
 * {@code run base harm_per_year} is a cell of runs.csv; {@code leak base S1} the transfers of a state's first leak after
 * the burn-in and {@code date base S1} its time; {@code since5 base harm} a sum over operations from year 5 on, and
 * {@code rise} and {@code fall} its change against the run {@code base}, as a share.
 */
final class PlayedRuns {
    private static final String BASE = "base";
    private static final double SWITCHED = 5;

    private final Path folder;
    private final Map<String, List<Map<String, String>>> tables = new HashMap<>();

    PlayedRuns(Path folder) {
        this.folder = folder;
    }

    Found find(Question question) {
        return Found.exactly(value(question.table(), question.column(), question.metric()));
    }

    private double value(String what, String run, String of) {
        return switch (what) {
            case "run" -> Double.parseDouble(rows(run, "runs").get(0).getOrDefault(of, ""));
            case "leak" -> leak(run, of).size();
            case "date" -> time(leak(run, of).get(0));
            case "since5" -> sum(run, of);
            case "rise" -> sum(run, of) / sum(BASE, of) - 1;
            case "fall" -> 1 - sum(run, of) / sum(BASE, of);
            default -> throw new IllegalArgumentException("nothing to be asked of a run: " + what);
        };
    }

    private List<Map<String, String>> leak(String run, String state) {
        List<Map<String, String>> leaks = rows(run, "proliferation").stream()
                .filter(row -> "LEAK".equals(row.get("channel")) && state.equals(row.get("from")) && time(row) >= 0)
                .toList();
        double first = time(leaks.get(0));
        return leaks.stream().filter(row -> time(row) == first).toList();
    }

    private double sum(String run, String of) {
        return rows(run, "events").stream()
                .filter(row -> time(row) >= SWITCHED)
                .mapToDouble(row -> of.equals("operations") ? 1 : Double.parseDouble(row.getOrDefault(of, "")))
                .sum();
    }

    /** The state that begins most operations of a run. */
    String busiest(String run) {
        Map<String, Integer> counts = new HashMap<>();
        rows(run, "events").forEach(row -> counts.merge(row.getOrDefault("initiator", ""), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private static double time(Map<String, String> row) {
        return Double.parseDouble(row.getOrDefault("time", ""));
    }

    private List<Map<String, String>> rows(String run, String table) {
        return tables.computeIfAbsent(run + "/" + table, asked -> TextRows.of(folder.resolve(run), table));
    }
}
