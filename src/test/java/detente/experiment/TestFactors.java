package detente.experiment;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Factors and designs for tests of designs alone: the value of a range from 0 to 1 is the place on it. */
public final class TestFactors {
    private static final List<NumberLever> LEVERS = Levers.list().stream()
            .filter(NumberLever.class::isInstance)
            .map(NumberLever.class::cast)
            .filter(lever -> lever.type() == ValueType.NUMBER)
            .filter(lever -> lever.parameter().min() <= 0 && lever.parameter().max() >= 1)
            .toList();

    private TestFactors() {}

    /** So many ranges from 0 to 1. */
    public static List<Factor> unit(int count) {
        return LEVERS.stream()
                .limit(count)
                .<Factor>map(lever -> new Interval(lever, 0, 1, Scale.LINEAR))
                .toList();
    }

    /** A design. */
    public static Design design(String kind, List<Factor> factors, Map<String, Double> options, long seed) {
        DesignKind known = Designs.find(kind).orElseThrow();
        return new DesignRequest(known, factors, List.of(), options, List.of(), seed).design();
    }

    /** The values of every point. */
    public static double[][] values(Design design) {
        return IntStream.range(0, design.size())
                .mapToObj(point -> design.levels(point).stream()
                        .mapToDouble(level -> Double.parseDouble(level.label()))
                        .toArray())
                .toArray(double[][]::new);
    }

    /** The labels of one factor at every point. */
    static Stream<String> labels(Design design, int factor) {
        return IntStream.range(0, design.size())
                .mapToObj(point -> design.levels(point).get(factor).label());
    }
}
