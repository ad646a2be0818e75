package detente.experiment;

import detente.random.Mixing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Saltelli's layout: two base samples A and B; for each row of them the point of A, then A with one factor taken from B,
 * for each factor; where pairs are wanted B with one factor taken from A, for each factor; and the point of B.
 *
 * @param factors with levels or ranges
 * @param rows number of rows of A and of B
 * @param secondOrder whether pairs are wanted
 * @param independent whether luck draws each row for itself
 * @param places those of A, then of B, in each row
 */
record SaltelliLayout(
        List<Factor> factors, int rows, boolean secondOrder, boolean independent, IntFunction<double[]> places)
        implements Design {
    private static final double HALF = .5;
    private static final int BITS = 53;
    private static final double UNIT = 0x1p-53;

    /** With as many rows all pairs of dimensions have long come apart. */
    private static final int MOST_ROWS = 1 << 16;

    static Design of(DesignRequest request) {
        int count = request.factors().size();
        int rows = request.number(DesignOptions.BASE_POINTS);
        boolean secondOrder = request.has(DesignOptions.SECOND_ORDER);
        boolean independent = request.has(DesignOptions.INDEPENDENT_ROWS);
        if (!independent && 2 * count > SobolSequence.MOST_DIMENSIONS) {
            throw new IllegalArgumentException("it has " + count + " factors; the Sobol' sequence serves at most "
                    + SobolSequence.MOST_DIMENSIONS / 2);
        }
        DesignRequest.checked((long) rows * block(count, secondOrder));
        return new SaltelliLayout(
                request.factors(),
                rows,
                secondOrder,
                independent,
                independent ? drawn(request) : new SobolSequence(2 * count, request.seed())::at);
    }

    /** Places that depend on the seed, the name of the factor, the sample and the row only. */
    private static IntFunction<double[]> drawn(DesignRequest request) {
        List<String> names = request.factors().stream().map(Factor::name).toList();
        long[] bases = Stream.of("a ", "b ")
                .flatMap(sample -> names.stream().map(sample::concat))
                .mapToLong(name -> Mixing.mix(request.seed(), name))
                .toArray();
        return row -> Arrays.stream(bases)
                .mapToDouble(base -> (Mixing.mix(base, row, 0, 0) >>> (Long.SIZE - BITS)) * UNIT)
                .toArray();
    }

    /** Number of points for each row. */
    private static int block(int factors, boolean secondOrder) {
        return (secondOrder ? 2 * factors : factors) + 2;
    }

    @Override
    public int size() {
        return rows * block(factors.size(), secondOrder);
    }

    @Override
    public List<Level> levels(int point) {
        int count = factors.size();
        int block = block(count, secondOrder);
        int inBlock = point % block;
        double[] row = places.apply(point / block);
        boolean mostlyB = inBlock > count;
        int exchanged = inBlock == block - 1 ? -1 : inBlock - 1 - (mostlyB ? count : 0);
        return IntStream.range(0, count)
                .mapToObj(i -> factors.get(i).at(row[mostlyB == (i != exchanged) ? count + i : i]))
                .toList();
    }

    @Override
    public List<String> advice() {
        List<String> advice = new ArrayList<>();
        if (!independent && Integer.bitCount(rows) != 1) {
            int next = Integer.highestOneBit(rows) * 2;
            advice.add("design.points: " + rows + " is no power of two; the Sobol' sequence lies most evenly with "
                    + next / 2 + " or " + next);
        }
        int[] moved = moved();
        List<String> stuck = IntStream.range(0, moved.length)
                .filter(i -> moved[i] > rows)
                .mapToObj(i -> "'" + factors.get(i).name() + "'")
                .toList();
        if (!stuck.isEmpty()) {
            int most = Arrays.stream(moved).max().orElse(1);
            advice.add("design.points: in " + rows + " rows the halves of the ranges in which the two base samples lie"
                    + " hang together, which makes the indices of " + String.join(", ", stuck)
                    + " wrong; take at least " + Integer.highestOneBit(2 * most - 1));
        }
        return advice;
    }

    /** For each factor, rows after which the base samples have been in the same half of its range and in different ones. */
    private int[] moved() {
        int count = factors.size();
        int[] same = new int[count];
        int[] different = new int[count];
        for (int row = 1; row <= MOST_ROWS && !(all(same) && all(different)); row++) {
            double[] drawn = places.apply(row - 1);
            for (int i = 0; i < count; i++) {
                int[] seen = (drawn[i] < HALF) == (drawn[count + i] < HALF) ? same : different;
                seen[i] = seen[i] == 0 ? row : seen[i];
            }
        }
        return IntStream.range(0, count)
                .map(i -> StrictMath.max(same[i], different[i]))
                .toArray();
    }

    private static boolean all(int[] rows) {
        return Arrays.stream(rows).allMatch(row -> row > 0);
    }
}
