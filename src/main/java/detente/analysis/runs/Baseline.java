package detente.analysis.runs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The levels with which an experiment compares: member {@code baseline} of member {@code experiment} of
 * {@code manifest.json}. A folder without them has no effects.
 *
 * @param levels level of each factor, by its name, as it is written in the column of the factor
 * @param titles what charts and report call what differs from it
 */
public record Baseline(Map<String, String> levels, Titles titles) {
    static final String POLICY = "policy.";
    private static final String BASELINE = "baseline";

    /** The baseline of an experiment as it stands in the manifest; empty if it has none. */
    public static Baseline of(JsonNode experiment) {
        Map<String, String> levels = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> level : experiment.path("baseline").properties()) {
            levels.put(level.getKey(), LevelText.of(level.getValue()));
        }
        return new Baseline(levels, Titles.of(experiment));
    }

    /** Whether it says a level for each of these factors, and there are any. */
    public boolean covers(List<String> factors) {
        return !factors.isEmpty() && levels.keySet().containsAll(factors);
    }

    /** Whether a level is the one that it says for a factor. */
    public boolean isLevel(String factor, String value) {
        return levels.containsKey(factor) && same(value, levels.getOrDefault(factor, ""));
    }

    /** What differs from it at a design point with these levels of these factors. */
    public Contrast contrast(int point, List<String> factors, List<String> values) {
        List<Integer> changed = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        boolean switches = true;
        for (int i = 0; i < factors.size(); i++) {
            String value = values.get(i);
            if (!same(value, levels.getOrDefault(factors.get(i), value))) {
                boolean on = value.equals("TRUE") || value.equals("on");
                changed.add(i);
                labels.add(withoutPolicy(factors.get(i)) + (on ? "" : "=" + value));
                switches &= on;
            }
        }
        String label = labels.isEmpty() ? BASELINE : String.join("+", labels);
        String title = labels.isEmpty() ? BASELINE : titles.changes(labels);
        return new Contrast(point, label, title, changed, switches);
    }

    /** The name of a factor in labels. */
    public static String withoutPolicy(String factor) {
        return factor.startsWith(POLICY) ? factor.substring(POLICY.length()) : factor;
    }

    /** Whether two texts name one level: the same number, or the same word in small or capital letters. */
    private static boolean same(String one, String other) {
        try {
            return Double.parseDouble(one) == Double.parseDouble(other);
        } catch (NumberFormatException e) {
            return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
        }
    }
}
