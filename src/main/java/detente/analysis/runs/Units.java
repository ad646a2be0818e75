package detente.analysis.runs;

import java.util.List;

/**
 * What counts as one case: a world, or with an ensemble the neighbouring worlds that share a parameter set, which are no
 * independent cases.
 *
 * @param worlds how many worlds a case has
 * @param sets the set of each case, from 1; none without an ensemble
 */
public record Units(int worlds, List<Integer> sets) {
    /** Every world by itself. */
    public static final Units SINGLE = new Units(1, List.of());

    public Units {
        sets = List.copyOf(sets);
    }

    /** Whether they have parameter sets. */
    public boolean haveSets() {
        return !sets.isEmpty();
    }

    /** The case that a world belongs to, both from 1. */
    public int of(int world) {
        return (world - 1) / worlds + 1;
    }
}
