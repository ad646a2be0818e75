package detente.experiment;

import detente.model.ModelParameters;
import detente.model.Scenario;
import detente.parameter.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.util.FastMath;

/**
 * Parameter sets that stand for what is not known: each is a way the world may be, and together they are as likely as
 * their weights.
 *
 * @param name by which it is known
 * @param levers what every set sets
 * @param sets each with a value for every lever; its label is its number, from 1
 * @param weights of the sets, 0 or more, with a sum above 0
 */
public record Ensemble(String name, List<Lever> levers, List<Level> sets, List<Double> weights) {
    /** More sets than this say no more, and would fill every manifest. */
    public static final int MOST_SETS = 10_000;

    /** A share that is whole but for rounding is whole. */
    private static final double GRAIN = 1e-9;

    public Ensemble {
        levers = List.copyOf(levers);
        sets = List.copyOf(sets);
        weights = List.copyOf(weights);
    }

    /** Whether all sets count alike. */
    public boolean isEven() {
        return weights.stream().distinct().count() == 1;
    }

    /** What its user should know where it stands beside a scenario and a design, each a sentence without a full stop. */
    List<String> advice(Scenario base, Design design) {
        List<String> advice = new ArrayList<>();
        Map<String, Double> values = ModelParameters.CATALOG.values(base.parameters());
        for (Lever lever : levers) {
            Double value = values.get(lever.key());
            Optional<Parameter> parameter = ModelParameters.CATALOG.find(lever.key());
            if (value != null
                    && parameter.isPresent()
                    && value != parameter.get().standard(base.edition())) {
                advice.add("the scenario's " + lever.key() + " counts nowhere: the ensemble sets it");
            }
            design.factors().stream()
                    .filter(factor -> sets(factor, lever))
                    .forEach(factor -> advice.add(factor.name()
                            + (factor.name().equals(lever.key()) ? "" : " sets " + lever.key() + ", which")
                            + " is set by the ensemble too: where a level sets it, the level counts"));
        }
        return advice;
    }

    private static boolean sets(Factor factor, Lever lever) {
        return factor.name().equals(lever.key())
                || factor.levels().stream()
                        .flatMap(level -> level.assignments().stream())
                        .anyMatch(one -> one.lever().subject().equals(lever.subject()));
    }

    /**
     * The first places of an order in which every beginning is like the whole: where van der Corput's sequence lies among
     * the cumulated weights stands the next set, but for one that would stand there more often than its share rounded up.
     * A longer order begins as a shorter one does.
     *
     * @return numbers of sets, from 1
     */
    public List<Integer> order(int places) {
        double[] ends = new double[sets.size()];
        double sum = 0;
        for (int set = 0; set < ends.length; set++) {
            sum += weights.get(set);
            ends[set] = sum;
        }
        int[] taken = new int[ends.length];
        List<Integer> order = new ArrayList<>(places);
        for (long step = 0; order.size() < places; step++) {
            int set = at(ends, sum * vanDerCorput(step));
            double share = (order.size() + 1) * weights.get(set) / sum;
            if (taken[set] < FastMath.ceil(share - GRAIN)) {
                taken[set]++;
                order.add(set + 1);
            }
        }
        return order;
    }

    /** The digits of a number in the base of two, mirrored at the point: 0, 1/2, 1/4, 3/4, 1/8, ... */
    private static double vanDerCorput(long step) {
        return (Long.reverse(step) >>> 11) * 0x1p-53;
    }

    /** The first set that ends behind a place. */
    private static int at(double[] ends, double place) {
        int low = 0;
        int high = ends.length - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (ends[middle] > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
