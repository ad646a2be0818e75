package detente.model.arsenal;

/**
 * All about exploits that a process may need.
 *
 * @param arsenals which there are and who holds them
 * @param weapons how long it takes to make one
 * @param mandates those that laws oblige vendors to build in
 */
public record Armoury(Arsenals arsenals, Weaponisation weapons, Mandates mandates) {}
