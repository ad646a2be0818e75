package detente.parameter;

import java.util.stream.DoubleStream;

/**
 * The sum of numbers as {@code DoubleStream.sum} of a Java since 17 has it: what each addition loses is kept and added to
 * the next (Kahan). Java promises no particular bits, and the page that the model is compiled into has others.
 */
public final class Total {
    private double sum;
    private double lost;
    private double plain;

    private Total() {}

    /** The sum of all; 0 of none. */
    public static double of(DoubleStream numbers) {
        Total total = new Total();
        numbers.forEachOrdered(total::add);
        double exact = total.sum - total.lost;
        return Double.isNaN(exact) && Double.isInfinite(total.plain) ? total.plain : exact;
    }

    private void add(double number) {
        double more = number - lost;
        double next = sum + more;
        lost = (next - sum) - more;
        sum = next;
        plain += number;
    }
}
