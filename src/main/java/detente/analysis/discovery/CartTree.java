package detente.analysis.discovery;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A tree of classification and regression (CART; Breiman, Friedman, Olshen &amp; Stone 1984): futures are parted in two,
 * again and again, by that dimension and place which take the most from the sum of squares about the densities of the
 * parts; for two classes that is half of Gini's index. No part has fewer than 7 futures, none with fewer than 20 is parted,
 * as in R's {@code rpart}. Words are parted in the order of their densities, which is the best of all partings.
 *
 * <p>Growing it takes time in proportion to futures × dimensions × depth.
 */
final class CartTree {
    private static final int FEWEST = 7;
    private static final int FEWEST_PARTED = 20;

    private final Counts tally;
    private final Box box;
    private final int dimension;
    private final List<CartTree> parts;
    private final int leaves;

    /** The sum of squares that is left within the leaves. */
    private final double left;

    private CartTree(Counts tally, Box box, int dimension, List<CartTree> parts) {
        this.tally = tally;
        this.box = box;
        this.dimension = dimension;
        this.parts = parts;
        leaves = parts.isEmpty()
                ? 1
                : parts.stream().mapToInt(part -> part.leaves).sum();
        left = parts.isEmpty()
                ? squares(tally)
                : parts.stream().mapToDouble(part -> part.left).sum();
    }

    /**
     * Grows it until nothing can be parted.
     *
     * @param chosen the futures that count
     * @param cases which meet the condition
     */
    static CartTree grown(Futures futures, BitSet chosen, BitSet cases) {
        return grown(futures, chosen, cases, Box.whole(futures.dimensions()));
    }

    private static CartTree grown(Futures futures, BitSet chosen, BitSet cases, Box box) {
        BitSet met = (BitSet) chosen.clone();
        met.and(cases);
        Counts tally = new Counts(chosen.cardinality(), met.cardinality());
        Optional<Parting> best = tally.futures() < FEWEST_PARTED || squares(tally) == 0
                ? Optional.empty()
                : Parting.best(futures, chosen, cases, tally, box);
        if (best.isEmpty()) {
            return new CartTree(tally, box, -1, List.of());
        }
        int dimension = best.get().dimension();
        BitSet first = new BitSet();
        chosen.stream()
                .filter(future -> best.get()
                        .places()
                        .get(futures.dimensions().get(dimension).place(future)))
                .forEach(first::set);
        BitSet second = (BitSet) chosen.clone();
        second.andNot(first);
        BitSet others = (BitSet) box.kept(dimension).clone();
        others.andNot(best.get().places());
        return new CartTree(
                tally,
                box,
                dimension,
                List.of(
                        grown(
                                futures,
                                first,
                                cases,
                                box.with(dimension, best.get().places())),
                        grown(futures, second, cases, box.with(dimension, others))));
    }

    /** The sum of squares about the density. */
    static double squares(Counts tally) {
        return (double) tally.cases() * (tally.futures() - tally.cases()) / tally.futures();
    }

    /** What is in it. */
    Counts tally() {
        return tally;
    }

    /** What it is cut to. */
    Box box() {
        return box;
    }

    /** The dimension by which it is parted first; -1 where it is not parted. */
    int dimension() {
        return dimension;
    }

    /** Its last parts. */
    List<CartTree> leaves() {
        return parts.isEmpty()
                ? List.of(this)
                : parts.stream().flatMap(part -> part.leaves().stream()).toList();
    }

    /** What each parting takes from the sum of squares, on the average; infinite where there is none. */
    private double worth() {
        return parts.isEmpty() ? Double.POSITIVE_INFINITY : (squares(tally) - left) / (leaves - 1);
    }

    /** The tree without the partings below the one of least worth, and the partings that are worth as little. */
    private CartTree without(double worth) {
        return worth() <= worth
                ? new CartTree(tally, box, -1, List.of())
                : new CartTree(
                        tally,
                        box,
                        dimension,
                        parts.stream().map(part -> part.without(worth)).toList());
    }

    /**
     * Prunes it: cost complexity, section 3.3 of the book.
     *
     * @param price that a leaf costs, as a sum of squares
     */
    CartTree pruned(double price) {
        CartTree tree = this;
        for (double least = tree.least(); least <= price; least = tree.least()) {
            tree = tree.without(least);
        }
        return tree;
    }

    /** The worth of the parting of least worth. */
    private double least() {
        double least = worth();
        for (CartTree part : parts) {
            least = StrictMath.min(least, part.least());
        }
        return least;
    }

    /** At which prices of a leaf it loses a parting, rising. */
    List<Double> prices() {
        List<Double> prices = new ArrayList<>();
        CartTree tree = this;
        for (double least = tree.least(); least < Double.POSITIVE_INFINITY; least = tree.least()) {
            prices.add(least);
            tree = tree.without(least);
        }
        return prices;
    }

    /** The density that it says of a future: that of the leaf in which it lies. */
    double density(Futures futures, int future) {
        CartTree tree = this;
        while (!tree.parts.isEmpty()) {
            Dimension parted = futures.dimensions().get(tree.dimension);
            CartTree first = tree.parts.get(0);
            tree = first.box.keeps(tree.dimension, parted.place(future)) ? first : tree.parts.get(1);
        }
        return tree.tally.density();
    }

    /**
     * A parting.
     *
     * @param dimension by which
     * @param places of the first part
     */
    private record Parting(int dimension, BitSet places) {

        static Optional<Parting> best(Futures futures, BitSet chosen, BitSet cases, Counts tally, Box box) {
            Optional<Parting> best = Optional.empty();
            double least = squares(tally);
            for (int dimension = 0; dimension < futures.dimensions().size(); dimension++) {
                List<Integer> order = new ArrayList<>();
                Counts[] tallies = tallies(futures, dimension, chosen, cases, order);
                Counts first = new Counts(0, 0);
                for (int i = 0; i < order.size() - 1; i++) {
                    first = first.plus(tallies[order.get(i)]);
                    Counts second = new Counts(tally.futures() - first.futures(), tally.cases() - first.cases());
                    if (StrictMath.min(first.futures(), second.futures()) >= FEWEST) {
                        double left = squares(first) + squares(second);
                        if (left < least * (1 - ROUNDING)) {
                            least = left;
                            best = Optional.of(new Parting(dimension, places(futures, dimension, box, order, i)));
                        }
                    }
                }
            }
            return best;
        }

        /** What is not more than this share less is not less. */
        private static final double ROUNDING = 1e-12;

        /** What is in each place; the places that are taken are listed in the order in which they are parted. */
        private static Counts[] tallies(Futures futures, int index, BitSet chosen, BitSet cases, List<Integer> order) {
            Dimension dimension = futures.dimensions().get(index);
            int[] counts = new int[dimension.size()];
            int[] met = new int[dimension.size()];
            for (int future = chosen.nextSetBit(0); future >= 0; future = chosen.nextSetBit(future + 1)) {
                counts[dimension.place(future)]++;
                met[dimension.place(future)] += cases.get(future) ? 1 : 0;
            }
            Counts[] tallies = new Counts[counts.length];
            for (int place = 0; place < counts.length; place++) {
                if (counts[place] > 0) {
                    tallies[place] = new Counts(counts[place], met[place]);
                    order.add(place);
                }
            }
            if (!dimension.isOrdered()) {
                order.sort(Comparator.comparingDouble(place -> tallies[place].density()));
            }
            return tallies;
        }

        /** Of numbers, places that no future has go to the nearer side; of words, to the second part. */
        private static BitSet places(Futures futures, int dimension, Box box, List<Integer> order, int last) {
            BitSet places = new BitSet();
            if (futures.dimensions().get(dimension).isOrdered()) {
                Dimension numbers = futures.dimensions().get(dimension);
                double middle = (numbers.number(order.get(last)) + numbers.number(order.get(last + 1))) / 2;
                box.kept(dimension).stream()
                        .filter(place -> numbers.number(place) <= middle)
                        .forEach(places::set);
            } else {
                order.subList(0, last + 1).forEach(places::set);
            }
            return places;
        }
    }
}
