package detente.analysis.discovery;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;

/**
 * A factor of the futures. Its levels stand in places from 0: numbers rising, words (also switches) in alphabetical order,
 * which means nothing. The same number or word is one place.
 */
public final class Dimension {
    private static final int MOST_DIGITS = 17;

    private final String name;
    private final boolean ordered;
    private final List<String> levels;
    private final double[] numbers;
    private final int[] places;
    private final Range range;

    /** Where its numbers can lie. */
    private record Range(double least, double most) {}

    private Dimension(String name, boolean ordered, List<String> levels, double[] numbers, int[] places, Range range) {
        this.range = range;
        this.name = name;
        this.ordered = ordered;
        this.levels = levels;
        this.numbers = numbers;
        this.places = places;
    }

    /**
     * Reads the cells of a factor.
     *
     * @param name of the factor
     * @param cells its level in each future, as files write it: all numbers, or words
     */
    public static Dimension of(String name, List<String> cells) {
        double[] values = numbers(cells);
        if (values.length == cells.size() && values.length > 0) {
            double[] numbers = Arrays.stream(values).sorted().distinct().toArray();
            int[] places = Arrays.stream(values)
                    .mapToInt(value -> Arrays.binarySearch(numbers, value))
                    .toArray();
            Range range = new Range(numbers[0], numbers[numbers.length - 1]);
            return new Dimension(name, true, List.of(), numbers, places, range);
        }
        List<String> levels = cells.stream().sorted().distinct().toList();
        int[] places = cells.stream().mapToInt(levels::indexOf).toArray();
        return new Dimension(name, false, levels, new double[0], places, new Range(Double.NaN, Double.NaN));
    }

    /** The cells as numbers; none if one of them is no number. */
    private static double[] numbers(List<String> cells) {
        try {
            // adding 0 makes one zero of the two
            return cells.stream()
                    .mapToDouble(cell -> Double.parseDouble(cell) + 0)
                    .toArray();
        } catch (NumberFormatException e) {
            return new double[0];
        }
    }

    public String name() {
        return name;
    }

    /** The same, whose numbers were drawn from a range; of words nothing changes. */
    public Dimension within(double least, double most) {
        return ordered ? new Dimension(name, true, levels, numbers, places, new Range(least, most)) : this;
    }

    /** The least number that it can be; NaN of words. */
    public double least() {
        return range.least();
    }

    /** The largest number that it can be; NaN of words. */
    public double most() {
        return range.most();
    }

    /** Whether its levels are numbers. */
    public boolean isOrdered() {
        return ordered;
    }

    /** Number of levels. */
    public int size() {
        return ordered ? numbers.length : levels.size();
    }

    /** The place of a future. */
    int place(int future) {
        return places[future];
    }

    /** The number in a place; for dimensions with an order. */
    public double number(int place) {
        return numbers[place];
    }

    /** The word in a place; for dimensions without an order. */
    public String level(int place) {
        return levels.get(place);
    }

    /** Whether all numbers are whole. */
    boolean isWhole() {
        return Arrays.stream(numbers).allMatch(number -> number == StrictMath.rint(number));
    }

    /** The lower limit of what begins at a place: of whole numbers the least one, else a short number below it. */
    public double lowerLimit(int place) {
        return isWhole() ? numbers[place] : between(numbers[place - 1], numbers[place]);
    }

    /** The upper limit of what ends at a place: of whole numbers the largest one, else a short number above it. */
    public double upperLimit(int place) {
        return isWhole() ? numbers[place] : between(numbers[place], numbers[place + 1]);
    }

    /** The middle of two numbers, rounded to as few digits as keep it between them. */
    static double between(double low, double high) {
        double middle = low / 2 + high / 2;
        for (int digits = 2; digits <= MOST_DIGITS; digits++) {
            double rounded =
                    new BigDecimal(middle).round(new MathContext(digits)).doubleValue();
            if (rounded > low && rounded < high) {
                return rounded;
            }
        }
        return high;
    }
}
