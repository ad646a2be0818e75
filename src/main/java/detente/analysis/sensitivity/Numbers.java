package detente.analysis.sensitivity;

import java.util.Arrays;

/** A list of numbers that takes no more memory than they do. */
public final class Numbers {
    private double[] numbers = new double[64];
    private int size;

    void add(double number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    /** A copy of all. */
    double[] all() {
        return Arrays.copyOf(numbers, size);
    }
}
