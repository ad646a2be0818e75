package detente.analysis.discovery;

import java.util.BitSet;

/**
 * What becomes of a search in futures that it has not seen: 25 times the futures are cut into halves by lot, each half is
 * searched, and what is found is counted in the other one (complementary pairs, Shah &amp; Samworth 2013). A box looks
 * better where it was found than elsewhere; what is said here is free of that, and a little too modest, as half of the
 * futures teach less than all.
 */
public final class Elsewhere {
    private static final int PAIRS = 25;

    private Counts inside = new Counts(0, 0);
    private Counts unseen = new Counts(0, 0);
    private final int[] limited;

    private Elsewhere(int dimensions) {
        limited = new int[dimensions];
    }

    /**
     * Takes 50 searches of half of the futures.
     *
     * @param chosen the futures
     * @param cases which meet the condition
     */
    static Elsewhere of(Futures futures, BitSet chosen, BitSet cases, BoxSearch search) {
        Elsewhere elsewhere = new Elsewhere(futures.dimensions().size());
        Shuffle shuffle = new Shuffle("halves of futures");
        for (int pair = 1; pair <= PAIRS; pair++) {
            BitSet half = shuffle.choice(chosen, chosen.cardinality() / 2, pair);
            BitSet other = (BitSet) chosen.clone();
            other.andNot(half);
            elsewhere.add(futures, search.in(half, cases), search.in(other, cases));
            elsewhere.add(futures, search.in(other, cases), search.in(half, cases));
        }
        return elsewhere;
    }

    private void add(Futures futures, BoxSearch seen, BoxSearch there) {
        Box box = seen.way().box();
        inside = inside.plus(there.sides(box).inside());
        unseen = unseen.plus(there.total());
        for (int dimension : box.restricted(futures.dimensions())) {
            limited[dimension]++;
        }
    }

    /** The density of boxes in futures that the search has not seen. */
    public double density() {
        return inside.density();
    }

    /** The coverage of boxes in futures that the search has not seen. */
    public double coverage() {
        return inside.coverage(unseen);
    }

    /** The share of searches that limit a dimension. */
    double reproduced(int dimension) {
        return limited[dimension] / (2. * PAIRS);
    }
}
