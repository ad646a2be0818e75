package detente.metric;

import java.util.function.ToDoubleFunction;

/**
 * A column of the time series.
 *
 * @param name column name in snake case; the same as a metric's where it is the same number for a shorter time
 * @param unit unit, {@code "1"} for a pure number
 * @param meaning what it is, in one sentence without a full stop
 */
public record Observable(String name, String unit, String meaning, ToDoubleFunction<Span> value) {}
