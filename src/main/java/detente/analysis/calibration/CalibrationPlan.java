package detente.analysis.calibration;

import detente.analysis.validation.RecordForm;
import detente.analysis.validation.Target;
import detente.model.ModelParameters;
import detente.model.Scenario;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What a calibration is asked to do.
 *
 * @param parameters what is not known, with its prior; their order is that of the numbers of a set
 * @param profiled keys that follow from the record once the others are given, see {@link Profile}
 * @param targets the figures that have to be met; those that are no targets of the model are left out
 * @param form how much there is in the record that the targets are from
 * @param change made to the scenarios in which targets are measured, before a set is put in
 * @param effort how much is computed
 * @param tolerance how far from a target an accepted set may be, in half-widths of its interval: 1 is its end
 * @param seed what worlds, luck and proposals are made from
 */
public record CalibrationPlan(
        List<FreeParameter> parameters,
        List<String> profiled,
        List<Target> targets,
        RecordForm form,
        UnaryOperator<Scenario> change,
        Effort effort,
        double tolerance,
        long seed) {
    public CalibrationPlan {
        parameters = List.copyOf(parameters);
        profiled = List.copyOf(profiled);
        targets = targets.stream()
                .filter(target -> target.kind() != Target.Kind.NOT_A_TARGET)
                .toList();
    }

    /** The same of the record that comes with the program. */
    public CalibrationPlan(
            List<FreeParameter> parameters,
            List<String> profiled,
            List<Target> targets,
            UnaryOperator<Scenario> change,
            Effort effort,
            double tolerance,
            long seed) {
        this(parameters, profiled, targets, RecordForm.SHIPPED, change, effort, tolerance, seed);
    }

    /**
     * The values that a set gives to parameters of the model, by key.
     *
     * @param set values of the free parameters
     * @param profile values of the profiled ones; empty: they are left as they are
     */
    public Map<String, Double> values(List<Double> set, List<Double> profile) {
        boolean alone =
                parameters.stream().allMatch(parameter -> parameter.along().isEmpty());
        Map<String, Double> base = alone ? Map.of() : base();
        Map<String, Double> values = new LinkedHashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            FreeParameter parameter = parameters.get(i);
            double value = set.get(i);
            values.put(parameter.key(), value);
            for (String other : parameter.along()) {
                values.put(other, value * base.getOrDefault(other, 0.) / base.getOrDefault(parameter.key(), 0.));
            }
        }
        for (int i = 0; i < profile.size(); i++) {
            values.put(profiled.get(i), profile.get(i));
        }
        return values;
    }

    /** What parameters of the model are where a set says nothing of them, by key. */
    public Map<String, Double> base() {
        return ModelParameters.CATALOG.values(change.apply(Scenario.standard()).parameters());
    }
}
