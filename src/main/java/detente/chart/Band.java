package detente.chart;

import java.util.List;

/**
 * A quantity over time with an interval around it.
 *
 * @param moments in order of time
 */
public record Band(List<Moment> moments) {
    public Band {
        moments = List.copyOf(moments);
    }

    /**
     * The quantity at one time.
     *
     * @param time years
     * @param estimate the quantity; its value is NaN where there is none
     */
    public record Moment(double time, Estimate estimate) {}
}
