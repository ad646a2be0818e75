package detente.analysis.discovery;

import detente.analysis.discovery.Cut.End;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The peeling of the patient rule induction method (PRIM; Friedman &amp; Fisher 1999, section 8): from all futures one thin
 * slice after the other is cut off, from that end of that dimension where it raises the density most for each future that
 * goes (their criterion for levels that many futures share; with slices of one thickness it is the density itself). A slice
 * has a twentieth of what is left, and all futures that share its last level. It ends where a slice would leave too few, or
 * where all that is left are cases.
 *
 * <p>Ties go to the first dimension, and there to the low end. Takes time in proportion to futures × dimensions.
 */
final class Peeling {
    /** The share of a slice. */
    static final double SLICE = .05;

    private final Futures futures;
    private final BitSet present;
    private final BitSet cases;
    private final int least;
    private final List<Cut> cuts = new ArrayList<>();
    private final int[] lows;
    private final int[] highs;
    private int left;
    private int casesLeft;

    /**
     * @param chosen the futures to be peeled
     * @param cases which meet the condition
     * @param least number of futures that are left at least
     */
    Peeling(Futures futures, BitSet chosen, BitSet cases, int least) {
        this.futures = futures;
        this.cases = cases;
        this.least = least;
        present = (BitSet) chosen.clone();
        lows = new int[futures.dimensions().size()];
        highs = new int[futures.dimensions().size()];
        Arrays.fill(highs, futures.size() - 1);
        left = present.cardinality();
        BitSet casesPresent = (BitSet) present.clone();
        casesPresent.and(cases);
        casesLeft = casesPresent.cardinality();
    }

    /** All steps; the first cuts nothing off. */
    List<Cut> cuts() {
        cuts.add(new Cut(-1, End.LOW, 0, new Counts(left, casesLeft)));
        for (Slice best = best(); best != null; best = best()) {
            best.remove();
            cuts.add(new Cut(best.dimension, best.end, best.place, new Counts(left, casesLeft)));
        }
        return cuts;
    }

    private @Nullable Slice best() {
        if (casesLeft == left) {
            return null;
        }
        Slice best = null;
        for (int dimension = 0; dimension < lows.length; dimension++) {
            if (futures.dimensions().get(dimension).isOrdered()) {
                best = better(best, new Slice(dimension, End.LOW, -1));
                best = better(best, new Slice(dimension, End.HIGH, -1));
            } else {
                for (int place = 0; place < futures.dimensions().get(dimension).size(); place++) {
                    best = better(best, new Slice(dimension, End.LEVEL, place));
                }
            }
        }
        return best;
    }

    private @Nullable Slice better(@Nullable Slice best, Slice slice) {
        boolean possible = slice.futures > 0 && left - slice.futures >= least;
        return possible && (best == null || slice.gain > best.gain) ? slice : best;
    }

    /** What could be cut off next. */
    private final class Slice {
        private final int dimension;
        private final End end;
        private int place;
        private int futures;
        private int casesIn;
        private final double gain;

        Slice(int dimension, End end, int place) {
            this.dimension = dimension;
            this.end = end;
            this.place = place;
            if (end == End.LEVEL) {
                countLevel();
            } else {
                countEnd();
            }
            gain = ((double) (casesLeft - casesIn) / (left - futures) - (double) casesLeft / left) / futures;
        }

        private void countLevel() {
            Dimension levels = Peeling.this.futures.dimensions().get(dimension);
            for (int future = present.nextSetBit(0); future >= 0; future = present.nextSetBit(future + 1)) {
                if (levels.place(future) == place) {
                    count(future);
                }
            }
        }

        private void countEnd() {
            int[] order = Peeling.this.futures.order(dimension);
            Dimension levels = Peeling.this.futures.dimensions().get(dimension);
            int thick = (int) StrictMath.max(1, left * SLICE);
            int step = end == End.LOW ? 1 : -1;
            int at = skip(order);
            int last = -1;
            for (; at >= 0 && at < order.length; at += step) {
                int future = order[at];
                if (present.get(future)) {
                    int next = levels.place(future);
                    if (futures >= thick && next != last) {
                        place = next;
                        return;
                    }
                    count(future);
                    last = next;
                }
            }
            futures = 0; // nothing would be left
        }

        /** The first future from this end that is still there; those before it are never looked at again. */
        private int skip(int[] order) {
            int[] ends = end == End.LOW ? lows : highs;
            while (!present.get(order[ends[dimension]])) {
                ends[dimension] += end == End.LOW ? 1 : -1;
            }
            return ends[dimension];
        }

        private void count(int future) {
            futures++;
            casesIn += cases.get(future) ? 1 : 0;
        }

        void remove() {
            Dimension levels = Peeling.this.futures.dimensions().get(dimension);
            for (int future = present.nextSetBit(0); future >= 0; future = present.nextSetBit(future + 1)) {
                int at = levels.place(future);
                boolean gone =
                        switch (end) {
                            case LOW -> at < place;
                            case HIGH -> at > place;
                            case LEVEL -> at == place;
                        };
                if (gone) {
                    present.clear(future);
                }
            }
            left -= futures;
            casesLeft -= casesIn;
        }
    }
}
