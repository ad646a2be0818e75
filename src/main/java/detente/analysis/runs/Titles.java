package detente.analysis.runs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What charts and report call factors, levels and arms: member {@code titles} of the experiment. What has none is called by
 * its name. Tables have the names.
 *
 * @param of a title for the name of a factor, or for {@code factor=level}, both without {@code policy.}
 */
public record Titles(Map<String, String> of) {
    /** Every name as it is. */
    public static final Titles NONE = new Titles(Map.of());

    /** Those of an experiment as it stands in the manifest. */
    public static Titles of(JsonNode experiment) {
        Map<String, String> titles = new LinkedHashMap<>();
        experiment
                .path("titles")
                .properties()
                .forEach(title -> titles.put(
                        Baseline.withoutPolicy(title.getKey()), title.getValue().asString("")));
        return new Titles(titles);
    }

    /** A factor. */
    public String factor(String name) {
        return of.getOrDefault(Baseline.withoutPolicy(name), name);
    }

    /** A level of a factor. */
    public String level(String factor, String level) {
        return of.getOrDefault(Baseline.withoutPolicy(factor) + "=" + level, level);
    }

    /** Whether a level of a factor has one. */
    public boolean hasLevel(String factor, String level) {
        return of.containsKey(Baseline.withoutPolicy(factor) + "=" + level);
    }

    /** A level of a factor, for who does not know of which: its own title, or that of the factor and what it is. */
    public String at(String factor, String level) {
        return hasLevel(factor, level) ? level(factor, level) : factor(factor) + " = " + level;
    }

    /** One change as a contrast labels it, such as {@code action1} or {@code escalation.gain=0.1}. */
    public String change(String label) {
        int sign = label.indexOf('=');
        String factor = sign < 0 ? label : label.substring(0, sign);
        String itself =
                sign < 0 || !of.containsKey(factor) ? label : of.get(factor) + " = " + label.substring(sign + 1);
        return Stream.of(label + "=on", label + "=TRUE", label)
                .filter(of::containsKey)
                .findFirst()
                .map(key -> of.getOrDefault(key, label))
                .orElse(itself);
    }

    /** Several changes together. */
    String changes(List<String> labels) {
        return String.join(" + ", labels.stream().map(this::change).toList());
    }
}
