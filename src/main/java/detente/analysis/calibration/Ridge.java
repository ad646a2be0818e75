package detente.analysis.calibration;

import org.apache.commons.math3.util.FastMath;

/**
 * One figure as a quadratic polynomial of the places of a set, with coefficients shrunken to 0 (ridge regression; Hoerl &amp;
 * Kennard 1970). How strongly is chosen by generalised cross-validation (Golub, Heath &amp; Wahba 1979): the strength, of a
 * grid from nothing to everything, with the least n RSS / (n - df)². The variance of what is predicted is that of the
 * Bayesian reading of the same formula: what the figure scatters about the polynomial, times 1 + 1/n + z' (Z'Z + λ)⁻¹ z.
 */
final class Ridge {
    private static final int STEPS = 41;
    private static final double WEAKEST = 1e-6;
    private static final double STRONGEST = 1e4;

    private final double mean;
    private final double[] coefficients;
    private final double[] inverse;
    private final double scatter;
    private final int n;

    /** @param values of the figure, one for each row of the polynomial */
    Ridge(Quadratic quadratic, double[] values) {
        n = values.length;
        double[][] rows = quadratic.rows();
        double[] eigenvalues = quadratic.eigenvalues();
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        mean = sum / n;
        double[] products = new double[eigenvalues.length];
        double squares = 0;
        for (int row = 0; row < n; row++) {
            double value = values[row] - mean;
            squares += value * value;
            for (int axis = 0; axis < products.length; axis++) {
                products[axis] += rows[row][axis] * value;
            }
        }
        double best = Double.POSITIVE_INFINITY;
        double strength = STRONGEST * n;
        double variance = squares / n;
        for (int step = 0; step < STEPS; step++) {
            double tried = n * WEAKEST * FastMath.pow(STRONGEST / WEAKEST, step / (STEPS - 1.));
            double left = squares;
            double freedom = n - 1.;
            for (int axis = 0; axis < products.length; axis++) {
                double eigenvalue = StrictMath.max(0, eigenvalues[axis]);
                double sure = eigenvalue + tried;
                left -= products[axis] * products[axis] * (eigenvalue + 2 * tried) / (sure * sure);
                freedom -= eigenvalue / sure;
            }
            double score = n * StrictMath.max(0, left) / (freedom * freedom);
            if (freedom > 0 && score < best) {
                best = score;
                strength = tried;
                variance = StrictMath.max(0, left) / freedom;
            }
        }
        scatter = variance;
        coefficients = new double[products.length];
        inverse = new double[products.length];
        for (int axis = 0; axis < products.length; axis++) {
            inverse[axis] = 1 / (StrictMath.max(0, eigenvalues[axis]) + strength);
            coefficients[axis] = products[axis] * inverse[axis];
        }
    }

    /** What is expected of a place, given by its terms on the axes of the polynomial. */
    double mean(double[] terms) {
        double sum = mean;
        for (int axis = 0; axis < terms.length; axis++) {
            sum += coefficients[axis] * terms[axis];
        }
        return sum;
    }

    /** Standard deviation of what is found about what is expected. */
    double spread(double[] terms) {
        double sum = 1 + 1. / n;
        for (int axis = 0; axis < terms.length; axis++) {
            sum += inverse[axis] * terms[axis] * terms[axis];
        }
        return StrictMath.sqrt(scatter * sum);
    }
}
