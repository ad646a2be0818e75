package detente.io.table;

import detente.experiment.Factor;
import detente.experiment.ValueType;

/**
 * A column of a table.
 *
 * @param name in the header
 * @param type what its cells hold; any cell may be empty where the value is missing
 * @param unit unit, {@code "1"} for a pure number or a text
 * @param meaning what it is, without a full stop
 */
public record Field(String name, ValueType type, String unit, String meaning) {

    /** The column of a factor. */
    public static Field of(Factor factor) {
        return new Field(factor.name(), factor.type(), factor.unit(), "factor: " + factor.meaning());
    }

    static Field whole(String name, String meaning) {
        return new Field(name, ValueType.INTEGER, "1", meaning);
    }

    static Field number(String name, String unit, String meaning) {
        return new Field(name, ValueType.NUMBER, unit, meaning);
    }

    static Field text(String name, String meaning) {
        return new Field(name, ValueType.TEXT, "1", meaning);
    }

    static Field flag(String name, String meaning) {
        return new Field(name, ValueType.BOOLEAN, "1", meaning);
    }
}
