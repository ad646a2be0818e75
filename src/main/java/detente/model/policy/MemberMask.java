package detente.model.policy;

import detente.model.state.State;
import detente.model.state.Trait;
import detente.model.state.World;
import java.util.Comparator;
import java.util.List;

/** Turns a membership into one flag for each state of a world. */
final class MemberMask {
    private MemberMask() {}

    static boolean[] of(Membership membership, World world) {
        boolean[] members = new boolean[world.states().size()];
        for (State state : chosen(membership, world.states())) {
            members[state.index()] = true;
        }
        return members;
    }

    private static List<State> chosen(Membership membership, List<State> states) {
        if (membership instanceof Membership.OfBloc of) {
            return states.stream().filter(s -> s.traits().bloc() == of.bloc()).toList();
        } else if (membership instanceof Membership.ShareOf of) {
            Comparator<State> leastFirst = Comparator.<State>comparingDouble(s -> s.trait(Trait.CAPABILITY))
                    .thenComparingInt(State::index);
            return states.stream()
                    .sorted(of.mostCapable() ? leastFirst.reversed() : leastFirst)
                    .limit(StrictMath.round(of.share() * states.size()))
                    .toList();
        } else if (membership instanceof Membership.Listed listed) {
            return listed.names().stream().map(name -> named(name, states)).toList();
        }
        return states;
    }

    private static State named(String name, List<State> states) {
        return states.stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no state '" + name + "' in this world"));
    }
}
