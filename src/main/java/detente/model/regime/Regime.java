package detente.model.regime;

/** Where a rival pair stands, judged by the true operations of the last twelve months. */
public enum Regime {
    /** No disinformation and no sabotage of severity 2 or more. */
    PEACE,
    /** Neither peace nor war. */
    CONFLICT,
    /** An act of war, or a dyad on the rung of war. Extrapolation: the record holds none. */
    WAR
}
