package detente.experiment;

import java.util.List;

/**
 * Which set of an ensemble each world has: neighbouring worlds share one, and the sets follow each other in an order in
 * which a few worlds see the whole ensemble.
 *
 * @param ensemble the sets
 * @param each how many neighbouring worlds share a set
 * @param order the number of the set of each such group of worlds, from 1
 */
public record SetsOfWorlds(Ensemble ensemble, int each, List<Integer> order) {
    /** The column of the set of a world. */
    public static final String COLUMN = "set";

    /** How many neighbouring worlds share a set unless something else is said; fewer tell no luck from a set. */
    public static final int EACH = 2;

    public SetsOfWorlds {
        order = List.copyOf(order);
    }

    /** With fewer sets the range of an effect over sets is not told. */
    public static final int FEWEST = 20;

    /** The same for so many worlds. */
    public SetsOfWorlds upTo(int worlds) {
        return new SetsOfWorlds(ensemble, each, ensemble.order(worlds / each));
    }

    /** Number of the set of a world, both from 1. */
    public int of(int world) {
        return order.get((world - 1) / each);
    }

    /** What is set in a world. */
    public Level level(int world) {
        return ensemble.sets().get(of(world) - 1);
    }

    /** How many different sets the first worlds have. */
    public long different(int worlds) {
        return order.stream().limit(worlds / each).distinct().count();
    }
}
