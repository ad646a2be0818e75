package detente.chart;

import java.util.LinkedHashMap;
import java.util.Map;

/** The metrics that charts and reports show first where there is room for a few. */
public final class MainMetrics {
    private MainMetrics() {}

    /** Four of them, with the labels of their axes. */
    public static Map<String, String> four() {
        Map<String, String> metrics = new LinkedHashMap<>();
        metrics.put("operations_per_year", "frequency");
        metrics.put("severity_weighted_frequency", "frequency × severity");
        metrics.put("harm_per_year", "civilian harm");
        metrics.put("trust_loss_per_year", "trust loss");
        return metrics;
    }

    /** Six of them, with the labels of their axes. */
    public static Map<String, String> six() {
        Map<String, String> metrics = four();
        metrics.put("arsenal_total", "exploits held");
        metrics.put("conflict_share", "share in information conflict");
        return metrics;
    }
}
