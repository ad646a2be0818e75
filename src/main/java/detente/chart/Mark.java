package detente.chart;

/**
 * Something that changes at a time and is marked in charts: a policy that is switched on, for example.
 *
 * @param time years since the end of the burn-in
 * @param label a few words
 */
public record Mark(double time, String label) {}
