package detente.metric;

import java.util.function.ToDoubleFunction;

/**
 * A number that a run ends in.
 *
 * @param name column name in snake case; begins with {@code recorded_} in the book {@link Book#RECORDED}
 * @param unit unit, {@code "1"} for a pure number
 * @param book the operations that it is about
 * @param meaning what it is, in one sentence without a full stop
 * @param value how it is found; NaN where it has no value, such as the mean severity of no operations
 */
public record Metric(String name, String unit, Book book, String meaning, ToDoubleFunction<Run> value) {

    /** Its value in a run; NaN where it has none. */
    public double of(Run run) {
        return value.applyAsDouble(run);
    }
}
