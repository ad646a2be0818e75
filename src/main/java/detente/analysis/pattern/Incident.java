package detente.analysis.pattern;

import detente.model.operation.Cause;
import detente.model.operation.Operation;
import detente.model.operation.OperationType;
import org.jspecify.annotations.Nullable;

/**
 * Something that one state does to another.
 *
 * @param time when, in years since the series begins
 * @param author number of the state that is said to have done it, 0 or more
 * @param target number of the state that suffered it, 0 or more
 * @param type what it wants
 * @param severity 0 to 10
 * @param answered what it answers; null if nothing, or if nobody knows
 */
public record Incident(
        double time,
        int author,
        int target,
        OperationType type,
        double severity,
        @Nullable Incident answered) {

    /** An operation as the public record has it: by whom it is said to be, its severity a whole number. */
    public static Incident recorded(Operation operation) {
        Operation parent = operation.parent();
        boolean answers = operation.cause() == Cause.RETALIATION && parent != null && parent.isRecorded();
        return new Incident(
                operation.time(),
                operation.attributedTo(),
                operation.target(),
                operation.type(),
                StrictMath.rint(operation.severity()),
                answers && parent != null ? recorded(parent) : null);
    }

    /** The same at another time. */
    public Incident at(double otherTime) {
        return new Incident(otherTime, author, target, type, severity, answered);
    }

    /** The two states, whoever struck, as one number. */
    long pair() {
        long low = StrictMath.min(author, target);
        return low << Integer.SIZE | StrictMath.max(author, target);
    }

    /** Whether it goes the other way than another one of the same pair. */
    boolean isOpposite(Incident other) {
        return author == other.target && target == other.author;
    }

    /** As a record has it: a whole number. */
    long severityInRecord() {
        return (long) StrictMath.rint(severity);
    }
}
