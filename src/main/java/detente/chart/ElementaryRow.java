package detente.chart;

import java.util.Map;

/**
 * The elementary effects of a factor.
 *
 * @param factor its name
 * @param sizes μ*, the mean size of its effects, for each metric, by its name
 * @param spreads σ, their standard deviation, for each metric, by its name
 */
public record ElementaryRow(String factor, Map<String, Estimate> sizes, Map<String, Estimate> spreads) {}
