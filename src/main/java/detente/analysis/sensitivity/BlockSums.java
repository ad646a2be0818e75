package detente.analysis.sensitivity;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Sums over neighbouring items of a sample, in at most 1000 blocks: what an interval over the items needs to know of
 * them, whatever their number. Up to 1000 items every item is a block.
 */
final class BlockSums {
    private static final int MOST_BLOCKS = 1000;

    private final int items;
    private final double[][] sums;

    /**
     * @param items number of items
     * @param width number of sums for each block
     */
    BlockSums(int items, int width) {
        this.items = items;
        sums = new double[blocks(items)][width];
    }

    /** Number of blocks for a number of items. */
    static int blocks(int items) {
        return StrictMath.min(items, MOST_BLOCKS);
    }

    /** The sums of the block in which an item lies, to be added to. */
    double[] of(int item) {
        return sums[(int) ((long) item * sums.length / items)];
    }

    /** Number of blocks. */
    int size() {
        return sums.length;
    }

    /** A number that the sums of each block give. */
    double[] each(ToDoubleFunction<double[]> number) {
        return Arrays.stream(sums).mapToDouble(number).toArray();
    }

    /** Whether nothing has been counted in a block. */
    boolean isEmpty(int block) {
        return Arrays.stream(sums[block]).allMatch(sum -> sum == 0);
    }

    /** The sums over all blocks. */
    double[] total() {
        double[] total = new double[sums[0].length];
        for (double[] block : sums) {
            for (int i = 0; i < total.length; i++) {
                total[i] += block[i];
            }
        }
        return total;
    }

    /** The sums over all blocks but one. */
    double[] without(int block, double[] total) {
        return IntStream.range(0, total.length)
                .mapToDouble(i -> total[i] - sums[block][i])
                .toArray();
    }
}
