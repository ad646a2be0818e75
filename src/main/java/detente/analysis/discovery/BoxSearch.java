package detente.analysis.discovery;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The search for one box: {@link Peeling peeling}, {@link Pasting pasting} from the step of it with the largest
 * {@link Counts#correlation correlation}, and then, one after the other, the limit dropped that
 * has the largest {@link Counts#quasiP quasi-p-value} of .05 or more.
 */
final class BoxSearch {
    /** A limit whose quasi-p-value is not below is dropped. */
    static final double SIGNIFICANT = .05;

    /** Of fewer futures, and of fewer that meet a condition or do not, nothing is said. */
    static final int FEWEST = 10;

    private static final double SMALLEST = .05;

    private final Futures futures;
    private final BitSet chosen;
    private final BitSet cases;
    private final boolean all;
    private final Counts total;

    /**
     * @param chosen of which futures boxes are made
     * @param cases which meet the condition
     * @param all whether limits stay that are not significant
     */
    BoxSearch(Futures futures, BitSet chosen, BitSet cases, boolean all) {
        this.futures = futures;
        this.chosen = chosen;
        this.cases = cases;
        this.all = all;
        BitSet met = (BitSet) chosen.clone();
        met.and(cases);
        total = new Counts(chosen.cardinality(), met.cardinality());
    }

    /** Whether there are enough futures that meet the condition, and enough that do not, to tell them apart. */
    boolean isPossible() {
        return total.cases() >= FEWEST && total.futures() - total.cases() >= FEWEST;
    }

    /** All futures of which boxes are made. */
    Counts total() {
        return total;
    }

    /** The peeling. No box is smaller than a twentieth, or than half of the cases where these are fewer, or than 10. */
    List<Cut> cuts() {
        double small = StrictMath.min(total.futures() * SMALLEST, total.cases() / 2.);
        int least = (int) StrictMath.max(FEWEST, StrictMath.ceil(small));
        return new Peeling(futures, chosen, cases, least).cuts();
    }

    /** The step of a peeling with the largest correlation, the first of those. */
    int best(List<Cut> cuts) {
        int best = 0;
        for (int step = 1; step < cuts.size(); step++) {
            if (cuts.get(step).left().correlation(total) > cuts.get(best).left().correlation(total)) {
                best = step;
            }
        }
        return best;
    }

    /** The largest correlation of a peeling. */
    double reached() {
        List<Cut> cuts = cuts();
        return cuts.get(best(cuts)).left().correlation(total);
    }

    /**
     * The whole search: pasting begins at the best step of the peeling and at its end, from where it may find a box that
     * the peeling went past; the better one is taken.
     */
    Way way() {
        List<Cut> cuts = cuts();
        Way fromBest = pasted(cuts, best(cuts));
        Way fromEnd = pasted(cuts, cuts.size() - 1);
        Way way = fromEnd.tally().correlation(total) > fromBest.tally().correlation(total) ? fromEnd : fromBest;
        for (Optional<Step> wider = weakest(way.box()); wider.isPresent(); wider = weakest(way.box())) {
            way.steps().add(wider.get());
        }
        return way;
    }

    private Way pasted(List<Cut> cuts, int peeled) {
        Way way = new Way(cuts, peeled, Box.whole(futures.dimensions()), new ArrayList<>());
        Pasting pasting = new Pasting(futures, chosen, cases);
        for (Optional<Step> wider = pasting.wider(way.box()); wider.isPresent(); wider = pasting.wider(way.box())) {
            way.steps().add(wider.get());
        }
        return way;
    }

    /** The box without the limit whose quasi-p-value is largest; empty if all are significant, or may not be. */
    private Optional<Step> weakest(Box box) {
        Sides sides = sides(box);
        Optional<Step> weakest = Optional.empty();
        double largest = SIGNIFICANT;
        for (int dimension : all ? List.<Integer>of() : box.restricted(futures.dimensions())) {
            for (BitSet limit : box.limits(futures.dimensions().get(dimension), dimension)) {
                Counts without = sides.with(dimension, limit);
                double p = sides.inside().quasiP(without);
                if (p >= largest) {
                    BitSet places = (BitSet) box.kept(dimension).clone();
                    places.or(limit);
                    weakest =
                            Optional.of(new Step(FoundBox.Kind.DROP, dimension, box.with(dimension, places), without));
                    largest = p;
                }
            }
        }
        return weakest;
    }

    /** What is in a box, and what one limit keeps out. */
    Sides sides(Box box) {
        return new Sides(futures, chosen, cases, box);
    }

    /** The same search among other futures. */
    BoxSearch in(BitSet others, BitSet otherCases) {
        return new BoxSearch(futures, others, otherCases, all);
    }

    /**
     * A step behind the peeling.
     *
     * @param kind what it was
     * @param dimension that was concerned
     * @param box after it
     * @param tally what is in it
     */
    record Step(FoundBox.Kind kind, int dimension, Box box, Counts tally) {}

    /**
     * A way to a box.
     *
     * @param cuts the peeling
     * @param peeled number of the cut behind which it was left
     * @param whole the box before any cut
     * @param steps what followed
     */
    record Way(List<Cut> cuts, int peeled, Box whole, List<Step> steps) {
        /** Where it leads. */
        Box box() {
            Box box = whole;
            for (Cut cut : steps.isEmpty() ? cuts.subList(0, peeled + 1) : List.<Cut>of()) {
                box = cut.of(box);
            }
            return steps.isEmpty() ? box : steps.get(steps.size() - 1).box();
        }

        /** What is in it. */
        Counts tally() {
            return steps.isEmpty()
                    ? cuts.get(peeled).left()
                    : steps.get(steps.size() - 1).tally();
        }
    }
}
