package detente.experiment;

import java.util.List;

/** Which combinations of levels are run. Points are computed when asked for, so that a design may be large. */
public interface Design {

    /** The factors, in the order of their columns. */
    List<Factor> factors();

    /** Number of points. */
    int size();

    /**
     * The levels of a point, one for each factor.
     *
     * @param point 0 to {@link #size()} - 1
     */
    List<Level> levels(int point);

    /** The levels with which it compares by itself, one for each factor; empty where only its author can say. */
    default List<Level> baseline() {
        return List.of();
    }

    /**
     * How many neighbouring points are one future, which meets worlds of its own; 0 where every point meets the same
     * worlds.
     */
    default int pointsPerFuture() {
        return 0;
    }

    /** What its author should know, each a sentence without a full stop. */
    default List<String> advice() {
        return List.of();
    }
}
