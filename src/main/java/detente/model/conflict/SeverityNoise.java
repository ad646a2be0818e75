package detente.model.conflict;

import detente.model.operation.Operation;
import detente.model.operation.OperationRules;
import detente.model.policy.Stage;
import detente.model.state.Dyad;
import detente.random.Luck;
import detente.random.Purpose;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The noise z of severity, of law N(0, 1) (model section 7.7): of a base operation it follows that of the one before it,
 * of an answer that of what it answers; of all others, and where nothing is kept, it is found by the operation's name.
 */
public final class SeverityNoise {
    private final double persistence;
    private final double answerMemory;
    private final double answerStep;
    private final Luck luck;
    /** For each dyad, by its index, z of its last base operation; NaN where there was none. */
    private final double[] last;

    /**
     * @param persistence ρ, correlation of z from one base operation of a dyad to the next
     * @param answerMemory ρ_r, correlation of z of an answer with that of what it answers
     * @param answerStep c, how far z of an answer stays below that of what it answers
     */
    public SeverityNoise(double persistence, double answerMemory, double answerStep, Stage stage) {
        this.persistence = persistence;
        this.answerMemory = answerMemory;
        this.answerStep = answerStep;
        this.luck = stage.luck();
        this.last = new double[stage.world().dyads().size()];
        Arrays.fill(last, Double.NaN);
    }

    /** A base operation is begun, whatever becomes of it. */
    void advance(long key, Dyad dyad) {
        if (persistence > 0) {
            double before = last[dyad.index()];
            double own = own(key);
            last[dyad.index()] = Double.isNaN(before) ? own : OperationRules.following(persistence, before, own);
        }
    }

    /** Settles z of an operation where it follows that of another one. */
    void give(Operation operation, Dyad dyad) {
        switch (operation.cause()) {
            case BASE -> operation.follow(last[dyad.index()]);
            case RETALIATION -> answer(operation, operation.parent());
            case DISPLACED, PRIVATE, PREVENTION -> {}
        }
    }

    private void answer(Operation operation, @Nullable Operation parent) {
        if (parent != null && (answerMemory > 0 || answerStep > 0)) {
            operation.follow(OperationRules.following(answerMemory, of(parent), own(operation.key())) - answerStep);
        }
    }

    /** z of an operation, also of one that failed. */
    double of(Operation operation) {
        return Double.isNaN(operation.noise()) ? own(operation.key()) : operation.noise();
    }

    private double own(long key) {
        return luck.normal(Purpose.SEVERITY, key, 0);
    }
}
