package detente.experiment;

/** What kind of value a column holds. */
public enum ValueType {
    NUMBER,
    INTEGER,
    BOOLEAN,
    TEXT
}
