package detente.metric;

import java.util.function.ToDoubleFunction;

/**
 * A number that a run ends in.
 *
 * @param name column name in snake case; begins with {@code recorded_} in the book {@link Book#RECORDED}
 * @param unit unit, {@code "1"} for a pure number
 * @param book the operations that it is about
 * @param meaning what it is, in one sentence without a full stop
 * @param needs what a world or scenario has to have so that it says anything: {@link #FOCAL_STATE}, without which it has
 *     no value, or the name of a policy, without which it is 0; empty for nothing
 * @param value how it is found; NaN where it has no value, such as the mean severity of no operations
 */
public record Metric(String name, String unit, Book book, String meaning, String needs, ToDoubleFunction<Run> value) {
    /** A state that focal metrics report. */
    public static final String FOCAL_STATE = "focal state";

    /** Whether it is an amount over time: of a short time it says little. */
    public boolean isRate() {
        return unit.endsWith("/yr");
    }

    /** Its value in a run; NaN where it has none. */
    public double of(Run run) {
        return value.applyAsDouble(run);
    }
}
