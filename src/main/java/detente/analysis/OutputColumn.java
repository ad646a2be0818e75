package detente.analysis;

/**
 * A column of a table that the analysis writes.
 *
 * @param name its name
 * @param unit unit; {@code "1"} for a pure number, empty for a text, {@code metric} for that of the row's metric
 * @param meaning what it is, without a full stop
 */
public record OutputColumn(String name, String unit, String meaning) {}
