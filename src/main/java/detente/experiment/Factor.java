package detente.experiment;

import java.util.List;

/** What varies from design point to design point. */
public sealed interface Factor permits Choices, Interval {

    /** Its column: the key of a lever, or the name of a bundle of them. */
    String name();

    /** What kind of value its column holds. */
    ValueType type();

    /** Unit of its column. */
    String unit();

    /** What it means, without a full stop. */
    String meaning();

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
