package detente.model.operation;

/** Why an operation happened. */
public enum Cause {
    /** The rate of a rival dyad. */
    BASE,
    /** An answer to an attributed operation. */
    RETALIATION,
    /** A treaty forbade another one. */
    DISPLACED,
    /** A private actor struck back. */
    PRIVATE,
    /** A strike at the means of a rival before it strikes again. */
    PREVENTION
}
