package detente.analysis.calibration;

import detente.analysis.sample.Bounds;
import detente.analysis.validation.Setting;
import detente.analysis.validation.Target;
import detente.experiment.Scale;
import detente.random.Mixing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.distribution.NormalDistribution;

/** A simulator of a few lines, of which the posterior is known: what a calibration says of it can be checked. */
@FunctionalInterface
interface Toy {
    NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    /**
     * Figures of a set.
     *
     * @param luck numbers of U(0, 1), by name; the same for the same set and name
     */
    List<Double> figures(List<Double> set, DoubleUnaryOperator luck);

    /** A target with an interval that reaches as far to both sides. */
    static Target target(String id, double value, double halfWidth) {
        return target(id, value, value - halfWidth, value + halfWidth, Target.Kind.INTERVAL);
    }

    /** The same that counts otherwise. */
    static Target weighted(String id, double value, double halfWidth, double weight) {
        Bounds bounds = new Bounds(value - halfWidth, value + halfWidth);
        return new Target(
                id, id, new Target.Figure(value, bounds, "1", weight), "", Setting.GENERATED, Target.Kind.INTERVAL, "");
    }

    static Target target(String id, double value, double low, double high, Target.Kind kind) {
        return new Target(
                id, id, new Target.Figure(value, new Bounds(low, high), "1"), "", Setting.GENERATED, kind, "");
    }

    /** A parameter of which nothing is known but its range. */
    static FreeParameter parameter(String key, double from, double to) {
        return new FreeParameter(key, List.of(), Marginal.uniform(from, to, Scale.LINEAR));
    }

    static CalibrationPlan plan(List<FreeParameter> parameters, List<Target> targets, Effort effort, long seed) {
        return new CalibrationPlan(parameters, List.of(), targets, scenario -> scenario, effort, 1, seed);
    }

    /** Tries a set; in more worlds it finds what it found before. */
    default Evaluation evaluate(CalibrationPlan plan, ProposedSet proposed) {
        long base = Mixing.mix(plan.seed(), proposed.set().toString());
        List<Double> figures =
                figures(proposed.set(), name -> (Mixing.seed(base, "toy", Math.round(name), 0) + .5) * 0x1p-53);
        return new Evaluation(
                proposed,
                List.of(),
                figures,
                Collections.nCopies(figures.size(), 0.),
                new Distances(plan.targets()).largest(figures),
                1);
    }

    /** Everything that a calibration of it tries. */
    default List<Evaluation> calibrate(CalibrationPlan plan) {
        List<Evaluation> past = new ArrayList<>();
        List<ProposedSet> next = Generations.next(plan, past);
        while (!next.isEmpty()) {
            List<Evaluation> found =
                    next.stream().map(proposed -> evaluate(plan, proposed)).toList();
            past.addAll(found);
            next = Generations.next(plan, past);
        }
        return past;
    }
}
