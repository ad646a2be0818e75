package detente.experiment;

import detente.metric.Metric;
import detente.metric.Period;
import java.util.List;
import java.util.Optional;

/**
 * What an experiment writes beside one row for each run.
 *
 * @param series how finely the time series is written; empty for not at all
 * @param events whether every operation is written
 * @param proliferation whether every transfer of an exploit is written
 * @param states whether there is a row for every state of a run
 * @param metrics the columns of a run
 * @param own what the experiment measures that others do not
 * @param compress whether the tables are compressed
 */
public record Outputs(
        Optional<Period> series,
        boolean events,
        boolean proliferation,
        boolean states,
        List<Metric> metrics,
        OwnMetrics own,
        boolean compress) {
    public Outputs {
        metrics = List.copyOf(metrics);
    }
}
