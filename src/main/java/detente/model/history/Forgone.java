package detente.model.history;

/**
 * A state keeps to a treaty and forgoes an operation, though it may do another one instead.
 *
 * @param time beginning of the step, in years since the end of the burn-in
 * @param state index of the state
 */
public record Forgone(double time, int state) {}
