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

    /** Without its first moment. */
    Band withoutFirst() {
        return new Band(moments.subList(StrictMath.min(1, moments.size()), moments.size()));
    }

    /** The moments at which there is a number. */
    List<Moment> present() {
        return moments.stream().filter(moment -> moment.estimate().exists()).toList();
    }

    /** Whether there is a number at any moment. */
    boolean exists() {
        return !present().isEmpty();
    }

    /** Whether it is 0 or nothing throughout. */
    boolean isZero() {
        return moments.stream()
                .allMatch(moment ->
                        !moment.estimate().exists() || moment.estimate().value() == 0);
    }

    /**
     * The quantity at one time.
     *
     * @param time years
     * @param estimate the quantity; its value is NaN where there is none
     */
    public record Moment(double time, Estimate estimate) {}
}
