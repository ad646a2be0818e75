package detente.analysis.discovery;

import java.util.BitSet;

/** Whether a search finds what is there, or what luck put there: the same search where nothing is. */
final class Chance {
    private static final int SHUFFLES = 199;

    /** So many shuffles that do as well are enough to know (Besag &amp; Clifford 1991). */
    private static final int ENOUGH = 10;

    private Chance() {}

    /**
     * A permutation test of the whole search: how often the peeling of the same futures reaches as large a correlation if
     * those that meet the condition are drawn by lot. Exact where the outcome has nothing to do with the dimensions: then
     * it is below .05 in no more than 5 of a hundred. At least .005; 199 peelings at most.
     *
     * @param chosen the futures
     */
    static double pValue(BitSet chosen, BoxSearch search) {
        double reached = search.reached();
        Shuffle shuffle = new Shuffle("shuffled cases");
        int asWell = 0;
        for (int draw = 1; draw <= SHUFFLES; draw++) {
            BitSet cases = shuffle.choice(chosen, search.total().cases(), draw);
            if (search.in(chosen, cases).reached() >= reached) {
                asWell++;
            }
            if (asWell == ENOUGH) {
                return (double) ENOUGH / draw;
            }
        }
        return (asWell + 1.) / (SHUFFLES + 1);
    }
}
