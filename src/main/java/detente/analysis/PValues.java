package detente.analysis;

import java.util.Arrays;

/**
 * The p-values of the effects of all contrasts, in the order of the rows of {@code effects.csv}. The contrasts of one
 * metric are a family of tests.
 */
final class PValues {
    /** So many fill 16 MB; among as many tests an adjusted one says nothing. */
    private static final int MOST = 2_000_000;

    private final int metrics;
    private double[] values = new double[1024];
    private int size;
    private boolean tooMany;

    /** @param metrics number of metrics, each of which has a p-value at every contrast */
    PValues(int metrics) {
        this.metrics = metrics;
    }

    /** Adds that of the next metric. */
    void add(double value) {
        tooMany |= size == MOST;
        if (!tooMany) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }
    }

    /** All of them, adjusted within their families; empty if there are too many. */
    double[] adjusted() {
        if (tooMany) {
            return new double[0];
        }
        double[] all = new double[size];
        for (int metric = 0; metric < StrictMath.min(metrics, size); metric++) {
            double[] family = new double[size / metrics];
            for (int contrast = 0; contrast < family.length; contrast++) {
                family[contrast] = values[contrast * metrics + metric];
            }
            double[] adjusted = Holm.adjusted(family);
            for (int contrast = 0; contrast < family.length; contrast++) {
                all[contrast * metrics + metric] = adjusted[contrast];
            }
        }
        return all;
    }
}
