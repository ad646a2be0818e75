package detente.metric;

/**
 * How much each kind of harm counts in the metric {@code weighted_harm}; only their ratios matter for what is better.
 *
 * @param harm of civilian harm of operations
 * @param spillOver of expected spill-over, of worms and of sabotage that spreads
 * @param trustLoss of trust that disinformation costs
 */
public record Weights(double harm, double spillOver, double trustLoss) {
    /** All count the same. */
    public static final Weights EQUAL = new Weights(1, 1, 1);

    /** What a run suffers per year, weighed so. */
    public double of(double harmDone, double escaped, double trustLost) {
        return harm * harmDone + spillOver * escaped + trustLoss * trustLost;
    }

    /** The metric. */
    public Metric metric() {
        return new Metric(
                "weighted_harm",
                "harm/yr",
                Book.TRUE,
                "civilian harm of operations, expected spill-over and trust loss per year, each times its weight:"
                        + " 1 unless the experiment says otherwise",
                "",
                run -> of(
                                run.tally().harm(),
                                run.tally().spills().expected(),
                                run.tally().trustLoss())
                        / run.years());
    }
}
