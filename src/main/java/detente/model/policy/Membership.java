package detente.model.policy;

import detente.model.state.Bloc;
import java.util.List;

/** Which states take part in a policy. */
public sealed interface Membership {

    /** Every state. */
    record Everyone() implements Membership {}

    /** The states of one bloc. */
    record OfBloc(Bloc bloc) implements Membership {}

    /**
     * A share of all states, in order of initial capability.
     *
     * @param share 0 to 1, of the number of states, rounded to the nearest whole state
     * @param mostCapable whether they are the most capable ones or the least capable ones
     */
    record ShareOf(double share, boolean mostCapable) implements Membership {}

    /** Listed states. */
    record Listed(List<String> names) implements Membership {}
}
