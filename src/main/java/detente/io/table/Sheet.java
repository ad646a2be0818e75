package detente.io.table;

import java.util.List;

/**
 * What a table in a result folder holds.
 *
 * @param name name of its file without ending
 * @param meaning what a row is, without a full stop
 * @param fields its columns, in order
 */
public record Sheet(String name, String meaning, List<Field> fields) {}
