package detente.analysis.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * Which factors hang together: at the points that count, the numbers of one follow from those of others by a linear
 * formula, so that no regression can say which of them does anything. All others keep their figures: those do not depend
 * on which of the ones that hang together stay in the regression.
 */
final class TiedFactors {
    /** A factor of which the others leave no more than this share of its variance hangs together with them. */
    private static final double NOTHING = 1e-9;

    /** A smaller weight in the formula is rounding. */
    private static final double ROUNDING = 1e-6;

    private final List<Integer> free = new ArrayList<>();
    private final List<List<Integer>> groups = new ArrayList<>();

    /** @param columns numbers of each factor less their mean; one that is 0 throughout is a group alone */
    TiedFactors(List<double[]> columns) {
        RealMatrix correlations =
                MatrixUtils.createRealMatrix(StrictMath.max(1, columns.size()), StrictMath.max(1, columns.size()));
        for (int i = 0; i < columns.size(); i++) {
            for (int j = 0; j <= i; j++) {
                double product = correlation(columns.get(i), columns.get(j));
                correlations.setEntry(i, j, product);
                correlations.setEntry(j, i, product);
            }
            add(i, correlations);
        }
    }

    private static double correlation(double[] one, double[] other) {
        double product = 0;
        double squares = 0;
        double otherSquares = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
            squares += one[i] * one[i];
            otherSquares += other[i] * other[i];
        }
        return product / StrictMath.sqrt(squares * otherSquares);
    }

    private void add(int factor, RealMatrix correlations) {
        List<Integer> tied = new ArrayList<>();
        if (Double.isNaN(correlations.getEntry(factor, factor))) {
            tied.add(factor);
        } else if (!free.isEmpty()) {
            int[] before = free.stream().mapToInt(Integer::intValue).toArray();
            RealVector with =
                    correlations.getSubMatrix(before, new int[] {factor}).getColumnVector(0);
            RealVector weights = new LUDecomposition(correlations.getSubMatrix(before, before))
                    .getSolver()
                    .solve(with);
            if (1 - weights.dotProduct(with) < NOTHING) {
                tied.add(factor);
                for (int i = 0; i < before.length; i++) {
                    if (StrictMath.abs(weights.getEntry(i)) > ROUNDING) {
                        tied.add(before[i]);
                    }
                }
            }
        }
        if (tied.isEmpty()) {
            free.add(factor);
        } else {
            join(tied);
        }
    }

    private void join(List<Integer> tied) {
        List<Integer> joined = new ArrayList<>(tied);
        groups.removeIf(group -> {
            boolean touches = group.stream().anyMatch(tied::contains);
            group.stream().filter(factor -> touches && !joined.contains(factor)).forEach(joined::add);
            return touches;
        });
        joined.sort(null);
        groups.add(joined);
    }

    /** As many factors as leave none that follows from others, rising. */
    List<Integer> free() {
        return free;
    }

    /** The factors that hang together, rising in each group. */
    List<List<Integer>> groups() {
        return groups;
    }

    /** Whether a factor hangs together with others. */
    boolean isTied(int factor) {
        return groups.stream().anyMatch(group -> group.contains(factor));
    }
}
