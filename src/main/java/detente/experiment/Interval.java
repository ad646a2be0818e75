package detente.experiment;

import java.util.List;

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
    public ValueType type() {
        return lever.type();
    }

    @Override
    public String unit() {
        return lever.unit();
    }

    @Override
    public String meaning() {
        return lever.meaning();
    }

    @Override
    public List<Level> levels() {
        return List.of();
    }

    @Override
    public Level at(double place) {
        double value = type() == ValueType.INTEGER
                ? StrictMath.floor(scale.at(place, from, to + 1))
                : scale.at(place, from, to);
        return level(value);
    }

    @Override
    public Level onGrid(int step, int steps) {
        double value = scale.at(step / (steps - 1.0), from, to);
        return level(type() == ValueType.INTEGER ? StrictMath.rint(value) : value);
    }

    private Level level(double value) {
        double inside = StrictMath.max(from, StrictMath.min(to, value));
        return Level.of(new Assignment(lever, Numeral.of(inside)));
    }
}
