package detente.model.policy;

import detente.model.state.Bloc;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which states take part in a policy, or are meant otherwise. */
public sealed interface Membership {
    /** The most capable state outside the other parts of a union. */
    Membership OUTSIDE_THE_REST = new MostCapableOutside(Optional.empty());

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

    /** The focal state of the world. */
    record Focal() implements Membership {}

    /**
     * The state of the largest initial capability outside some others; none where there is no state outside.
     *
     * @param bloc outside which bloc; empty for outside the other parts of the union that this is a part of
     */
    record MostCapableOutside(Optional<Bloc> bloc) implements Membership {}

    /**
     * The states of any of its parts.
     *
     * @param parts as {@link #union} puts them together
     */
    record AnyOf(List<Membership> parts) implements Membership {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /**
     * The states of any of several parts. Names stand together in one of them.
     *
     * @return empty where two parts are the same, where every state is one of several, or where one stands alone that is
     *     outside the others
     */
    static Optional<Membership> union(List<Membership> parts) {
        List<String> names = parts.stream()
                .flatMap(part -> part instanceof Listed listed ? listed.names().stream() : Stream.empty())
                .toList();
        List<Membership> merged = parts.stream()
                .map(part -> part instanceof Listed ? new Listed(names) : part)
                .distinct()
                .toList();
        long listed = parts.stream().filter(Listed.class::isInstance).count();
        boolean different = merged.size() == parts.size() - StrictMath.max(0, listed - 1)
                && names.stream().distinct().count() == names.size();
        boolean alone = merged.size() == 1;
        boolean apart = alone ? !merged.contains(OUTSIDE_THE_REST) : !merged.contains(new Everyone());
        if (merged.isEmpty() || !different || !apart) {
            return Optional.empty();
        }
        return Optional.of(alone ? merged.get(0) : new AnyOf(merged));
    }
}
