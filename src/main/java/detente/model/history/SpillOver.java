package detente.model.history;

import detente.model.operation.Loss;
import detente.model.operation.Operation;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An exploit may harm states at which nobody aimed it: a worm that criminals make of one that leaked, or a sabotage that
 * gets out of hand. It is written down whether it happens or not, for what may be expected.
 */
public final class SpillOver {
    private final double time;
    private final @Nullable Operation operation;
    private final double chance;
    private final boolean happened;
    private final double[] harm;
    private final double sum;
    private final Loss[] losses;

    /**
     * @param time years since the end of the burn-in
     * @param operation the sabotage that spreads; null for a worm
     * @param chance how probable it was
     * @param happened whether it happened
     * @param harm to each state, if it happens; the array is kept
     * @param losses who lost the exploit, as seen from each state that it reaches, or nothing at all where nobody did; the
     *     array is kept
     */
    public SpillOver(
            double time,
            @Nullable Operation operation,
            double chance,
            boolean happened,
            double[] harm,
            Loss... losses) {
        this.time = time;
        this.operation = operation;
        this.chance = chance;
        this.happened = happened;
        this.harm = harm;
        this.sum = sum(harm);
        this.losses = losses;
    }

    private static double sum(double[] harm) {
        double sum = 0;
        for (double one : harm) {
            sum += one;
        }
        return sum;
    }

    public double time() {
        return time;
    }

    /** The sabotage that spreads; null for a worm. */
    public @Nullable Operation operation() {
        return operation;
    }

    public boolean hasHappened() {
        return happened;
    }

    /** Harm that was done, to all states together. */
    public double harm() {
        return happened ? sum : 0;
    }

    /** Harm that could be expected, to all states together: probability times harm. */
    public double expected() {
        return chance * sum;
    }

    /** Harm that was done to a state, by its index. */
    public double harmOf(int state) {
        return happened ? harm[state] : 0;
    }

    /** Expected harm to a state, by its index. */
    public double expectedOf(int state) {
        return chance * harm[state];
    }

    /** Who lost the exploit, as seen from a state, by its index; nobody, where it does not reach that state. */
    public Loss lossOf(int state) {
        return losses.length == 0 ? Loss.OF_NEITHER : losses[state];
    }

    /** Expected harm to states from which the exploit is such a loss. */
    public double expectedOf(Loss loss) {
        double sum = 0;
        for (int state = 0; state < losses.length; state++) {
            sum += losses[state] == loss ? expectedOf(state) : 0;
        }
        return sum;
    }

    /** Whether it reaches a state from which the exploit is such a loss. */
    public boolean concerns(Loss loss) {
        return Arrays.asList(losses).contains(loss);
    }
}
