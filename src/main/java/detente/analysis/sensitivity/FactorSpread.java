package detente.analysis.sensitivity;

import detente.analysis.sample.Rounding;
import java.util.List;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularMatrixException;

/** What one sample says of the ranks of factors, ready for the regression of any metric's ranks on them. */
final class FactorSpread {
    private final double n;
    private final double[] means;
    private final double[] deviations;

    /** Inverse of the matrix of correlations between factors; of NaN where it has none. */
    private final RealMatrix inverse;

    /**
     * @param count number of factors
     * @param sums number of points, then for each factor its sum, then for each factor its products with each
     */
    FactorSpread(int count, double[] sums) {
        n = sums[0];
        means = new double[count];
        deviations = new double[count];
        RealMatrix correlations = MatrixUtils.createRealMatrix(count, count);
        for (int i = 0; i < count; i++) {
            means[i] = sums[1 + i] / n;
            for (int j = 0; j <= i; j++) {
                double product = sums[1 + count + i * count + j] - n * means[i] * means[j];
                correlations.setEntry(i, j, product);
                correlations.setEntry(j, i, product);
            }
            deviations[i] = StrictMath.sqrt(correlations.getEntry(i, i));
        }
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                correlations.multiplyEntry(i, j, 1 / (deviations[i] * deviations[j]));
            }
        }
        inverse = inverse(correlations);
    }

    private static RealMatrix inverse(RealMatrix correlations) {
        try {
            return new LUDecomposition(correlations).getSolver().getInverse();
        } catch (SingularMatrixException e) {
            return correlations.scalarMultiply(Double.NaN);
        }
    }

    /** Of a metric, whose sums are those of {@link #fit}; exactly 0 where it does not vary. */
    static double variance(double[] sums) {
        return Rounding.difference(sums[2], sums[1] * sums[1] / sums[0]) / sums[0];
    }

    /**
     * The regression of a metric.
     *
     * @param sums number of points, sum of the metric, of its squares, then of its products with each factor
     * @return for each factor its standardised coefficient, then for each its partial correlation, then the share of the
     *     variance that is explained
     */
    double[] fit(double[] sums) {
        int count = means.length;
        double mean = sums[1] / n;
        double deviation = StrictMath.sqrt(sums[2] - n * mean * mean);
        double[] correlations = new double[count];
        for (int i = 0; i < count; i++) {
            correlations[i] = (sums[3 + i] - n * mean * means[i]) / (deviation * deviations[i]);
        }
        double[] slopes = inverse.operate(correlations);
        double explained = 0;
        for (int i = 0; i < count; i++) {
            explained += slopes[i] * correlations[i];
        }
        double[] fit = new double[2 * count + 1];
        fit[2 * count] = explained;
        for (int i = 0; i < count; i++) {
            double rest = StrictMath.max(0, inverse.getEntry(i, i) * (1 - explained));
            fit[i] = slopes[i];
            fit[count + i] = slopes[i] / StrictMath.sqrt(rest + slopes[i] * slopes[i]);
        }
        return fit;
    }

    /**
     * By how much a regression misses each point, in units in which the metric's ranks have a sum of squares of 1.
     *
     * @param fit what {@link #fit} gives of these sums
     * @param metric rank of the metric at each point
     * @param factors rank of each factor at each point
     */
    double[] misses(double[] fit, double[] sums, double[] metric, List<double[]> factors) {
        double mean = sums[1] / n;
        double deviation = StrictMath.sqrt(sums[2] - n * mean * mean);
        double[] misses = new double[metric.length];
        for (int point = 0; point < misses.length; point++) {
            double miss = (metric[point] - mean) / deviation;
            for (int i = 0; i < means.length; i++) {
                miss -= fit[i] * (factors.get(i)[point] - means[i]) / deviations[i];
            }
            misses[point] = miss;
        }
        return misses;
    }

    /** How much the ranks of a factor weigh in its coefficient: one rank of one point, times by how much that is missed. */
    double weight(int factor) {
        return inverse.getEntry(factor, factor) / deviations[factor];
    }
}
