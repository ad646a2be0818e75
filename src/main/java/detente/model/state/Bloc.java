package detente.model.state;

/** One of two groups of states, inside which alliances form, or neither of them. */
public enum Bloc {
    A,
    B,
    /** In no bloc: allies are only those that a scenario lists. */
    NONE;

    /** How a reader is told of it. */
    public String words() {
        return this == NONE ? "no bloc" : "bloc " + this;
    }
}
