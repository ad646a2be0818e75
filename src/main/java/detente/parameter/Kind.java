package detente.parameter;

/** How the number behind a parameter is written. */
public enum Kind {
    /** A finite number. */
    NUMBER,
    /** A whole number. */
    INTEGER,
    /** {@code true} or {@code false}, held as 1 or 0. */
    SWITCH,
    /** Some of a list of names, joined by {@code +}, or {@code NONE}; held as a bit mask. */
    SUBSET,
    /** One of a list of names; held as its place in the list, from 0 on. */
    CHOICE
}
