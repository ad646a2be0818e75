package detente.analysis.sample;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.util.FastMath;

/**
 * Wilcoxon's signed-rank test of paired differences, two-sided (Wilcoxon 1945; zeros as in Pratt 1959: they take the
 * lowest ranks and count for neither side). Ties share their mean rank. Up to {@link #EXACT} differences that are not 0
 * the p-value is exact, ties or not: the share of all patterns of signs that are at least as far from the middle.
 * Beyond, the normal approximation with corrections for ties and continuity. Plain arithmetic and the pure Java of
 * Commons Math, so that the same differences give the same bits on every machine. Memory: patterns take 1 MB at most,
 * however many differences are 0.
 */
public final class SignedRanks {
    /** That many signs have 2^50 patterns, which a {@code double} counts without rounding. */
    private static final int EXACT = 50;

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    /** Twice the rank of each difference that is not 0 among those, so that mean ranks are whole. */
    private final int[] ranks;

    /** What the differences of 0 add to each of them: twice their number. */
    private final int zeros;

    /** Twice the difference between the sums of the ranks of either sign. */
    private final long imbalance;

    private SignedRanks(double[] differences, double[] grains) {
        int[] moved = IntStream.range(0, differences.length)
                .filter(i -> differences[i] != 0)
                .toArray();
        ranks = Arrays.stream(Ranks.of(
                        Arrays.stream(moved)
                                .mapToDouble(i -> StrictMath.abs(differences[i]))
                                .toArray(),
                        Arrays.stream(moved).mapToDouble(i -> grains[i]).toArray()))
                .mapToInt(rank -> (int) FastMath.rint(2 * rank))
                .toArray();
        zeros = 2 * (differences.length - moved.length);
        long balance = 0;
        for (int i = 0; i < ranks.length; i++) {
            balance += (differences[moved[i]] > 0 ? 1L : -1L) * (zeros + ranks[i]);
        }
        imbalance = StrictMath.abs(balance);
    }

    /**
     * The chance of differences at least as one-sided as these if each were as likely with the other sign.
     *
     * @param differences none of them missing
     * @param grains how far apart two sizes have to be to be told apart, for each difference; the larger one counts
     * @return NaN of nothing; 1 if all are 0
     */
    public static double pValue(double[] differences, double[] grains) {
        if (differences.length == 0) {
            return Double.NaN;
        }
        SignedRanks test = new SignedRanks(differences, grains);
        return test.ranks.length <= EXACT ? test.exact() : test.approximate();
    }

    /**
     * The least p-value that so many differences can give: all with the same sign. Of more than {@link #EXACT} the exact
     * one, which is smaller than the approximate one and far below any level all the same.
     */
    public static double least(int differences) {
        return differences == 0 ? Double.NaN : FastMath.scalb(2., -differences);
    }

    /**
     * Patterns are counted by the sum of the ranks that are positive. What zeros add to each rank beyond the sum of all
     * others tells only how many are positive, so that much less tells the same.
     */
    private double exact() {
        int own = Arrays.stream(ranks).sum();
        int step = StrictMath.min(zeros, own + 1);
        double[] patterns = new double[own + ranks.length * step + 1];
        patterns[0] = 1;
        int most = 0;
        for (int rank : Arrays.stream(ranks).sorted().toArray()) { // the small ones first: fewer sums can be reached
            most += rank + step;
            for (int sum = most; sum >= rank + step; sum--) {
                patterns[sum] += patterns[sum - rank - step];
            }
        }
        long all = own + (long) ranks.length * zeros;
        double far = 0;
        for (int sum = 0; sum < patterns.length; sum++) {
            long positive = step == zeros ? sum : sum % step + (long) (sum / step) * zeros;
            far += StrictMath.abs(2 * positive - all) >= imbalance ? patterns[sum] : 0;
        }
        return far / FastMath.scalb(1., ranks.length);
    }

    /** Var W+ is a quarter of the sum of the squared ranks, which holds with ties too. */
    private double approximate() {
        double squares = 0;
        for (int rank : ranks) {
            squares += .25 * (zeros + rank) * ((double) zeros + rank);
        }
        double beyond = .25 * imbalance - .5;
        double z = StrictMath.max(beyond, 0) / StrictMath.sqrt(.25 * squares);
        return StrictMath.min(1, 2 * NORMAL.cumulativeProbability(-z));
    }
}
