package detente.analysis;

import detente.experiment.ValueType;

/**
 * A column of a table that the analysis writes.
 *
 * @param name its name
 * @param type what its cells hold
 * @param unit unit; {@code "1"} for a pure number or a text, {@code metric} for that of the row's metric
 * @param meaning what it is, without a full stop
 */
public record OutputColumn(String name, ValueType type, String unit, String meaning) {

    static OutputColumn text(String name, String meaning) {
        return new OutputColumn(name, ValueType.TEXT, "1", meaning);
    }

    /** A whole number: of what its unit says. */
    static OutputColumn whole(String name, String unit, String meaning) {
        return new OutputColumn(name, ValueType.INTEGER, unit, meaning);
    }

    static OutputColumn number(String name, String unit, String meaning) {
        return new OutputColumn(name, ValueType.NUMBER, unit, meaning);
    }
}
