package detente.analysis.discovery;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is left of every dimension: of one with an order the places from one to another, of others the places kept. */
public final class Box {
    /** A future that lies in it. */
    static final int INSIDE = -1;

    /** A future that lies outside by more than one dimension. */
    static final int FAR = -2;

    private final List<BitSet> kept;

    private Box(List<BitSet> kept) {
        this.kept = kept;
    }

    /** Nothing is cut off. */
    static Box whole(List<Dimension> dimensions) {
        return new Box(dimensions.stream()
                .map(dimension -> {
                    BitSet all = new BitSet();
                    all.set(0, dimension.size());
                    return all;
                })
                .toList());
    }

    /** The same with another choice of places of a dimension. */
    Box with(int dimension, BitSet places) {
        return new Box(IntStream.range(0, kept.size())
                .mapToObj(other -> other == dimension ? places : kept.get(other))
                .toList());
    }

    /** The places kept of a dimension. Not a copy. */
    BitSet kept(int dimension) {
        return kept.get(dimension);
    }

    /** The least place kept. */
    public int low(int dimension) {
        return kept.get(dimension).nextSetBit(0);
    }

    /** The greatest place kept. */
    public int high(int dimension) {
        return kept.get(dimension).length() - 1;
    }

    /** Whether a place of a dimension is kept. */
    public boolean keeps(int dimension, int place) {
        return kept.get(dimension).get(place);
    }

    /** The dimensions of which something is cut off, rising. */
    public List<Integer> restricted(List<Dimension> dimensions) {
        return IntStream.range(0, kept.size())
                .filter(dimension -> kept.get(dimension).cardinality()
                        < dimensions.get(dimension).size())
                .boxed()
                .toList();
    }

    /** What is cut off of a dimension by each of its limits: at the low end, at the high end, or the levels. */
    List<BitSet> limits(Dimension dimension, int index) {
        BitSet cut = (BitSet) kept.get(index).clone();
        cut.flip(0, dimension.size());
        BitSet low = (BitSet) cut.clone();
        BitSet high = cut;
        if (dimension.isOrdered()) {
            low.clear(low(index), dimension.size());
            high.clear(0, low(index));
        } else {
            high = new BitSet();
        }
        return Stream.of(low, high).filter(limit -> !limit.isEmpty()).toList();
    }

    /** Whether a future lies in it. */
    boolean contains(List<Dimension> dimensions, int future) {
        return IntStream.range(0, kept.size())
                .allMatch(
                        dimension -> keeps(dimension, dimensions.get(dimension).place(future)));
    }

    /**
     * The only dimension by which a future lies outside, {@link #INSIDE} or {@link #FAR}.
     *
     * @param restricted the dimensions of which something is cut off
     */
    int outside(List<Dimension> dimensions, int[] restricted, int future) {
        int found = INSIDE;
        for (int dimension : restricted) {
            if (!keeps(dimension, dimensions.get(dimension).place(future))) {
                if (found != INSIDE) {
                    return FAR;
                }
                found = dimension;
            }
        }
        return found;
    }
}
