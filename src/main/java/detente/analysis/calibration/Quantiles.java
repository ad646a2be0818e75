package detente.analysis.calibration;

import java.util.function.DoubleUnaryOperator;

/**
 * A law in five numbers.
 *
 * @param low 5 % lie below it
 * @param lower 25 % lie below it
 * @param median 50 % lie below it
 * @param upper 75 % lie below it
 * @param high 95 % lie below it
 */
public record Quantiles(double low, double lower, double median, double upper, double high) {

    /** @param quantile the value below which a share lies */
    static Quantiles of(DoubleUnaryOperator quantile) {
        return new Quantiles(
                quantile.applyAsDouble(.05),
                quantile.applyAsDouble(.25),
                quantile.applyAsDouble(.5),
                quantile.applyAsDouble(.75),
                quantile.applyAsDouble(.95));
    }
}
