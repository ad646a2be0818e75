package detente.chart;

import java.util.Map;
import java.util.Set;

/**
 * One row of a chart of effects.
 *
 * @param label what is compared with the baseline
 * @param changes number of factors that differ from the baseline
 * @param estimates an estimate for each metric, by its name
 * @param unchanged metrics that are the same in every world
 * @param ranges how far it goes over parameter sets, for each metric that has a range
 */
public record EffectRow(
        String label,
        int changes,
        Map<String, Estimate> estimates,
        Set<String> unchanged,
        Map<String, Estimate> ranges) {
    /** One without a metric that is the same in every world, and without ranges. */
    public EffectRow(String label, int changes, Map<String, Estimate> estimates) {
        this(label, changes, estimates, Set.of(), Map.of());
    }
}
