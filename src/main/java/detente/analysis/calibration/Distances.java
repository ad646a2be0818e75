package detente.analysis.calibration;

import detente.analysis.validation.RecordedWorlds;
import detente.analysis.validation.Target;
import java.util.ArrayList;
import java.util.List;

/**
 * How far figures of the model are from targets, in half-widths of their intervals on the side where they lie. An interval
 * counts as narrower by the root of the weight of its target, as if so many times as much were known.
 */
final class Distances {
    /** Half-width of an interval of 95 % in standard errors. */
    static final double NORMAL_HALF_WIDTH = 1.959963984540054;

    private final List<Target> targets;
    private final List<List<Integer>> groups = new ArrayList<>();

    Distances(List<Target> targets) {
        this.targets = targets;
        for (int place = 0; place < targets.size(); place++) {
            groupOf(targets.get(place)).add(place);
        }
    }

    private List<Integer> groupOf(Target target) {
        for (List<Integer> group : groups) {
            if (RecordedWorlds.isSameNumber(targets.get(group.get(0)), target)) {
                return group;
            }
        }
        groups.add(new ArrayList<>());
        return groups.get(groups.size() - 1);
    }

    /** Places of targets, those together that are about one number of the model. */
    List<List<Integer>> groups() {
        return groups;
    }

    /** What the record says. */
    double wanted(int place) {
        return targets.get(place).value();
    }

    /**
     * The distance of a figure from a target: 0 at its value, 1 at an end of its interval. Of a target that is a lower bound,
     * 0 where it is reached, else the bound over the figure. Infinite where there is no figure.
     */
    double of(int place, double figure) {
        Target target = targets.get(place);
        if (Double.isNaN(figure)) {
            return Double.POSITIVE_INFINITY;
        } else if (target.kind() == Target.Kind.LOWER_BOUND) {
            return figure >= target.bounds().low() ? 0 : target.bounds().low() / StrictMath.max(0, figure);
        }
        double off = figure - target.value();
        return off == 0 ? 0 : StrictMath.abs(off) / halfWidth(place, figure);
    }

    /** Half the width of the interval of a target on the side of a figure; the bound itself of a lower bound. */
    private double halfWidth(int place, double figure) {
        Target target = targets.get(place);
        if (target.kind() == Target.Kind.LOWER_BOUND) {
            return target.bounds().low();
        }
        double own = figure < target.value()
                ? target.value() - target.bounds().low()
                : target.bounds().high() - target.value();
        return own / StrictMath.sqrt(target.weight());
    }

    /** The largest distance. */
    double largest(List<Double> figures) {
        double largest = 0;
        for (int place = 0; place < targets.size(); place++) {
            largest = StrictMath.max(largest, of(place, figures.get(place)));
        }
        return largest;
    }

    /** The least figure within a tolerance. */
    double low(int place, double tolerance) {
        Target target = targets.get(place);
        return target.kind() == Target.Kind.LOWER_BOUND
                ? target.bounds().low() / StrictMath.max(1, tolerance)
                : target.value() - tolerance * halfWidth(place, Double.NEGATIVE_INFINITY);
    }

    /** The largest figure within a tolerance. */
    double high(int place, double tolerance) {
        Target target = targets.get(place);
        return target.kind() == Target.Kind.LOWER_BOUND
                ? Double.POSITIVE_INFINITY
                : target.value() + tolerance * halfWidth(place, Double.POSITIVE_INFINITY);
    }

    /**
     * The tolerance to which a target is held: that of the plan, or what the noise of the figure alone takes up, if that is
     * more.
     */
    double heldTo(int place, double tolerance, double figure, double noise) {
        return StrictMath.max(tolerance, noiseOf(place, figure, noise));
    }

    /** Half-width of the interval of a figure, in half-widths of that of its target. */
    double noiseOf(int place, double figure, double noise) {
        double own = NORMAL_HALF_WIDTH * noise;
        return own > 0 ? own / halfWidth(place, figure) : 0;
    }

    /** Whether all figures of a set are within a tolerance, none below the noise of the figure. */
    boolean isWithin(Evaluation evaluation, double tolerance) {
        return isWithin(evaluation, (place, figure, noise) -> heldTo(place, tolerance, figure, noise));
    }

    /**
     * Whether a set is worth a trial in more worlds: its figures are within a tolerance of the targets as far as the errors of
     * both together, the record's and the model's, tell.
     */
    boolean mayBeWithin(Evaluation evaluation, double tolerance) {
        return isWithin(evaluation, (place, figure, noise) -> {
            double own = noiseOf(place, figure, noise) / tolerance;
            return tolerance * StrictMath.sqrt(1 + own * own);
        });
    }

    /** How far a figure may be. */
    @FunctionalInterface
    private interface Limit {
        double of(int place, double figure, double noise);
    }

    private boolean isWithin(Evaluation evaluation, Limit limit) {
        for (int place = 0; place < targets.size(); place++) {
            double figure = evaluation.figures().get(place);
            double noise = evaluation.noise().get(place);
            if (!(of(place, figure) <= limit.of(place, figure, noise))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The logarithm of the normal likelihood of the figures, but for a constant: an interval of a target holds 95 %. Targets
     * about one number count once, with the mean of their squares.
     */
    double logLikelihood(List<Double> figures) {
        double log = 0;
        for (List<Integer> group : groups) {
            double squares = 0;
            for (int place : group) {
                double error = NORMAL_HALF_WIDTH * of(place, figures.get(place));
                squares += error * error;
            }
            log -= squares / group.size() / 2;
        }
        return log;
    }
}
