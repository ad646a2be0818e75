package detente.chart;

import java.util.LinkedHashMap;
import java.util.Map;

/** The metrics that charts and reports show first where there is room for a few. */
public final class MainMetrics {
    private MainMetrics() {}

    /** Some of them, with the labels of their axes. */
    public static Map<String, String> few() {
        Map<String, String> metrics = new LinkedHashMap<>();
        metrics.put("operations_per_year", "frequency");
        metrics.put("severity_weighted_frequency", "frequency × severity");
        metrics.put("total_harm_per_year", "total harm");
        metrics.put("trust_loss_per_year", "trust loss");
        return metrics;
    }

    /** More of them, with the labels of their axes. */
    public static Map<String, String> many() {
        Map<String, String> metrics = few();
        metrics.put("harm_per_year", "civilian harm");
        metrics.put("total_harm_without_worms_per_year", "total harm without worms");
        metrics.put("arsenal_total", "exploits held");
        metrics.put("conflict_share", "share in information conflict");
        return metrics;
    }
}
