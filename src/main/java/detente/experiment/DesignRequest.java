package detente.experiment;

import java.util.List;

/**
 * What an experiment says about its design.
 *
 * @param factors what varies
 * @param points listed points, each with one level for every factor; empty but for a list
 * @param number of points to draw; 0 where nothing is drawn
 * @param baseline one level for every factor; empty where the experiment names no baseline
 * @param seed what drawn points depend on
 */
public record DesignRequest(
        List<Factor> factors, List<List<Level>> points, int number, List<Level> baseline, long seed) {
    public DesignRequest {
        factors = List.copyOf(factors);
        points = List.copyOf(points);
        baseline = List.copyOf(baseline);
    }

    /** The factors as ones with listed levels. */
    List<Factor> listedFactors() {
        for (Factor factor : factors) {
            if (factor.levels().isEmpty()) {
                throw new IllegalArgumentException(
                        "factor '" + factor.name() + "' needs a list of levels, or a range with a step or points");
            }
        }
        return factors;
    }
}
