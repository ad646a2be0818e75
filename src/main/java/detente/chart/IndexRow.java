package detente.chart;

import java.util.Map;

/**
 * How much two indices of sensitivity say of a factor.
 *
 * @param factor its name
 * @param first index of the factor alone, for each metric, by its name
 * @param total index of the factor with all its interactions, for each metric, by its name
 */
public record IndexRow(String factor, Map<String, Estimate> first, Map<String, Estimate> total) {}
