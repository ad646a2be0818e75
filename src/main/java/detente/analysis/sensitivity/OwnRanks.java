package detente.analysis.sensitivity;

import java.util.Arrays;

/**
 * How the coefficients of a rank regression move without a block of points because points above those that are left out stand
 * lower in the order of the coefficient's own factor. This is the term of the influence function (Hampel 1974) that a
 * jackknife with the ranks of the whole sample leaves out: with standardised misses e of the regression, ranks z of n points
 * and C the correlations between factors, point i moves coefficient j by -(C⁻¹)ⱼⱼ/√Σz² · Σₖ eₖ [zₖ above zᵢ]. It is large where a factor acts
 * low and high alike. The ranks of the metric and of other factors move too; in an additive metric these terms cancel, and
 * their noise does not fade with the misses, so that an idle switch would have too wide an interval. Cost: points times factors.
 */
final class OwnRanks {
    private final double[] misses;
    /** Misses of those at each rank, in halves, and then of those above it. */
    private final double[] above;

    /**
     * @param misses of the regression on the whole sample, in standard deviations of the metric's ranks over a root of the points
     */
    OwnRanks(double[] misses) {
        this.misses = misses;
        above = new double[2 * misses.length + 2];
    }

    /**
     * By how much the coefficient of a factor moves without each block.
     *
     * @param ranks of the factor, less the middle one
     * @param weight diagonal element of the inverse of the correlations between factors, over the root of the sum of squared ranks
     */
    double[] moves(double[] ranks, double weight) {
        double middle = ranks.length + 1;
        Arrays.fill(above, 0);
        for (int point = 0; point < ranks.length; point++) {
            above[(int) (2 * ranks[point] + middle)] += misses[point];
        }
        double higher = 0;
        for (int place = above.length - 1; place >= 0; place--) {
            double here = above[place];
            above[place] = higher + here / 2; // those that are tied fall by half a rank
            higher += here;
        }
        BlockSums moves = new BlockSums(ranks.length, 1);
        for (int point = 0; point < ranks.length; point++) {
            double others = above[(int) (2 * ranks[point] + middle)] - misses[point] / 2;
            moves.of(point)[0] -= weight * others;
        }
        return moves.each(sums -> sums[0]);
    }
}
