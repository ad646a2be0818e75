package detente.model.state;

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
}
