package detente.verification;

import java.util.Arrays;

/** Independent observations of one law, with the errors by which their mean and variance may be off. */
final class Sample {
    /** Chance puts one honest comparison in two thousand farther off than this many standard errors. */
    static final double SIGMAS = 3.5;

    private double[] values = new double[64];
    private int count;

    static Sample of(double... values) {
        Sample sample = new Sample();
        for (double value : values) {
            sample.add(value);
        }
        return sample;
    }

    void add(double value) {
        values = count < values.length ? values : Arrays.copyOf(values, 2 * count);
        values[count++] = value;
    }

    int count() {
        return count;
    }

    double mean() {
        return moment(0, 1) / count;
    }

    double variance() {
        return moment(mean(), 2) / (count - 1);
    }

    double meanError() {
        return StrictMath.sqrt(variance() / count);
    }

    /** Standard error of the variance, from the fourth moment. */
    double varianceError() {
        double variance = variance();
        return StrictMath.sqrt(StrictMath.max(0, moment(mean(), 4) / count - variance * variance) / count);
    }

    /** The value below which a share of the observations lies. */
    double quantile(double share) {
        double[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        return sorted[(int) (share * count)];
    }

    private double moment(double centre, int power) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += power(values[i] - centre, power);
        }
        return sum;
    }

    private static double power(double base, int exponent) {
        double product = 1;
        for (int i = 0; i < exponent; i++) {
            product *= base;
        }
        return product;
    }

    /** Compares the mean. */
    Verification meets(String id, String configuration, String quantity, double prediction) {
        return new Verification(id, configuration, quantity, prediction, mean(), SIGMAS * meanError());
    }

    /** Compares the variance. */
    Verification spreads(String id, String configuration, String quantity, double prediction) {
        return new Verification(id, configuration, quantity, prediction, variance(), SIGMAS * varianceError());
    }
}
