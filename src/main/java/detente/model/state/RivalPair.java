package detente.model.state;

/**
 * Two rivals.
 *
 * @param one dyad in one direction
 * @param other dyad in the other direction
 */
public record RivalPair(Dyad one, Dyad other) {}
