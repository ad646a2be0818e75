package detente.chart;

import java.util.Map;

/**
 * One row of a chart of effects.
 *
 * @param label what is compared with the baseline
 * @param changes number of factors that differ from the baseline
 * @param estimates an estimate for each metric, by its name
 */
public record EffectRow(String label, int changes, Map<String, Estimate> estimates) {}
