package detente.analysis.discovery;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Futures by their dimensions, each with an index from 0. */
public final class Futures {
    private final int size;
    private final List<Dimension> dimensions;
    private final int[][] order;

    /**
     * @param size number of futures
     * @param dimensions in which they differ
     */
    public Futures(int size, List<Dimension> dimensions) {
        this.size = size;
        this.dimensions = List.copyOf(dimensions);
        order = dimensions.stream()
                .map(dimension -> IntStream.range(0, size)
                        .boxed()
                        .sorted(Comparator.comparingInt(dimension::place))
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Number of futures. */
    public int size() {
        return size;
    }

    public List<Dimension> dimensions() {
        return dimensions;
    }

    /** All futures by the place of a dimension, rising. Not a copy. */
    int[] order(int dimension) {
        return order[dimension];
    }

    /** All of them. */
    public BitSet all() {
        BitSet all = new BitSet();
        all.set(0, size);
        return all;
    }
}
