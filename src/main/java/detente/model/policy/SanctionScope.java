package detente.model.policy;

/** What the sanction for a breach of the treaty holds back. */
public enum SanctionScope {
    /** Nothing: breaches are counted, and can end the treaty. */
    NONE,
    /** What the treaty bans, against every target. */
    BANNED,
    /** Everything that the state does. */
    ALL
}
