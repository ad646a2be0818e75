package detente.metric;

import java.util.function.ToDoubleFunction;

/**
 * A column of the time series.
 *
 * @param name column name in snake case; a metric's where it is that metric of the period, but {@code highest_rung}, which
 *     is a mean over the period
 * @param unit unit, {@code "1"} for a pure number
 * @param meaning what it is, in one sentence without a full stop
 * @param value how it is found in a period
 */
public record Observable(String name, String unit, String meaning, ToDoubleFunction<Run> value) {}
