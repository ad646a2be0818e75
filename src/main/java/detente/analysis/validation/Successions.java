package detente.analysis.validation;

import detente.model.history.History;
import detente.model.operation.Cause;
import detente.model.operation.Operation;
import java.util.LinkedHashMap;
import java.util.Map;

/** How severities of the record follow each other: from an operation to its answer, and from one of a pair to the next. */
final class Successions {
    private int answers;
    private int equalAnswers;
    private int steps;
    private int equalSteps;

    /**
     * Adds the record of a run.
     *
     * @param until years since the end of the burn-in
     */
    void add(History history, double until) {
        Map<Long, Long> latest = new LinkedHashMap<>();
        for (Operation operation : history.operations()) {
            if (operation.time() >= 0 && operation.time() < until && operation.isRecorded()) {
                addStep(operation, latest);
                addAnswer(operation);
            }
        }
    }

    private void addStep(Operation operation, Map<Long, Long> latest) {
        long severity = severity(operation);
        Long before = latest.put(YearsOfRecord.pair(operation), severity);
        if (before != null) {
            steps++;
            equalSteps += before == severity ? 1 : 0;
        }
    }

    /** Only an answer that the record shows as one: in the opposite direction of a recorded operation. */
    private void addAnswer(Operation operation) {
        Operation parent = operation.parent();
        if (operation.cause() == Cause.RETALIATION
                && parent != null
                && parent.isRecorded()
                && operation.attributedTo() == parent.target()
                && operation.target() == parent.attributedTo()) {
            answers++;
            equalAnswers += severity(operation) == severity(parent) ? 1 : 0;
        }
    }

    /** As the record has it: a whole number. */
    private static long severity(Operation operation) {
        return (long) StrictMath.rint(operation.severity());
    }

    /** Share of answers as severe as what they answer; NaN without any. */
    double equalAnswers() {
        return equalAnswers / (double) answers;
    }

    /** Share of operations as severe as the one before of their pair; NaN without any. */
    double equalSteps() {
        return equalSteps / (double) steps;
    }
}
