package detente.analysis.validation;

import java.util.List;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.FastMath;

/**
 * A law of the number of incidents in a year: a mixture of negative binomial ones, each equally likely.
 *
 * @param parts the laws that are mixed
 */
record YearlyLaw(List<Part> parts) {

    /**
     * A negative binomial law, or Poisson's where the variance is not above the mean.
     *
     * @param mean at least 0
     * @param size mean² / (variance − mean); infinite of Poisson's
     */
    record Part(double mean, double size) {
        /** The one with mean and variance (n − 1) of some numbers. */
        static Part of(List<Integer> numbers) {
            double mean = numbers.stream().mapToInt(Integer::intValue).average().orElse(0);
            double squares = numbers.stream()
                    .mapToDouble(number -> (number - mean) * (number - mean))
                    .sum();
            double excess = squares / (numbers.size() - 1) - mean;
            return new Part(mean, excess > 0 ? mean * mean / excess : Double.POSITIVE_INFINITY);
        }

        /** Probability of a number. */
        double probability(int number) {
            if (mean == 0) {
                return number == 0 ? 1 : 0;
            }
            double log = Double.isInfinite(size)
                    ? number * FastMath.log(mean) - mean - Gamma.logGamma(number + 1.0)
                    : Gamma.logGamma(number + size)
                            - Gamma.logGamma(size)
                            - Gamma.logGamma(number + 1.0)
                            + size * FastMath.log(size / (size + mean))
                            + number * FastMath.log(mean / (size + mean));
            return FastMath.exp(log);
        }
    }

    YearlyLaw {
        parts = List.copyOf(parts);
    }

    /** Probability of a number. */
    double probability(int number) {
        return parts.stream()
                .mapToDouble(part -> part.probability(number))
                .average()
                .orElse(0);
    }

    double mean() {
        return parts.stream().mapToDouble(Part::mean).average().orElse(0);
    }

    /** Mean over years of the logarithm of the probability of what happened: the larger the better (Good 1952). */
    double logScore(List<Integer> years) {
        return years.stream()
                .mapToDouble(number -> FastMath.log(probability(number)))
                .average()
                .orElse(Double.NaN);
    }

    /** Probability of less than happened, and half of just that: even between 0 and 1 if the law is right (PIT). */
    double place(int number) {
        double below = 0;
        for (int less = 0; less < number; less++) {
            below += probability(less);
        }
        return below + probability(number) / 2;
    }
}
