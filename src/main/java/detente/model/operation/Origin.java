package detente.model.operation;

/** How a state came to hold an exploit. */
public enum Origin {
    FOUND,
    COLLISION,
    THEFT,
    CAPTURE,
    LEAK,
    MARKET,
    ALLY,
    N_DAY,
    MANDATED
}
