package detente.model.state;

/**
 * Sells exploits on the grey market.
 *
 * @param supplyShare share of the market that it supplies; the shares sum to 1
 * @param home index of the state where it is at home
 */
public record Broker(double supplyShare, int home) {}
