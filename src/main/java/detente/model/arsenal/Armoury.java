package detente.model.arsenal;

import detente.model.history.Transfer;
import detente.model.operation.Origin;
import detente.model.state.State;

/**
 * All about exploits that a process may need.
 *
 * @param arsenals which there are and who holds them
 * @param weapons how long it takes to make one
 * @param mandates those that laws oblige vendors to build in
 * @param coordination who asks whom before acquiring one
 */
public record Armoury(Arsenals arsenals, Weaponisation weapons, Mandates mandates, Coordination coordination) {

    /** A state that learns of a vulnerability makes an exploit of it, unless it holds one already. */
    public void weaponise(Vulnerability vulnerability, State state, double learnt, Origin origin) {
        double usable = learnt + weapons.years(vulnerability, state.index());
        arsenals.give(vulnerability, state.index(), usable, origin, Transfer.NOBODY);
    }
}
