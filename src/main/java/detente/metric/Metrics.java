package detente.metric;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All metrics, theme by theme: one line each. */
public final class Metrics {
    private static final Map<String, Metric> BY_NAME = byName(Stream.of(
            FrequencyMetrics.theme(),
            SeverityMetrics.theme(),
            HarmMetrics.theme(),
            ArsenalMetrics.theme(),
            ProliferationMetrics.theme(),
            EscalationMetrics.theme(),
            RegimeMetrics.theme(),
            PolicyMetrics.theme(),
            EventMetrics.theme()));

    private Metrics() {}

    private static Map<String, Metric> byName(Stream<Theme> themes) {
        Map<String, Metric> metrics = new LinkedHashMap<>();
        themes.flatMap(theme -> theme.metrics().stream()).forEach(metric -> {
            if (metrics.put(metric.name(), metric) != null) {
                throw new IllegalStateException("two metrics are named " + metric.name());
            }
        });
        return metrics;
    }

    /** Every metric, in the order of the columns. */
    public static List<Metric> all() {
        return List.copyOf(BY_NAME.values());
    }

    /** The metric with a name. */
    public static Optional<Metric> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
