package detente.io.plan;

import detente.experiment.Choices;
import detente.experiment.Factor;
import detente.experiment.Interval;
import detente.experiment.Level;
import detente.experiment.Lever;
import detente.experiment.NumberLever;
import detente.experiment.Scale;
import detente.io.document.Section;
import detente.io.document.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads ranges: {@code {"from": 0, "to": 1, "step": 0.25}}, {@code {"from": 1, "to": 100, "points": 5, "scale": "log"}},
 * or without step and points a continuum.
 */
final class RangeReader {
    private static final int MOST_POINTS = 10_000;
    /** How far a sum of steps may miss the end by rounding, in steps. */
    private static final double ROUNDING = 1e-9;

    private RangeReader() {}

    static Optional<Factor> read(Lever lever, Section section) {
        if (!(lever instanceof NumberLever number) || !number.isNumeric()) {
            section.problem("cannot be a range: '" + lever.key() + "' takes " + lever.range());
            return Optional.empty();
        }
        Optional<Double> from = section.need("from").flatMap(value -> value.of(number.parameter()));
        Optional<Double> to = section.need("to").flatMap(value -> value.of(number.parameter()));
        Optional<Value> step = section.take("step");
        Optional<Value> points = section.take("points");
        Scale scale = section.take("scale")
                .flatMap(value -> value.oneOf(List.of("linear", "log")))
                .map(name -> Scale.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(Scale.LINEAR);
        section.refuseOthers();
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Interval interval = new Interval(number, from.get(), to.get(), scale);
        if (!isSound(interval, step.isPresent() && points.isPresent(), step.isPresent(), section)) {
            return Optional.empty();
        } else if (step.isPresent()) {
            return step.get().positive().flatMap(size -> stepped(interval, size, step.get()));
        } else if (points.isPresent()) {
            return points.get().whole(2, MOST_POINTS).map(count -> spaced(interval, count.intValue()));
        }
        return Optional.of(interval);
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
