package detente.analysis;

import java.util.List;

/**
 * A table that the analysis adds to a result folder.
 *
 * @param name name of its file without ending
 * @param meaning what a row is, without a full stop
 * @param hasFactors whether the number of the design point and its factors stand before its columns
 * @param columns its columns
 */
public record OutputTable(String name, String meaning, boolean hasFactors, List<OutputColumn> columns) {
    public OutputTable {
        columns = List.copyOf(columns);
    }
}
