package detente.experiment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A factor with a continuum of levels, or with all whole numbers of a range.
 *
 * @param lever what it sets; numeric
 * @param from smallest value
 * @param to largest value
 * @param scale how places are spread over values
 */
public record Interval(NumberLever lever, double from, double to, Scale scale) implements Factor {

    @Override
    public String name() {
        return lever.key();
    }

    @Override
    public Optional<Lever> single() {
        return Optional.of(lever);
    }

    @Override
    public List<Level> levels() {
        return List.of();
    }

    @Override
    public Level at(double place) {
        return exactly(value(place));
    }

    @Override
    public Level middle(int cell, int cells) {
        return near(value((cell + .5) / cells));
    }

    @Override
    public Level onGrid(int step, int steps) {
        if (step == steps - 1) {
            return near(to);
        }
        return near(step == 0 ? from : scale.at(step / (steps - 1.0), from, to));
    }

    /** The level at a computed value: cut to twelve digits, so that 0.1 + 0.2 becomes 0.3; an end is an end. */
    public Level near(double value) {
        if (value == from || value == to) {
            return exactly(value);
        }
        return exactly(type() == ValueType.INTEGER ? StrictMath.rint(value) : cut(value));
    }

    private double value(double place) {
        return type() == ValueType.INTEGER
                ? StrictMath.floor(scale.at(place, from, to + 1))
                : scale.at(place, from, to);
    }

    private static double cut(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.11e", value));
    }

    private Level exactly(double value) {
        double inside = StrictMath.max(from, StrictMath.min(to, value));
        return Level.of(new Assignment(lever, Numeral.of(inside)));
    }
}
