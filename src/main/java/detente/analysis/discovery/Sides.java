package detente.analysis.discovery;

import java.util.BitSet;
import java.util.List;

/** What lies in a box, and what one dimension's limits alone keep out of it. */
final class Sides {
    private final int[][] kept;
    private final int[][] keptCases;
    private int in;
    private int casesIn;

    /**
     * @param chosen the futures that count
     * @param cases which meet the condition
     */
    Sides(Futures futures, BitSet chosen, BitSet cases, Box box) {
        List<Dimension> dimensions = futures.dimensions();
        int[] restricted =
                box.restricted(dimensions).stream().mapToInt(Integer::intValue).toArray();
        kept = new int[dimensions.size()][];
        keptCases = new int[dimensions.size()][];
        for (int dimension : restricted) {
            kept[dimension] = new int[dimensions.get(dimension).size()];
            keptCases[dimension] = new int[dimensions.get(dimension).size()];
        }
        for (int future = chosen.nextSetBit(0); future >= 0; future = chosen.nextSetBit(future + 1)) {
            int isCase = cases.get(future) ? 1 : 0;
            int outside = box.outside(dimensions, restricted, future);
            if (outside == Box.INSIDE) {
                in++;
                casesIn += isCase;
            } else if (outside != Box.FAR) {
                int place = dimensions.get(outside).place(future);
                kept[outside][place]++;
                keptCases[outside][place] += isCase;
            }
        }
    }

    /** What lies in the box. */
    Counts inside() {
        return new Counts(in, casesIn);
    }

    /** What the limits of a restricted dimension alone keep out at one of its places. */
    Counts beyond(int dimension, int place) {
        return new Counts(kept[dimension][place], keptCases[dimension][place]);
    }

    /** What would lie in the box without the limits of a restricted dimension. */
    Counts without(int dimension) {
        Counts tally = inside();
        for (int place = 0; place < kept[dimension].length; place++) {
            tally = tally.plus(beyond(dimension, place));
        }
        return tally;
    }

    /** What would lie in the box with some more places of a restricted dimension, which it does not keep. */
    Counts with(int dimension, BitSet places) {
        return places.stream().mapToObj(place -> beyond(dimension, place)).reduce(inside(), Counts::plus);
    }
}
