package detente.model.policy;

/** What a treaty can ban between its members. */
public enum TreatyBan {
    DEGRADATION,
    DISRUPTION,
    DISINFORMATION,
    /** Espionage against the private sector. */
    ECONOMIC_ESPIONAGE
}
