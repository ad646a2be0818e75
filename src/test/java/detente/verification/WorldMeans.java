package detente.verification;

import detente.metric.Metric;
import detente.metric.Metrics;
import detente.metric.Run;
import detente.model.Scenario;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every metric of a scenario in one world, as the mean of some runs; without those that some run gives no value. */
final class WorldMeans {
    private WorldMeans() {}

    static Map<String, Double> of(Scenario scenario, int world, int runs) {
        Map<String, Double> means = new LinkedHashMap<>();
        for (int run = 1; run <= runs; run++) {
            Run finished = new Run(Lab.run(scenario, world, run));
            for (Metric metric : Metrics.all()) {
                means.merge(metric.name(), metric.of(finished) / runs, Double::sum);
            }
        }
        means.values().removeIf(value -> Double.isNaN(value));
        return means;
    }
}
