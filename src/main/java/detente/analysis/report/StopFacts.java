package detente.analysis.report;

import detente.analysis.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** When worlds were enough: the rule, and what it found. */
final class StopFacts {
    private final Origin origin;

    StopFacts(Origin origin) {
        this.origin = origin;
    }

    /** Nothing where the number of worlds was fixed. */
    void write(Html html) {
        JsonNode rule = origin.experiment().path("stop");
        if (rule.isObject()) {
            List<String> wishes = new ArrayList<>();
            rule.path("metrics").properties().forEach(metric -> wishes.add(wish(metric)));
            Facts.add(
                    html,
                    "Stop rule",
                    "worlds are added until every interval of 95 % is this narrow, from its middle to its ends: "
                            + String.join(", ", wishes) + "; at most "
                            + Words.count(rule.path("mostWorlds").asLong(), "world"));
            Facts.add(html, "Stopped", found(origin.manifest().path("stop")));
        }
    }

    private static String wish(Map.Entry<String, JsonNode> metric) {
        JsonNode relative = metric.getValue().path("relative");
        return relative.isNumber()
                ? metric.getKey() + " " + plain(relative) + " of the mean"
                : metric.getKey() + " " + plain(metric.getValue().path("absolute"));
    }

    private static String plain(JsonNode number) {
        return number.asDecimal().stripTrailingZeros().toPlainString();
    }

    private static String found(JsonNode stop) {
        List<String> wide = new ArrayList<>();
        stop.path("metrics").properties().forEach(metric -> {
            if (!metric.getValue().path("reached").asBoolean(false)) {
                wide.add(metric.getKey());
            }
        });
        String after = "after " + Words.count(stop.path("worlds").asLong(), "world");
        return wide.isEmpty()
                ? after + ": all are narrow enough"
                : after + ", the most allowed; still wider than asked: " + String.join(", ", wide);
    }
}
