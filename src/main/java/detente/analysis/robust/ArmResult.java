package detente.analysis.robust;

import detente.analysis.sample.Sample;
import java.util.Arrays;
import java.util.function.DoublePredicate;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What an arm does to a metric over futures.
 *
 * @param arm its name
 * @param group among which the best is looked for; empty for arms of no group
 * @param over its effect over futures, the logarithm of the ratio to the baseline
 * @param mean of the test that its mean effect in these futures is luck, adjusted for all pairs of arms
 * @param spread of the test that all of its spread is luck, adjusted for all pairs of arms
 * @param raw as it came out
 * @param freed with luck taken out
 */
record ArmResult(String arm, String group, OverFutures over, double mean, double spread, Face raw, Face freed) {

    /** An arm in each future, as it came out or with luck taken out. */
    static final class Face {
        private final double[] ratios;
        private final double[] regrets;
        private final boolean[] best;
        private final boolean hasRivals;

        /**
         * @param ratios to the baseline; NaN where there is none
         * @param regrets ratio minus that of the best arm of the future
         * @param best whether it is better than each other arm of its group
         * @param hasRivals whether there are others in its group
         */
        Face(double[] ratios, double[] regrets, boolean[] best, boolean hasRivals) {
            this.hasRivals = hasRivals;
            this.ratios = ratios.clone();
            this.regrets = regrets.clone();
            this.best = best.clone();
        }

        double ratio(int future) {
            return ratios[future];
        }

        double regret(int future) {
            return regrets[future];
        }

        boolean isBest(int future) {
            return best[future];
        }

        /** The ratio in each future, a copy. */
        double[] ratios() {
            return ratios.clone();
        }

        /** The regret in each future, a copy. */
        double[] regrets() {
            return regrets.clone();
        }

        double quantile(double probability) {
            return Sample.of(ratios).quantile(probability);
        }

        /** Share of futures whose ratio is so. */
        double share(DoublePredicate so) {
            return shareOf(future -> so.test(ratios[future]));
        }

        /** Share of futures in which it is better than each other arm of its group; NaN where there is no other. */
        double bestShare() {
            return hasRivals ? shareOf(future -> best[future]) : Double.NaN;
        }

        double meanRegret() {
            return Sample.of(regrets).mean();
        }

        double largestRegret() {
            return Sample.of(regrets).quantile(1);
        }

        private double shareOf(IntPredicate so) {
            int[] counted = IntStream.range(0, ratios.length)
                    .filter(future -> !Double.isNaN(ratios[future]))
                    .toArray();
            return counted.length == 0
                    ? Double.NaN
                    : Arrays.stream(counted).filter(so).count() / (double) counted.length;
        }
    }

    /** Whether the futures differ by more than luck. */
    boolean hasSpread() {
        return spread < OverFutures.LEVEL;
    }

    /** Whether the mean over futures is told from none. */
    boolean hasMean() {
        return mean < OverFutures.LEVEL;
    }

    /** The future in which its ratio is largest, from 0; -1 where luck leaves none. */
    int worst() {
        int worst = -1;
        double[] ratios = freed.ratios();
        for (int future = 0; hasSpread() && future < ratios.length; future++) {
            worst = ratios[future] > (worst < 0 ? Double.NEGATIVE_INFINITY : ratios[worst]) ? future : worst;
        }
        return worst;
    }
}
