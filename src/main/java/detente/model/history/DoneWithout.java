package detente.model.history;

/**
 * A state does without an exploit that it could have acquired, because its circle has a usable one on that platform.
 *
 * @param time years since the end of the burn-in
 * @param state index of the state
 * @param platform product platform
 */
public record DoneWithout(double time, int state, int platform) {}
