package detente.analysis.effect;

import detente.analysis.sample.Bounds;
import java.util.Arrays;

/**
 * An effect, and how it differs between parameter sets.
 *
 * @param effect the mean one
 * @param overSets range of the ratio over sets, luck taken out; none without an ensemble
 */
public record Compared(Effect effect, Bounds overSets) {
    /** How many numbers it is. */
    static final int NUMBERS = Effect.P_VALUE + 3;

    /** All that it is, as {@link #of(double[])} takes it. */
    public double[] numbers() {
        double[] numbers = Arrays.copyOf(effect.numbers(), NUMBERS);
        numbers[Effect.P_VALUE + 1] = overSets.low();
        numbers[Effect.P_VALUE + 2] = overSets.high();
        return numbers;
    }

    /** The one with these {@link #numbers()}. */
    static Compared of(double[] numbers) {
        return new Compared(Effect.of(numbers), new Bounds(numbers[Effect.P_VALUE + 1], numbers[Effect.P_VALUE + 2]));
    }
}
