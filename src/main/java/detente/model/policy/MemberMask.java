package detente.model.policy;

import detente.model.state.State;
import detente.model.state.Trait;
import detente.model.state.World;
import detente.parameter.Whole;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Turns a membership into one flag for each state of a world. */
public final class MemberMask {
    private static final Comparator<State> LEAST_FIRST = Comparator.<State>comparingDouble(
                    state -> state.trait(Trait.CAPABILITY))
            .thenComparingInt(State::index);

    private MemberMask() {}

    /** One flag for each state.
     *
     * @throws IllegalArgumentException if a state is named that is not there
     */
    public static boolean[] of(Membership membership, World world) {
        boolean[] members = new boolean[world.states().size()];
        for (State state : chosen(membership, world)) {
            members[state.index()] = true;
        }
        return members;
    }

    private static Collection<State> chosen(Membership membership, World world) {
        List<State> states = world.states();
        if (membership instanceof Membership.OfBloc of) {
            return states.stream().filter(s -> s.traits().bloc() == of.bloc()).toList();
        } else if (membership instanceof Membership.ShareOf of) {
            return states.stream()
                    .sorted(of.mostCapable() ? LEAST_FIRST.reversed() : LEAST_FIRST)
                    .limit(Whole.nearest(of.share() * states.size()))
                    .toList();
        } else if (membership instanceof Membership.Listed listed) {
            return listed.names().stream().map(name -> named(name, states)).toList();
        } else if (membership instanceof Membership.Focal) {
            return List.of(
                    world.focal().orElseThrow(() -> new IllegalArgumentException("no focal state in this world")));
        } else if (membership instanceof Membership.MostCapableOutside outside) {
            return mostCapable(states.stream()
                    .filter(s -> !outside.bloc().equals(Optional.of(s.traits().bloc()))));
        } else if (membership instanceof Membership.AnyOf union) {
            return union(union.parts(), world);
        }
        return states;
    }

    private static Set<State> union(List<Membership> parts, World world) {
        Set<State> union = new LinkedHashSet<>();
        parts.stream()
                .filter(part -> !part.equals(Membership.OUTSIDE_THE_REST))
                .forEach(part -> union.addAll(chosen(part, world)));
        if (parts.contains(Membership.OUTSIDE_THE_REST)) {
            union.addAll(mostCapable(world.states().stream().filter(state -> !union.contains(state))));
        }
        return union;
    }

    /** One state, or none of none. */
    private static List<State> mostCapable(Stream<State> states) {
        return states.max(LEAST_FIRST).stream().toList();
    }

    private static State named(String name, List<State> states) {
        return states.stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no state '" + name + "' in this world"));
    }
}
