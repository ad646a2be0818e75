package detente.verification;

import detente.model.policy.Membership;
import detente.model.state.DyadSpec;
import detente.model.state.StateSpec;
import detente.model.state.WorldSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Worlds in which every state is like every other, so that one run holds many observations of the same thing. */
final class Worlds {
    private Worlds() {}

    /** States without rivals. */
    static WorldSpec loners(int states) {
        return groups(states, 1, 0);
    }

    /** Pairs of rivals that have nothing to do with other pairs. */
    static WorldSpec pairs(int pairs, double hostility) {
        return groups(pairs, 2, hostility);
    }

    /** Groups of three states, all rivals of each other, so that everybody has a second suspect. */
    static WorldSpec triads(int triads, double hostility) {
        return groups(triads, 3, hostility);
    }

    /** One world in which everybody is everybody's rival. */
    static WorldSpec allAgainstAll(int states, double hostility) {
        return groups(1, states, hostility);
    }

    /** Pairs in which only the first state is hostile. */
    static WorldSpec oneWayPairs(int pairs, double hostility) {
        return groups(pairs, 2, hostility, 0);
    }

    private static WorldSpec groups(int groups, int size, double hostility) {
        return groups(groups, size, hostility, hostility);
    }

    private static WorldSpec groups(int groups, int size, double hostility, double back) {
        List<DyadSpec> dyads = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            for (int i = 0; i < size; i++) {
                for (int j = i + 1; j < size; j++) {
                    dyads.add(new DyadSpec(
                            name(group * size + i),
                            name(group * size + j),
                            OptionalDouble.of(hostility),
                            OptionalDouble.of(back)));
                }
            }
        }
        List<StateSpec> states = IntStream.range(0, groups * size)
                .mapToObj(i -> StateSpec.drawn(name(i)))
                .toList();
        return new WorldSpec(
                WorldSpec.Kind.LISTED, states, List.copyOf(dyads), Optional.of(List.of()), Optional.empty());
    }

    /** The first or the second (0 or 1) of each pair. */
    static Membership side(int pairs, int side) {
        return new Membership.Listed(IntStream.range(0, pairs)
                .mapToObj(pair -> name(2 * pair + side))
                .toList());
    }

    static String name(int state) {
        return "S" + state;
    }

    /** The same world with other states of the same names. */
    static WorldSpec withStates(WorldSpec world, Function<String, StateSpec> state) {
        List<StateSpec> states =
                world.states().stream().map(spec -> state.apply(spec.name())).toList();
        return new WorldSpec(world.kind(), states, world.dyads(), world.allies(), world.focal());
    }
}
