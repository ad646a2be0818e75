package detente.model.history;

import detente.model.operation.Origin;

/**
 * An exploit reaches one more state.
 *
 * @param time years since the end of the burn-in
 * @param exploit key of the vulnerability
 * @param platform product platform
 * @param from index of the state that it comes from: for a leak the one whose arsenal leaks, for a market the home of
 *     the broker; {@link #NOBODY} where it comes from none
 * @param to index of the state that now holds it
 * @param channel how
 */
public record Transfer(double time, long exploit, int platform, int from, int to, Origin channel) {
    /** No state. */
    public static final int NOBODY = -1;
}
