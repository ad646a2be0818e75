package detente.metric;

/** How often the two sides of pairs struck each other. */
public final class PairCounts {
    private int active;
    private int oneWay;
    private double returned;
    private double all;

    /** Adds a pair, with how often either side struck the other. */
    public void add(int there, int back) {
        active += there > 0 || back > 0 ? 1 : 0;
        oneWay += there > 0 != back > 0 ? 1 : 0;
        returned += 2.0 * StrictMath.min(there, back);
        all += there + back;
    }

    /** Number of pairs in which either side strikes. */
    int active() {
        return active;
    }

    /** Share of these in which only one side ever strikes; NaN without any. */
    public double oneWayShare() {
        return oneWay / (double) active;
    }

    /** Weighted reciprocity 2 Σ min(n_ab, n_ba) / Σ (n_ab + n_ba) over pairs; NaN without operations. */
    public double reciprocity() {
        return returned / all;
    }
}
