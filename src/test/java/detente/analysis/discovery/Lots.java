package detente.analysis.discovery;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Futures drawn by Park and Miller's minimal standard, as {@code trees.R} draws them. */
public final class Lots {
    private static final int FUTURES = 400;

    private static final Lots FIRST = new Lots();
    private static final double[][] X = FIRST.rows(FUTURES, 4);
    private static final double[] LOT = FIRST.rows(1, FUTURES)[0];

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

    /** The futures of the scripts. */
    static Futures known() {
        return futures(X);
    }

    /** Those of them that a case of the scripts is about. */
    static BitSet known(String name) {
        IntPredicate inside = i -> X[i][0] > .4 && X[i][1] < .7;
        return cases(FUTURES, i -> switch (name) {
            case "step" -> inside.test(i);
            case "noisy" -> inside.test(i) ? LOT[i] < .9 : LOT[i] < .15;
            case "slope" -> LOT[i] < X[i][0] * X[i][1];
            default -> LOT[i] < .3;
        });
    }

    /** The futures that are as asked. */
    static BitSet cases(int futures, IntPredicate asked) {
        BitSet cases = new BitSet();
        IntStream.range(0, futures).filter(asked).forEach(cases::set);
        return cases;
    }
}
