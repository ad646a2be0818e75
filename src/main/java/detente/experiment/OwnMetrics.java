package detente.experiment;

import detente.metric.GroupMetric;
import detente.metric.Metric;
import detente.metric.Metrics;
import detente.metric.Weights;
import detente.model.policy.Membership;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an experiment measures that others do not.
 *
 * @param groups the states of each group, by its name, in the order of the file
 * @param weights how much each kind of harm counts
 */
public record OwnMetrics(Map<String, Membership> groups, Weights weights) {
    /** Of an experiment that measures what all do. */
    public static final OwnMetrics NONE = new OwnMetrics(Map.of(), Weights.EQUAL);

    public OwnMetrics {
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }

    /** Every metric that its runs have, in the order of the columns: those that all have, then group by group. */
    public List<Metric> all() {
        List<Metric> metrics = new ArrayList<>(Metrics.all());
        Metric weighted = weights.metric();
        metrics.replaceAll(metric -> metric.name().equals(weighted.name()) ? weighted : metric);
        groups.forEach((group, members) -> {
            for (GroupMetric kind : GroupMetric.values()) {
                metrics.add(kind.of(group, members));
            }
        });
        return metrics;
    }
}
