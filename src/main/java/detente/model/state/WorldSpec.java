package detente.model.state;

import detente.parameter.Names;
import java.util.List;
import java.util.Optional;

/**
 * Which world a run takes place in.
 *
 * @param kind {@link Kind#GENERATED}: the listed states come first, others are drawn up to {@code world.states}, and
 *     rivalries are drawn beside the listed ones; {@link Kind#LISTED}: the listed states and dyads and no others
 * @param states what is said about states; for a generated world usually empty
 * @param dyads listed rivalries
 * @param allies listed alliances; absent: drawn inside blocs
 * @param focal name of the state that focal metrics report; absent: none
 */
public record WorldSpec(
        Kind kind,
        List<StateSpec> states,
        List<DyadSpec> dyads,
        Optional<List<AllianceSpec>> allies,
        Optional<String> focal) {

    /** How listed states and drawn ones go together. */
    public enum Kind {
        GENERATED,
        LISTED
    }

    /** A world in which everything is drawn. */
    public static WorldSpec generated() {
        return new WorldSpec(Kind.GENERATED, List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    /**
     * Number of states in it.
     *
     * @param drawn number of states asked for in a generated world, {@code world.states}
     */
    public int size(int drawn) {
        return kind == Kind.LISTED ? states.size() : StrictMath.max(drawn, states.size());
    }

    /**
     * Whether a run in it meets a condition under which a parameter is declared to be read: {@code drawn capability} and
     * the like, if anything of that kind is drawn; {@code listed coercive} or {@code listed mandate}, if a state is listed
     * with it.
     */
    public boolean meets(String condition) {
        String[] words = condition.split(" ", 2);
        return words[0].equals("drawn") ? draws(words[1]) : lists(words[1]);
    }

    /** Whether a listed rivalry is that of two states. */
    boolean makesRivals(List<String> pair) {
        return dyads.stream().anyMatch(dyad -> pair.contains(dyad.from()) && pair.contains(dyad.to()));
    }

    private boolean draws(String what) {
        return switch (what) {
            case "states" -> kind == Kind.GENERATED;
            case "allies" -> allies.isEmpty();
            case "hostility" ->
                kind == Kind.GENERATED
                        || dyads.stream()
                                .anyMatch(dyad -> dyad.hostility().isEmpty()
                                        || dyad.hostilityBack().isEmpty());
            default -> kind == Kind.GENERATED || states.stream().anyMatch(state -> !state.gives(what));
        };
    }

    private boolean lists(String what) {
        boolean rest = what.equals(Names.camelCase(Strategy.DEFENSIVE.name())) && draws("strategy");
        return rest || states.stream().anyMatch(state -> state.is(what));
    }
}
