package detente.model.operation;

/** What an operation wants. The last two are sabotage. */
public enum OperationType {
    ESPIONAGE(0),
    DISINFORMATION(1),
    DISRUPTION(1),
    DEGRADATION(2);

    private final int ladderPower;

    OperationType(int ladderPower) {
        this.ladderPower = ladderPower;
    }

    /** How strongly the rung of the ladder favours this type (k in the weight of a type). */
    public int ladderPower() {
        return ladderPower;
    }

    public boolean isSabotage() {
        return this == DISRUPTION || this == DEGRADATION;
    }
}
