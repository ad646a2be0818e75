package detente.analysis.calibration;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The terms of a quadratic polynomial of places from -1 to 1, standardised over the places that it is fitted to, on the axes
 * of their covariance. Squares are Legendre's, which evenly spread places do not correlate with the places themselves.
 */
final class Quadratic {
    private static final double LEAST_VARIANCE = 1e-12;

    private final int inputs;
    private final int terms;
    private final double[] means;
    private final double[] scales;
    private final double[] eigenvalues;
    private final RealMatrix axes;
    /** Each row's terms on the axes. */
    private final double[][] rotated;

    /** @param places the rows that it is fitted to, at least two */
    Quadratic(List<double[]> places) {
        inputs = places.get(0).length;
        terms = terms(inputs);
        means = new double[terms];
        scales = new double[terms];
        double[][] rows = places.stream().map(this::raw).toArray(double[][]::new);
        standardise(rows);
        RealMatrix matrix = new Array2DRowRealMatrix(rows, false);
        EigenDecomposition decomposition =
                new EigenDecomposition(matrix.transpose().multiply(matrix));
        axes = decomposition.getV();
        eigenvalues = decomposition.getRealEigenvalues();
        rotated = matrix.multiply(axes).getData();
    }

    /** How many terms there are, without the constant. */
    static int terms(int inputs) {
        return 2 * inputs + inputs * (inputs - 1) / 2;
    }

    private void standardise(double[][] rows) {
        for (int term = 0; term < terms; term++) {
            double sum = 0;
            double squares = 0;
            for (double[] row : rows) {
                sum += row[term];
                squares += row[term] * row[term];
            }
            means[term] = sum / rows.length;
            double variance = squares / rows.length - means[term] * means[term];
            scales[term] = variance > LEAST_VARIANCE ? StrictMath.sqrt(variance) : 1;
            for (double[] row : rows) {
                row[term] = (row[term] - means[term]) / scales[term];
            }
        }
    }

    private double[] raw(double[] place) {
        double[] raw = new double[terms];
        int term = 0;
        for (int i = 0; i < inputs; i++) {
            raw[term++] = place[i];
            raw[term++] = (3 * place[i] * place[i] - 1) / 2;
            for (int j = 0; j < i; j++) {
                raw[term++] = place[i] * place[j];
            }
        }
        return raw;
    }

    /** The terms of a place on the axes. */
    double[] at(double[] place) {
        double[] raw = raw(place);
        for (int term = 0; term < terms; term++) {
            raw[term] = (raw[term] - means[term]) / scales[term];
        }
        return axes.preMultiply(raw);
    }

    /** The terms of the rows on the axes. */
    double[][] rows() {
        return rotated;
    }

    /** The sum of squares of the rows along each axis. */
    double[] eigenvalues() {
        return eigenvalues;
    }
}
