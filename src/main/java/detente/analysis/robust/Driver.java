package detente.analysis.robust;

import detente.chart.Estimate;

/**
 * How far the effect of an arm on a metric depends on a factor of the futures.
 *
 * @param futures in which there is an effect
 * @param rank Spearman's rank correlation of factor and effect
 * @param p that it is 0
 * @param adjusted the same, adjusted for all arms and factors
 * @param first share of the variance between futures, luck taken out, that the factor explains alone
 * @param drives whether the arm's effect is told to depend on it
 */
record Driver(
        String arm,
        String factor,
        int futures,
        Estimate rank,
        double p,
        double adjusted,
        double first,
        boolean drives) {
    Driver adjusted(double holm, boolean hasSpread) {
        return new Driver(arm, factor, futures, rank, p, holm, first, hasSpread && holm < OverFutures.LEVEL);
    }
}
