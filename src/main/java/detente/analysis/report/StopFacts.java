package detente.analysis.report;

import detente.analysis.told.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** When worlds were enough: the rule, and what it found. */
public final class StopFacts {
    private final Provenance origin;

    StopFacts(Provenance origin) {
        this.origin = origin;
    }

    /** Nothing where the number of worlds was fixed. */
    void write(Html html) {
        JsonNode rule = origin.experiment().path("stop");
        if (rule.isObject()) {
            List<String> wishes = new ArrayList<>();
            rule.path("metrics").properties().forEach(metric -> wishes.add(wish(metric)));
            html.fact(
                    "Stop rule",
                    "worlds are added until every interval of 95 % is this narrow, from its middle to its ends: "
                            + String.join(", ", wishes) + "; at most "
                            + Words.count(rule.path("mostWorlds").asLong(), "world"));
            html.fact("Stopped", found(origin.manifest().path("stop")));
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

    /** What the stop rule of a finished sweep found, for people who read no report; empty where there was none. */
    public static Optional<String> of(Path folder) throws IOException {
        JsonNode stop = Provenance.read(folder, List.of()).manifest().path("stop");
        return stop.isObject() ? Optional.of("the stop rule ended the sweep " + found(stop)) : Optional.empty();
    }

    private static String found(JsonNode stop) {
        List<String> wide = new ArrayList<>();
        stop.path("metrics").properties().forEach(metric -> {
            if (!metric.getValue().path("reached").asBoolean(false)) {
                wide.add(metric.getKey() + " (" + width(metric.getValue()) + ")");
            }
        });
        String after = "after " + Words.count(stop.path("worlds").asLong(), "world");
        return wide.isEmpty()
                ? after + ": all are narrow enough"
                : after + ", the most allowed; still wider than asked: " + String.join(", ", wide);
    }

    /** How wide it is where it is widest, for what was asked. */
    private static String width(JsonNode metric) {
        String point = " at point " + metric.path("point").asString();
        return metric.path("halfWidth").isNumber() && metric.path("wanted").isNumber()
                ? "± " + rounded(metric.path("halfWidth")) + " for " + rounded(metric.path("wanted")) + point
                : "no interval" + point;
    }

    private static String rounded(JsonNode number) {
        return String.format(Locale.ROOT, "%.3g", number.asDouble());
    }
}
