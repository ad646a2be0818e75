package detente.analysis.sample;

import java.util.Arrays;
import org.apache.commons.math3.special.Gamma;

/**
 * Friedman's test that treatments do the same, each tried once in every block (Friedman 1937; corrected for ties as in
 * Conover 1999): within a block treatments are ranked, and the sums of their ranks are compared by the χ² law. With few
 * blocks that law is careful: the least p-value is larger than the exact one.
 */
public final class Friedman {
    private Friedman() {}

    /**
     * The chance of sums of ranks at least as far apart if, in every block, each order were as likely.
     *
     * @param blocks a value for each treatment, by block; none of them NaN
     * @param grain how far apart two values of a block have to be to be told apart
     * @return NaN without blocks; 1 if all are tied in every block
     */
    public static double pValue(double[][] blocks, double grain) {
        if (blocks.length == 0) {
            return Double.NaN;
        }
        int treatments = blocks[0].length;
        double[] grains = new double[treatments];
        Arrays.fill(grains, grain);
        double middle = (treatments + 1) / 2.0;
        double[] sums = new double[treatments];
        double squares = 0;
        for (double[] block : blocks) {
            double[] ranks = Ranks.of(block, grains);
            for (int treatment = 0; treatment < treatments; treatment++) {
                double off = ranks[treatment] - middle;
                sums[treatment] += off;
                squares += off * off;
            }
        }
        double between = Arrays.stream(sums).map(sum -> sum * sum).sum();
        return squares == 0 ? 1 : upper((treatments - 1) * between / squares, treatments);
    }

    /** The least p-value that so many blocks can give: of the same order in every one. */
    public static double least(int blocks, int treatments) {
        return blocks == 0 ? Double.NaN : upper(blocks * (treatments - 1.), treatments);
    }

    private static double upper(double statistic, int treatments) {
        return Gamma.regularizedGammaQ((treatments - 1) / 2.0, statistic / 2);
    }
}
