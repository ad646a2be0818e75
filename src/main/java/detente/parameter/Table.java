package detente.parameter;

import java.util.Arrays;

/**
 * One number for each constant of an enum; in the catalog one parameter for each, its key ending in the constant's name.
 *
 * @param <E> the enum
 */
public final class Table<E extends Enum<E>> {
    private final double[] values;

    Table(double[] values) {
        this.values = values;
    }

    /** The number for a constant. */
    public double of(E constant) {
        return values[constant.ordinal()];
    }

    /** All numbers, in the order of the constants; a copy. */
    public double[] toArray() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Table<?> that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
