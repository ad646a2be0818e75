package detente.experiment;

import java.util.List;
import java.util.Optional;

/** What varies from design point to design point. */
public sealed interface Factor permits Choices, Interval {

    /** Its column: the key of a lever, or the name of a bundle of them. */
    String name();

    /** The one lever that each of its levels sets; empty where they are named and set any number of them. */
    Optional<Lever> single();

    /** What kind of value its column holds. */
    default ValueType type() {
        return single().map(Lever::type).orElse(ValueType.TEXT);
    }

    /** Unit of its column. */
    default String unit() {
        return single().map(Lever::unit).orElse("1");
    }

    /** What it means, without a full stop. */
    default String meaning() {
        return single().map(Lever::meaning).orElse("several keys set together under a named level");
    }

    /** Its levels in order; empty where there is a continuum of them. */
    List<Level> levels();

    /**
     * The level at a place of its range, such that a uniform place gives every level the same chance.
     *
     * @param place 0 (included) to 1 (excluded)
     */
    Level at(double place);

    /**
     * The level in the middle of one of several equal parts of its range, as a round number where it is one.
     *
     * @param cell 0 to cells - 1
     * @param cells number of parts
     */
    Level middle(int cell, int cells);

    /**
     * The level at a step of an even grid over its whole range, both ends included exactly, those between as
     * round numbers.
     *
     * @param step 0 to steps - 1
     * @param steps number of steps, at least 2
     */
    Level onGrid(int step, int steps);
}
