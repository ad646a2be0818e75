package detente.analysis.calibration;

import detente.model.ModelParameters;
import detente.random.Mixing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is believed of the free parameters together: each has its own law, and what the model does not allow together is
 * left out. The place of a draw on a parameter depends on the seed, the name of the stream, the key and the number only.
 */
final class Prior {
    private static final double UNIT = 0x1p-53;

    /** After so many draws that the model does not allow the priors are at fault. */
    private static final int MOST_ATTEMPTS = 1000;

    private final CalibrationPlan plan;
    /** What parameters are where a set says nothing of them. */
    private final Map<String, Double> base;
    /** Whether what the model allows of one of the parameters depends on others. */
    private final boolean isBound;

    Prior(CalibrationPlan plan) {
        this.plan = plan;
        base = plan.base();
        Set<String> keys = plan.parameters().stream()
                .flatMap(parameter -> Stream.concat(Stream.of(parameter.key()), parameter.along().stream()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        isBound = ModelParameters.CATALOG.bonds().stream().anyMatch(bond -> bond.bindsOneOf(keys));
    }

    /** A number of U[0, 1) for a use of its own. */
    double unit(String stream, long number) {
        return Mixing.seed(plan.seed(), stream, number, 0) * UNIT;
    }

    /**
     * A draw.
     *
     * @param stream name of the sequence that it belongs to
     * @param number its number in it
     * @throws IllegalArgumentException with a sentence, if the model allows none
     */
    List<Double> draw(String stream, long number) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            List<Double> set = new ArrayList<>();
            for (FreeParameter parameter : plan.parameters()) {
                double share = Mixing.seed(plan.seed(), stream + " " + parameter.key(), number, attempt) * UNIT;
                set.add(parameter.prior().quantile(share));
            }
            if (isAllowed(set)) {
                return set;
            }
        }
        throw new IllegalArgumentException("the model allows no values that the priors give together");
    }

    private boolean isAllowed(List<Double> set) {
        return !isBound || ModelParameters.CATALOG.problem(with(set)).isEmpty();
    }

    private Map<String, Double> with(List<Double> set) {
        Map<String, Double> values = new LinkedHashMap<>(base);
        values.putAll(plan.values(set, List.of()));
        return values;
    }

    /** Where in its prior ranges a set is: from -1 to 1 for each parameter. */
    double[] places(List<Double> set) {
        double[] places = new double[set.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = 2 * plan.parameters().get(i).prior().place(set.get(i)) - 1;
        }
        return places;
    }
}
