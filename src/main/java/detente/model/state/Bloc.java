package detente.model.state;

/** One of two groups of states, inside which alliances form. */
public enum Bloc {
    A,
    B
}
