package detente.analysis.calibration;

import java.util.List;

/**
 * What the model makes of a set.
 *
 * @param proposed the set and where it was tried
 * @param profiled values of the profiled parameters with which it was, in the order of the plan
 * @param figures the model's value for each target, in the order of the plan; NaN where it has none
 * @param noise standard error of each
 * @param distance the largest distance from a target, in half-widths of its interval
 * @param perYear true operations a year
 */
public record Evaluation(
        ProposedSet proposed,
        List<Double> profiled,
        List<Double> figures,
        List<Double> noise,
        double distance,
        double perYear) {
    public Evaluation {
        profiled = List.copyOf(profiled);
        figures = List.copyOf(figures);
        noise = List.copyOf(noise);
    }
}
