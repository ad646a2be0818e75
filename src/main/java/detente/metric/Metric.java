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
 * @param worlds fewest in which an interval of it, or of what changes it, holds what it promises, where that takes more than
 *     of others because a few of its runs decide it; {@link #NO_NUMBER} of an extreme; 0 if it is as others
 * @param value how it is found; NaN where it has no value, such as the mean severity of no operations
 */
public record Metric(
        String name, String unit, Book book, String meaning, String needs, int worlds, ToDoubleFunction<Run> value) {
    /** A state that focal metrics report. */
    public static final String FOCAL_STATE = "focal state";

    /** More worlds than there are. */
    public static final int NO_NUMBER = Integer.MAX_VALUE;

    /** One of which intervals are as of others. */
    Metric(String name, String unit, Book book, String meaning, String needs, ToDoubleFunction<Run> value) {
        this(name, unit, book, meaning, needs, 0, value);
    }

    /** The same that says something only where there is such a thing. */
    Metric needing(String what) {
        return new Metric(name, unit, book, meaning, what, worlds, value);
    }

    /** The same that has intervals from so many worlds on. */
    Metric tellingFrom(int fewest) {
        return new Metric(name, unit, book, meaning, needs, fewest, value);
    }

    /** Whether it is an amount over time: of a short time it says little. */
    public boolean isRate() {
        return unit.endsWith("/yr");
    }

    /** Its value in a run; NaN where it has none. */
    public double of(Run run) {
        return value.applyAsDouble(run);
    }
}
