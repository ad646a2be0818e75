package detente.analysis.discovery;

import detente.analysis.discovery.BoxSearch.Step;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The pasting of PRIM (Friedman &amp; Fisher 1999, section 8.2): as peeling is greedy, it may have cut off at one end what it
 * would rather have cut off at another. The box is widened, one end of one dimension after the other, by that many levels
 * that raise the {@link Counts#correlation correlation} most, until nothing does. (They paste slices of one thickness and
 * judge by the density; that stops short where the edge of the truth lies within a slice.)
 *
 * <p>Takes time in proportion to futures × dimensions for each widening.
 */
final class Pasting {
    private final Futures futures;
    private final BitSet chosen;
    private final BitSet cases;
    private final Counts all;

    /**
     * @param chosen of which futures boxes are made
     * @param cases which meet the condition
     */
    Pasting(Futures futures, BitSet chosen, BitSet cases) {
        this.futures = futures;
        this.chosen = chosen;
        this.cases = cases;
        all = new Sides(futures, chosen, cases, Box.whole(futures.dimensions())).inside();
    }

    /** The widening that raises the correlation most; empty if none does. */
    Optional<Step> wider(Box box) {
        Sides sides = new Sides(futures, chosen, cases, box);
        Best best = new Best(box, sides);
        List<Dimension> dimensions = futures.dimensions();
        for (int dimension : box.restricted(dimensions)) {
            if (dimensions.get(dimension).isOrdered()) {
                best.widen(dimension, -1);
                best.widen(dimension, 1);
            } else {
                best.addLevels(dimension);
            }
        }
        return Optional.ofNullable(best.found);
    }

    private final class Best {
        private final Box box;
        private final Sides sides;
        private double correlation;
        private @Nullable Step found;

        Best(Box box, Sides sides) {
            this.box = box;
            this.sides = sides;
            correlation = sides.inside().correlation(all);
        }

        /** Tries all places beyond an end. */
        void widen(int dimension, int step) {
            Counts tally = sides.inside();
            int places = futures.dimensions().get(dimension).size();
            int end = step < 0 ? box.low(dimension) : box.high(dimension);
            for (int place = end + step; place >= 0 && place < places; place += step) {
                tally = tally.plus(sides.beyond(dimension, place));
                int from = StrictMath.min(place, box.low(dimension));
                int to = StrictMath.max(place, box.high(dimension));
                tryOut(dimension, from, to, tally);
            }
        }

        void addLevels(int dimension) {
            for (int place = 0; place < futures.dimensions().get(dimension).size(); place++) {
                if (!box.keeps(dimension, place)) {
                    tryOut(dimension, place, place, sides.inside().plus(sides.beyond(dimension, place)));
                }
            }
        }

        private void tryOut(int dimension, int from, int to, Counts tally) {
            double reached = tally.correlation(all);
            if (reached > correlation) {
                correlation = reached;
                BitSet kept = (BitSet) box.kept(dimension).clone();
                kept.set(from, to + 1);
                found = new Step(FoundBox.Kind.PASTE, dimension, box.with(dimension, kept), tally);
            }
        }
    }
}
