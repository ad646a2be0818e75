package detente.parameter;

import java.util.Arrays;

/** The numbers behind a record of parameters, in order of declaration: written one after another, and read so. */
public final class Values {
    private final double[] numbers;
    private int next;

    /** Room for some numbers, or numbers to be read. */
    Values(double[] numbers) {
        this.numbers = numbers;
    }

    /** Writes a number. */
    public void put(double number) {
        numbers[next++] = number;
    }

    /** Writes a switch. */
    public void put(boolean on) {
        put(on ? 1. : 0.);
    }

    /** Writes all numbers of a table. */
    public void put(Table<?> table) {
        for (double number : table.toArray()) {
            put(number);
        }
    }

    /** Writes a subset. */
    public void put(Subset<?> subset) {
        put((double) subset.mask());
    }

    /** Writes one of the constants of an enum. */
    public void put(Enum<?> constant) {
        put((double) constant.ordinal());
    }

    /** Reads a number. */
    public double number() {
        return numbers[next++];
    }

    /** Reads a whole number. */
    public int whole() {
        return (int) number();
    }

    /** Reads a switch. */
    public boolean flag() {
        return number() != 0;
    }

    /** Reads a table of some numbers. */
    public <E extends Enum<E>> Table<E> table(int size) {
        next += size;
        return new Table<>(Arrays.copyOfRange(numbers, next - size, next));
    }

    /** Reads a subset. */
    public <E extends Enum<E>> Subset<E> subset() {
        return new Subset<>((long) number());
    }

    /** Reads one of the constants of an enum. */
    public <E extends Enum<E>> E choice(E[] constants) {
        return constants[whole()];
    }
}
