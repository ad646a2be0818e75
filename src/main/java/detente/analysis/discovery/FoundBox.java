package detente.analysis.discovery;

import detente.analysis.discovery.BoxSearch.Step;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A box that was found, and how.
 *
 * @param box the box
 * @param tally the futures in it
 * @param among those among which it was searched: outside the boxes before
 * @param chance the share of shuffles in which a search does as well
 * @param limits what it cuts off, by dimension
 * @param stages how the search came there
 * @param elsewhere what becomes of such searches in futures that they have not seen
 */
public record FoundBox(
        Box box,
        Counts tally,
        Counts among,
        double chance,
        List<Limited> limits,
        List<Stage> stages,
        Elsewhere elsewhere) {

    /**
     * A dimension of which it cuts something off.
     *
     * @param dimension its index
     * @param without what would be in the box without its limits
     * @param quasiP the quasi-p-value of its limits
     * @param reproduced the share of searches in halves of the futures that limit it too
     */
    public record Limited(int dimension, Counts without, double quasiP, double reproduced) {}

    /** What a stage of the search does. */
    public enum Kind {
        START,
        PEEL,
        PASTE,
        DROP
    }

    /**
     * A stage of the search.
     *
     * @param kind what it does
     * @param dimension to which dimension; -1 at the start
     * @param dimensions how many are limited after it
     * @param tally what is left after it
     * @param led whether it led to the box; peeling goes on behind the best step
     */
    public record Stage(Kind kind, int dimension, int dimensions, Counts tally, boolean led) {}

    /**
     * Searches, and asks what there is to ask about what was found.
     *
     * @param chosen the futures outside the boxes before
     * @param cases which futures meet the condition
     * @param chance the share of shuffles in which a search does as well
     */
    static FoundBox of(Futures futures, BitSet chosen, BitSet cases, BoxSearch search, double chance) {
        List<Dimension> dimensions = futures.dimensions();
        BoxSearch.Way way = search.way();
        Box box = way.box();
        List<Stage> stages = new ArrayList<>();
        Box peeled = Box.whole(dimensions);
        for (int step = 0; step < way.cuts().size(); step++) {
            Cut cut = way.cuts().get(step);
            peeled = cut.of(peeled);
            Kind kind = step == 0 ? Kind.START : Kind.PEEL;
            int limited = peeled.restricted(dimensions).size();
            stages.add(new Stage(kind, cut.dimension(), limited, cut.left(), step <= way.peeled()));
        }
        for (Step step : way.steps()) {
            int limited = step.box().restricted(dimensions).size();
            stages.add(new Stage(step.kind(), step.dimension(), limited, step.tally(), true));
        }
        Elsewhere elsewhere = Elsewhere.of(futures, chosen, cases, search);
        Sides sides = search.sides(box);
        List<Limited> limits = new ArrayList<>();
        for (int dimension : box.restricted(dimensions)) {
            Counts without = sides.without(dimension);
            limits.add(
                    new Limited(dimension, without, sides.inside().quasiP(without), elsewhere.reproduced(dimension)));
        }
        return new FoundBox(box, sides.inside(), search.total(), chance, limits, stages, elsewhere);
    }
}
