package detente.analysis.discovery;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The size of a {@link CartTree}: the smallest whose error, in tenfold cross-validation, is within one standard error of the
 * least (Breiman et al. 1984, section 3.4). The folds take every tenth future in an order of chance that is always the
 * same. Takes as long as eleven trees.
 */
final class CartTreeChoice {
    private static final int FOLDS = 10;

    private final Futures futures;
    private final BitSet chosen;
    private final BitSet cases;

    /**
     * @param chosen the futures that count
     * @param cases which meet the condition
     */
    CartTreeChoice(Futures futures, BitSet chosen, BitSet cases) {
        this.futures = futures;
        this.chosen = chosen;
        this.cases = cases;
    }

    /** The tree. */
    CartTree tree() {
        CartTree whole = CartTree.grown(futures, chosen, cases);
        List<Double> prices = tried(whole);
        double[][] errors = errors(prices);
        int least = 0;
        for (int i = 1; i < prices.size(); i++) {
            if (mean(errors[i]) <= mean(errors[least])) {
                least = i;
            }
        }
        double most = mean(errors[least]) + standardError(errors[least]);
        int smallest = least;
        for (int i = least; i < prices.size(); i++) {
            if (mean(errors[i]) <= most) {
                smallest = i;
            }
        }
        return whole.pruned(prices.get(smallest));
    }

    /** Between two prices at which the tree becomes smaller, their geometric mean; 0, and the largest. */
    private static List<Double> tried(CartTree whole) {
        List<Double> all = whole.prices();
        List<Double> prices = new ArrayList<>(List.of(0.));
        for (int i = 0; i < all.size(); i++) {
            prices.add(i + 1 < all.size() ? StrictMath.sqrt(all.get(i) * all.get(i + 1)) : all.get(i));
        }
        return prices;
    }

    /** The squared errors of trees that have not seen the futures, for each price. */
    private double[][] errors(List<Double> prices) {
        double[][] errors = new double[prices.size()][chosen.cardinality()];
        List<BitSet> folds = folds();
        int at = 0;
        for (BitSet fold : folds) {
            BitSet rest = (BitSet) chosen.clone();
            rest.andNot(fold);
            CartTree tree = CartTree.grown(futures, rest, cases);
            double share = (double) rest.cardinality() / chosen.cardinality();
            for (int i = 0; i < errors.length; i++) {
                tree = tree.pruned(prices.get(i) * share);
                int place = at;
                for (int future = fold.nextSetBit(0); future >= 0; future = fold.nextSetBit(future + 1)) {
                    double error = tree.density(futures, future) - (cases.get(future) ? 1 : 0);
                    errors[i][place++] = error * error;
                }
            }
            at += fold.cardinality();
        }
        return errors;
    }

    private List<BitSet> folds() {
        List<BitSet> folds = new ArrayList<>();
        BitSet left = (BitSet) chosen.clone();
        Shuffle shuffle = new Shuffle("folds of a tree");
        for (int fold = FOLDS; fold > 0; fold--) {
            BitSet next = shuffle.choice(left, left.cardinality() / fold, fold);
            left.andNot(next);
            folds.add(next);
        }
        return folds;
    }

    private static double mean(double[] errors) {
        double sum = 0;
        for (double error : errors) {
            sum += error;
        }
        return sum / errors.length;
    }

    private static double standardError(double[] errors) {
        double mean = mean(errors);
        double squares = 0;
        for (double error : errors) {
            squares += (error - mean) * (error - mean);
        }
        return StrictMath.sqrt(squares) / errors.length;
    }
}
