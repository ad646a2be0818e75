package detente.analysis.discovery;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Scenario discovery (Bryant &amp; Lempert 2010): boxes in which a condition is met more often than elsewhere, found one
 * after the other, each among the futures outside the ones before. A box is one only if {@link Chance shuffling} seldom
 * finds as good a one; the first that is not ends the search.
 *
 * <p>Takes about a second for 1,000 futures and 20 dimensions. The same futures give the same boxes.
 */
public final class Discovery {
    /** More boxes than this nobody compares. */
    private static final int MOST_BOXES = 5;

    private final Futures futures;
    private final Counts all;
    private final List<FoundBox> boxes = new ArrayList<>();
    private double chance = 1;
    private Optional<CartTree> tree = Optional.empty();

    private Discovery(Futures futures, BitSet cases) {
        this.futures = futures;
        all = new Counts(futures.size(), cases.cardinality());
    }

    /**
     * Searches.
     *
     * @param cases which futures meet the condition
     * @param everyLimit whether limits stay that are not significant
     */
    public static Discovery of(Futures futures, BitSet cases, boolean everyLimit) {
        Discovery discovery = new Discovery(futures, cases);
        discovery.search(cases, everyLimit);
        return discovery;
    }

    private void search(BitSet cases, boolean everyLimit) {
        BitSet left = futures.all();
        Optional<FoundBox> found = box(left, cases, everyLimit);
        while (found.isPresent()) {
            boxes.add(found.get());
            for (int future = 0; future < futures.size(); future++) {
                if (found.get().box().contains(futures.dimensions(), future)) {
                    left.clear(future);
                }
            }
            found = boxes.size() < MOST_BOXES ? box(left, cases, everyLimit) : Optional.empty();
        }
        if (!boxes.isEmpty()) {
            tree = Optional.of(new CartTreeChoice(futures, futures.all(), cases).tree());
        }
    }

    /** The next box; empty where it may be luck, or where too few futures are left. */
    private Optional<FoundBox> box(BitSet left, BitSet cases, boolean everyLimit) {
        BoxSearch search = new BoxSearch(futures, left, cases, everyLimit);
        if (!search.isPossible()) {
            return Optional.empty();
        }
        double p = Chance.pValue(left, search);
        chance = boxes.isEmpty() ? p : chance;
        return Optional.of(search)
                .filter(any -> p < BoxSearch.SIGNIFICANT)
                .map(any -> FoundBox.of(futures, left, cases, search, p))
                .filter(box -> !box.limits().isEmpty());
    }

    /** The futures. */
    public Futures futures() {
        return futures;
    }

    /** All futures. */
    public Counts all() {
        return all;
    }

    /** The boxes, in the order in which they were found; none where it may all be luck. */
    public List<FoundBox> boxes() {
        return boxes;
    }

    /** The share of shuffles in which the first search does as well. */
    public double chance() {
        return chance;
    }

    /** Those last parts of the tree whose density is above that of all futures, the densest first. */
    public List<Leaf> leaves() {
        return tree.map(CartTree::leaves).orElse(List.of()).stream()
                .filter(leaf -> leaf.tally().density() > all.density())
                .sorted((one, other) ->
                        Double.compare(other.tally().density(), one.tally().density()))
                .map(leaf -> new Leaf(leaf.box(), leaf.tally()))
                .toList();
    }

    /**
     * A last part of the tree.
     *
     * @param box what it is cut to
     * @param tally what is in it
     */
    public record Leaf(Box box, Counts tally) {}
}
