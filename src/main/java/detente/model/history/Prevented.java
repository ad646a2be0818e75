package detente.model.history;

/**
 * Base operations that do not happen in a step, because the means of those who would carry them out were struck.
 *
 * @param time years since the end of the burn-in
 * @param operations how many, as far as may be expected
 */
public record Prevented(double time, double operations) {}
