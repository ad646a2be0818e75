package detente.model.operation;

/** What an operation is done with. */
public enum Tool {
    /** What anyone can have. */
    COMMODITY,
    /** An exploit of a published flaw. */
    N_DAY,
    /** An exploit of a flaw that the vendor does not know. */
    ZERO_DAY,
    /** A weakness that a state obliged a vendor to build in. */
    BACKDOOR
}
