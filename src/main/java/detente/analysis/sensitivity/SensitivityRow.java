package detente.analysis.sensitivity;

import detente.chart.Estimate;
import java.util.Map;

/**
 * What a sensitivity analysis says of a factor or a pair of factors.
 *
 * @param factor name of the factor
 * @param partner name of the other factor of a pair; empty for a single one
 * @param n rows of the base samples, walks, or points on which it rests
 * @param indices those that the design gives
 */
public record SensitivityRow(String factor, String partner, long n, Map<Index, Estimate> indices) {

    /** An index; not defined where the design does not give it. */
    public Estimate of(Index index) {
        return indices.getOrDefault(index, Estimate.NONE);
    }
}
