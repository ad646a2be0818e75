package detente.io.scenario;

import detente.io.document.Tree;
import detente.model.state.DyadSpec;
import detente.model.state.StateSpec;
import detente.model.state.Trait;
import detente.model.state.WorldSpec;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** Writes worlds. */
final class WorldWriter {
    private static final EnumSet<Trait> BEFORE_STRATEGY = EnumSet.of(Trait.CAPABILITY, Trait.DEFENCE);

    private WorldWriter() {}

    static Tree tree(WorldSpec world, OptionalLong seed) {
        Tree tree = new Tree().with("kind", world.kind().name().toLowerCase(Locale.ROOT));
        seed.ifPresent(value -> tree.put("seed", value));
        boolean listed = world.kind() == WorldSpec.Kind.LISTED;
        if (listed || !world.states().isEmpty()) {
            tree.put(
                    listed ? "states" : "listed",
                    world.states().stream().map(WorldWriter::state).toList());
        }
        if (!world.dyads().isEmpty()) {
            tree.put("dyads", world.dyads().stream().map(WorldWriter::dyad).toList());
        }
        world.allies()
                .ifPresent(allies -> tree.put(
                        "allies",
                        allies.stream()
                                .map(pair -> List.of(pair.first(), pair.second()))
                                .toList()));
        world.focal().ifPresent(name -> tree.put("focal", name));
        return tree;
    }

    private static Tree state(StateSpec state) {
        Tree tree = new Tree().with("name", state.name());
        put(tree, BEFORE_STRATEGY, state);
        state.strategy().ifPresent(strategy -> tree.put("strategy", strategy.name()));
        put(tree, EnumSet.complementOf(BEFORE_STRATEGY), state);
        state.democratic().ifPresent(flag -> tree.put("democratic", flag));
        state.bloc().ifPresent(bloc -> tree.put("bloc", bloc.name()));
        state.mandate().ifPresent(flag -> tree.put("mandate", flag));
        return tree;
    }

    private static void put(Tree tree, EnumSet<Trait> which, StateSpec state) {
        state.traits().forEach((trait, number) -> {
            if (which.contains(trait)) {
                tree.put(trait.parameter().key(), number);
            }
        });
    }

    private static Tree dyad(DyadSpec dyad) {
        Tree tree = new Tree().with("from", dyad.from()).with("to", dyad.to());
        dyad.hostility().ifPresent(value -> tree.put("hostility", value));
        dyad.hostilityBack().ifPresent(value -> tree.put("hostilityBack", value));
        return tree;
    }
}
