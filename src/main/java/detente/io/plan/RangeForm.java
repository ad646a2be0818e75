package detente.io.plan;

import detente.experiment.Choices;
import detente.experiment.Factor;
import detente.experiment.Interval;
import detente.experiment.Level;
import detente.experiment.Lever;
import detente.experiment.NumberLever;
import detente.experiment.Scale;
import detente.io.document.Form;
import detente.io.document.Keys;
import detente.io.document.Section;
import detente.io.document.Tree;
import detente.io.document.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Ranges: {@code {"from": 0, "to": 1, "step": 0.25}}, {@code {"from": 1, "to": 100, "points": 5, "scale": "log"}},
 * or without step and points a continuum.
 */
final class RangeForm {
    private static final int MOST_POINTS = 10_000;
    private static final Form<Long> POINTS = Form.whole(2, MOST_POINTS);

    /** How far a sum of steps may miss the end by rounding, in steps. */
    private static final double ROUNDING = 1e-9;

    private RangeForm() {}

    static Optional<Factor> read(Lever lever, Section section) {
        if (!(lever instanceof NumberLever number) || !number.isNumeric()) {
            section.problem("cannot be a range: '" + lever.key() + "' takes " + lever.range());
            return Optional.empty();
        }
        return keys(section, whole(number));
    }

    private static Interval whole(NumberLever lever) {
        return new Interval(lever, lever.parameter().min(), lever.parameter().max(), Scale.LINEAR);
    }

    static Tree written(Interval interval) {
        return Keys.written(tree -> keys(tree, interval));
    }

    static Tree schema(Lever lever) {
        return lever instanceof NumberLever number && number.isNumeric()
                ? Keys.schema(schema -> keys(schema, whole(number)))
                : new Tree().with("not", new Tree());
    }

    private static Optional<Factor> keys(Keys in, Interval known) {
        Form<Double> form = Form.of(known.lever().parameter());
        Optional<Double> from = in.key("from", form, Optional.of(known.from()), true);
        Optional<Double> to = in.key("to", form, Optional.of(known.to()), true);
        Optional<Value> step = in.later("step", Form.POSITIVE, Optional.empty());
        Optional<Value> points = in.later("points", POINTS, Optional.empty());
        Scale scale = in.or("scale", Form.small(Scale.values()), known.scale());
        return in.end().filter(section -> from.isPresent() && to.isPresent()).flatMap(section -> {
            Interval interval = new Interval(known.lever(), from.get(), to.get(), scale);
            if (!isSound(interval, step.isPresent() && points.isPresent(), step.isPresent(), section)) {
                return Optional.empty();
            } else if (step.isPresent()) {
                return Form.POSITIVE.read(step.get()).flatMap(size -> stepped(interval, size, step.get()));
            } else if (points.isPresent()) {
                return POINTS.read(points.get()).map(count -> spaced(interval, count.intValue()));
            }
            return Optional.of(interval);
        });
    }

    private static boolean isSound(Interval interval, boolean both, boolean stepped, Section section) {
        boolean log = interval.scale() == Scale.LOG;
        if (!(interval.from() < interval.to())) {
            section.problem("must have 'from' less than 'to'");
        } else if (both) {
            section.problem("must have 'step' or 'points', not both");
        } else if (log && stepped) {
            section.problem("cannot have a 'step' on a logarithmic scale; give 'points'");
        } else if (log && interval.from() <= 0) {
            section.problem("must have 'from' above 0 on a logarithmic scale");
        } else {
            return true;
        }
        return false;
    }

    private static Optional<Factor> stepped(Interval interval, double step, Value value) {
        double steps = (interval.to() - interval.from()) / step;
        if (steps > MOST_POINTS) {
            value.problem("is too small: the range has more than " + MOST_POINTS + " steps");
            return Optional.empty();
        }
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i <= StrictMath.floor(steps + ROUNDING); i++) {
            boolean end = StrictMath.abs(steps - i) <= ROUNDING;
            levels.add(interval.near(end ? interval.to() : interval.from() + i * step));
        }
        return Optional.of(choices(interval, levels));
    }

    private static Factor spaced(Interval interval, int count) {
        return choices(
                interval,
                IntStream.range(0, count)
                        .mapToObj(i -> interval.onGrid(i, count))
                        .toList());
    }

    /** Whole numbers are not repeated. */
    private static Factor choices(Interval interval, List<Level> levels) {
        return new Choices(interval.name(), levels.stream().distinct().toList());
    }
}
