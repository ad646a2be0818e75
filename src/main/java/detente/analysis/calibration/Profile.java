package detente.analysis.calibration;

import detente.analysis.validation.Target;
import detente.model.ModelParameters;
import detente.parameter.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Parameters that the record decides once the others are given: each moves one figure nearly in proportion, so that it is
 * corrected by the ratio of what is wanted to what is found until the figure is met. They are no part of a set and have no
 * prior; what is inferred of the others is inferred along their profile.
 */
public final class Profile {
    /** Weights of types, of which only the ratios matter. */
    private static final String WEIGHT = "operation.mix.";

    private static final Map<String, String> FIGURE_OF = figures();

    /** Largest factor of a correction. */
    private static final double MOST = 4;

    private final List<Parameter> parameters = new ArrayList<>();
    /** Where among the targets the figure of each parameter is. */
    private final List<Integer> places = new ArrayList<>();

    private final List<Double> start;

    private final Distances distances;
    private final boolean hasAllWeights;

    /** @throws IllegalArgumentException with a sentence, if a key cannot be profiled or its figure is no target */
    Profile(CalibrationPlan plan) {
        distances = new Distances(plan.targets());
        List<String> ids = plan.targets().stream().map(Target::id).toList();
        for (String key : plan.profiled()) {
            String figure = FIGURE_OF.get(key);
            if (figure == null) {
                throw new IllegalArgumentException(
                        "'" + key + "' cannot be profiled: it must be one of " + String.join(", ", keys()));
            } else if (!ids.contains(figure)) {
                throw new IllegalArgumentException(
                        "'" + key + "' can only be profiled where " + figure + " is among the targets");
            }
            parameters.add(ModelParameters.CATALOG.find(key).orElseThrow());
            places.add(ids.indexOf(figure));
        }
        Map<String, Double> base = plan.base();
        start = parameters.stream()
                .map(parameter -> base.getOrDefault(parameter.key(), parameter.standard()))
                .toList();
        hasAllWeights = plan.profiled()
                .containsAll(
                        keys().stream().filter(key -> key.startsWith(WEIGHT)).toList());
    }

    private static Map<String, String> figures() {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("conflict.rate", "T01");
        figures.put(WEIGHT + "espionage", "T03");
        figures.put(WEIGHT + "disinformation", "T04");
        figures.put(WEIGHT + "disruption", "T05");
        figures.put(WEIGHT + "degradation", "T06");
        return figures;
    }

    /** What can be profiled. */
    public static List<String> keys() {
        return List.copyOf(FIGURE_OF.keySet());
    }

    /** What can be profiled where these are the targets. */
    public static List<String> keys(List<Target> targets) {
        List<String> ids = targets.stream().map(Target::id).toList();
        return FIGURE_OF.entrySet().stream()
                .filter(entry -> ids.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Where nothing better is known: as the plan has them without any set. */
    List<Double> start() {
        return start;
    }

    /** How far the figures are that should be met, in half-widths. */
    double distance(List<Double> figures) {
        return places.stream()
                .mapToDouble(place -> distances.of(place, figures.get(place)))
                .max()
                .orElse(0);
    }

    /**
     * Values that should meet the figures better.
     *
     * @param values the last ones
     * @param figures what the model made of them
     */
    List<Double> corrected(List<Double> values, List<Double> figures) {
        List<Double> better = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            double found = figures.get(places.get(i));
            double factor = found > 0 ? distances.wanted(places.get(i)) / found : MOST;
            better.add(values.get(i) * StrictMath.max(1 / MOST, StrictMath.min(MOST, factor)));
        }
        if (hasAllWeights) {
            rescale(values, better);
        }
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            better.set(i, StrictMath.max(parameter.min(), StrictMath.min(parameter.max(), better.get(i))));
        }
        return better;
    }

    /** Gives the weights the sum that they had. */
    private void rescale(List<Double> before, List<Double> after) {
        double sumBefore = 0;
        double sumAfter = 0;
        for (int i = 0; i < parameters.size(); i++) {
            boolean weight = parameters.get(i).key().startsWith(WEIGHT);
            sumBefore += weight ? before.get(i) : 0;
            sumAfter += weight ? after.get(i) : 0;
        }
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).key().startsWith(WEIGHT)) {
                after.set(i, after.get(i) * sumBefore / sumAfter);
            }
        }
    }
}
