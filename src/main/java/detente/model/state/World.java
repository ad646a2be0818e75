package detente.model.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who exists in a run. */
public final class World {
    private final List<State> states;
    private final List<RivalPair> pairs;
    private final Relations relations;
    private final List<Dyad> dyads;
    private final List<List<Dyad>> dyadsFrom;
    private final @Nullable Dyad[][] dyadOf;
    private final List<Vendor> vendors;
    private final List<Broker> brokers;
    private final Optional<State> focal;

    World(
            List<State> states,
            List<RivalPair> pairs,
            Relations relations,
            List<Vendor> vendors,
            List<Broker> brokers,
            Optional<State> focal) {
        this.states = List.copyOf(states);
        this.pairs = List.copyOf(pairs);
        this.relations = relations;
        List<Dyad> both = new ArrayList<>();
        List<List<Dyad>> from = new ArrayList<>();
        states.forEach(state -> from.add(new ArrayList<>()));
        for (RivalPair pair : pairs) {
            both.add(pair.one());
            both.add(pair.other());
            from.get(pair.one().from().index()).add(pair.one());
            from.get(pair.other().from().index()).add(pair.other());
        }
        this.dyads = List.copyOf(both);
        this.dyadsFrom = List.copyOf(from);
        this.vendors = List.copyOf(vendors);
        this.brokers = List.copyOf(brokers);
        this.focal = focal;
        this.dyadOf = new Dyad[states.size()][states.size()];
        for (Dyad dyad : dyads) {
            dyadOf[dyad.from().index()][dyad.to().index()] = dyad;
        }
    }

    /** All states, by index. */
    public List<State> states() {
        return states;
    }

    public State state(int index) {
        return states.get(index);
    }

    /** All states, by index, in an array of the caller's own: a loop over it costs nothing but the loop. */
    public State[] stateArray() {
        return states.toArray(new State[0]);
    }

    /** All ordered dyads, in an array of the caller's own. */
    public Dyad[] dyadArray() {
        return dyads.toArray(new Dyad[0]);
    }

    /** All rival pairs. */
    public List<RivalPair> pairs() {
        return pairs;
    }

    /** What changes between rivals, by index of the dyad. */
    public Relations relations() {
        return relations;
    }

    /** All ordered dyads of rivals, two for each pair, side by side. */
    public List<Dyad> dyads() {
        return dyads;
    }

    /** The dyads of a state with its rivals, by index of the state. */
    public List<Dyad> dyadsFrom(int state) {
        return dyadsFrom.get(state);
    }

    /** The dyad of two states; null when they are no rivals. */
    public @Nullable Dyad dyad(int from, int to) {
        return dyadOf[from][to];
    }

    public List<Vendor> vendors() {
        return vendors;
    }

    public List<Broker> brokers() {
        return brokers;
    }

    /** The state on which focal metrics report. */
    public Optional<State> focal() {
        return focal;
    }

    /** The harm that makes the position Φ a war: every pair an operation of severity 8 a year, per unit of the curve. */
    public double meanVulnerability() {
        double sum = 0;
        for (State state : states) {
            sum += state.trait(Trait.DEPENDENCE) * state.trait(Trait.CRITICAL_SHARE);
        }
        return sum / states.size();
    }
}
