package detente.analysis.effect;

import detente.analysis.sample.Friedman;
import detente.analysis.sample.Rounding;
import detente.analysis.sample.SignedRanks;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Whether a change does the same at every level of its context. A world is a block; its effect at a level is (<i>x</i> −
 * <i>y</i>) / (|<i>x</i>| + |<i>y</i>|) of its values with and without the change, which rises with their ratio and has a
 * value where one of them is 0; of counts it is as large on the average however many there are. Two levels are compared by
 * Wilcoxon's test of their differences, more by Friedman's.
 *
 * @param blocks worlds that have an effect at every level
 * @param pValue two-sided; NaN without blocks
 */
record ContextTest(int blocks, double pValue) {
    private static final double GRAIN = Rounding.grain(1, 0);

    /**
     * Compares.
     *
     * @param at a value for each world with the change, by level; NaN where there is none
     * @param before the same without it
     */
    static ContextTest of(double[][] at, double[][] before) {
        int worlds = Arrays.stream(at).mapToInt(level -> level.length).min().orElse(0);
        worlds = StrictMath.min(
                worlds,
                Arrays.stream(before).mapToInt(level -> level.length).min().orElse(0));
        double[][] blocks = IntStream.range(0, worlds)
                .mapToObj(world -> IntStream.range(0, at.length)
                        .mapToDouble(level -> effect(at[level][world], before[level][world]))
                        .toArray())
                .filter(block -> Arrays.stream(block).noneMatch(Double::isNaN))
                .toArray(double[][]::new);
        return new ContextTest(blocks.length, at.length == 2 ? paired(blocks) : Friedman.pValue(blocks, GRAIN));
    }

    private static double paired(double[][] blocks) {
        double[] differences = Arrays.stream(blocks)
                .mapToDouble(block -> block[1] - block[0])
                .map(difference -> StrictMath.abs(difference) <= GRAIN ? 0 : difference)
                .toArray();
        double[] grains = new double[differences.length];
        Arrays.fill(grains, GRAIN);
        return SignedRanks.pValue(differences, grains);
    }

    /** NaN where both are 0, as nothing can be told there. */
    private static double effect(double at, double before) {
        return Rounding.difference(at, before) / (StrictMath.abs(at) + StrictMath.abs(before));
    }

    /** The least p-value that so many worlds can give for so many levels. */
    static double least(int worlds, int levels) {
        return levels == 2 ? SignedRanks.least(worlds) : Friedman.least(worlds, levels);
    }
}
