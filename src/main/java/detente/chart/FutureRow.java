package detente.chart;

import java.util.List;
import java.util.Map;

/**
 * What an arm does over futures.
 *
 * @param label its name
 * @param freed for each metric by name a number in each future, luck taken out
 * @param raw the same as it came out
 */
public record FutureRow(String label, Map<String, List<Double>> freed, Map<String, List<Double>> raw) {
    List<Double> freed(String metric) {
        return freed.getOrDefault(metric, List.of());
    }

    List<Double> raw(String metric) {
        return raw.getOrDefault(metric, List.of());
    }
}
