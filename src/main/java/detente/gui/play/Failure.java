package detente.gui.play;

/**
 * A run broke off.
 *
 * @param run as far as it came; nothing more can be done with it
 * @param time when, in years since the end of the burn-in
 * @param cause why
 */
public record Failure(Playback run, double time, Throwable cause) {}
