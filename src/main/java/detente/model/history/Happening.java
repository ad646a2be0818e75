package detente.model.history;

/**
 * What became of a dated event.
 *
 * @param time when it happened: the time of its step
 * @param event its name
 * @param exploits how many exploits leaked
 * @param isIdle whether it had nothing to act on
 * @param words what happened, without a full stop
 */
public record Happening(double time, String event, int exploits, boolean isIdle, String words) {}
