package detente.analysis.discovery;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Futures drawn by Park and Miller's minimal standard, as {@code trees.R} draws them. */
public final class Lots {
    private long state = 1;

    /** A number between 0 and 1. */
    public double next() {
        state = 16807 * state % 2147483647;
        return (double) state / 2147483647;
    }

    /** Rows of numbers. */
    double[][] rows(int rows, int columns) {
        double[][] numbers = new double[rows][columns];
        for (double[] row : numbers) {
            for (int column = 0; column < columns; column++) {
                row[column] = next();
            }
        }
        return numbers;
    }

    /** Futures whose dimensions are called x0, x1 and so on. */
    static Futures futures(double[][] rows) {
        List<Dimension> dimensions = new ArrayList<>();
        for (int column = 0; column < rows[0].length; column++) {
            int at = column;
            dimensions.add(Dimension.of(
                    "x" + column,
                    IntStream.range(0, rows.length)
                            .mapToObj(row -> String.valueOf(rows[row][at]))
                            .toList()));
        }
        return new Futures(rows.length, dimensions);
    }

    /** The futures that are as asked. */
    static BitSet cases(int futures, IntPredicate asked) {
        BitSet cases = new BitSet();
        IntStream.range(0, futures).filter(asked).forEach(cases::set);
        return cases;
    }
}
