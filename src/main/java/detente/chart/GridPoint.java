package detente.chart;

import java.util.Map;

/**
 * A design point of one or two factors.
 *
 * @param x position of its level on the first axis
 * @param y position of its level on the second axis; 0 where there is none
 * @param estimates an estimate for each metric, by its name
 */
public record GridPoint(int x, int y, Map<String, Estimate> estimates) {

    /** Whether a metric has a value there. */
    boolean exists(String metric) {
        return estimates.getOrDefault(metric, Estimate.NONE).exists();
    }
}
