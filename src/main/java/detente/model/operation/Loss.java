package detente.model.operation;

/** Who once held an exploit and lost it by theft, capture or leak, as seen from a state that it harms. */
public enum Loss {
    /** Neither that state nor an ally of it. */
    OF_NEITHER,
    /** An ally of that state. */
    OF_AN_ALLY,
    /** That state itself. */
    ITS_OWN
}
