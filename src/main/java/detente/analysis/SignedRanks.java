package detente.analysis;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.ranking.NaturalRanking;

/**
 * Wilcoxon's signed-rank test of paired differences, two-sided (Wilcoxon 1945; zeros as in Pratt 1959: they take the
 * lowest ranks and count for neither side). Ties share their mean rank. Up to {@link #EXACT} differences that are not 0
 * the p-value is exact, ties or not: the share of all patterns of signs that are at least as far from the middle.
 * Beyond, the normal approximation with corrections for ties and continuity. Plain arithmetic and the pure Java of
 * Commons Math, so that the same differences give the same bits on every machine.
 */
final class SignedRanks {
    /** That many signs have 2^50 patterns, which a {@code double} counts without rounding. */
    private static final int EXACT = 50;

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    /** Twice the rank of each difference that is not 0, so that mean ranks are whole. */
    private final int[] ranks;

    /** Twice the difference between the sums of the ranks of either sign. */
    private final long imbalance;

    private SignedRanks(double[] differences) {
        double[] sizes = Arrays.stream(differences)
                .map(StrictMath::abs)
                .map(size -> size + 0.)
                .toArray();
        double[] all = sizes.length > 0 ? new NaturalRanking().rank(sizes) : sizes;
        ranks = new int[(int) Arrays.stream(sizes).filter(size -> size > 0).count()];
        long balance = 0;
        for (int i = 0, next = 0; i < sizes.length; i++) {
            if (sizes[i] > 0) {
                ranks[next] = (int) StrictMath.rint(2 * all[i]);
                balance += differences[i] > 0 ? ranks[next] : -ranks[next];
                next++;
            }
        }
        imbalance = StrictMath.abs(balance);
    }

    /**
     * The chance of differences at least as one-sided as these if each were as likely with the other sign.
     *
     * @param differences none of them missing
     * @return NaN of nothing; 1 if all are 0
     */
    static double pValue(double[] differences) {
        if (differences.length == 0) {
            return Double.NaN;
        }
        SignedRanks test = new SignedRanks(differences);
        return test.ranks.length <= EXACT ? test.exact() : test.approximate();
    }

    private double exact() {
        int most = Arrays.stream(ranks).sum();
        double[] patterns = new double[most + 1];
        patterns[0] = 1;
        for (int rank : ranks) {
            for (int sum = most; sum >= rank; sum--) {
                patterns[sum] += patterns[sum - rank];
            }
        }
        double far = 0;
        for (int sum = 0; sum <= most; sum++) {
            far += StrictMath.abs(2L * sum - most) >= imbalance ? patterns[sum] : 0;
        }
        return far / StrictMath.scalb(1., ranks.length);
    }

    /** Var W+ is a quarter of the sum of the squared ranks, which holds with ties too. */
    private double approximate() {
        double squares = 0;
        for (int rank : ranks) {
            squares += .25 * rank * rank;
        }
        double beyond = .25 * imbalance - .5;
        double z = StrictMath.max(beyond, 0) / StrictMath.sqrt(.25 * squares);
        return StrictMath.min(1, 2 * NORMAL.cumulativeProbability(-z));
    }
}
