package detente.experiment;

import java.util.List;

/**
 * One of the values that a factor takes.
 *
 * @param label what its column shows
 * @param assignments what it sets
 */
public record Level(String label, List<Assignment> assignments) {
    public Level {
        assignments = List.copyOf(assignments);
    }

    /** The level that sets one lever. */
    public static Level of(Assignment assignment) {
        return new Level(assignment.text(), List.of(assignment));
    }
}
