package detente.io.table;

import detente.experiment.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows that one run adds to every table, ready to be written.
 *
 * @param number number of the run
 * @param failed whether it broke off
 * @param bytes for each table, in order
 */
public record RunRows(long number, boolean failed, List<byte[]> bytes) {

    /** The rows that a run adds. */
    public static RunRows of(Outcome outcome, List<Table> tables) {
        List<byte[]> bytes = new ArrayList<>();
        for (Table table : tables) {
            Rows rows = new Rows();
            table.append(outcome, rows);
            bytes.add(rows.bytes());
        }
        return new RunRows(outcome.spec().number(), outcome instanceof Outcome.Failed, bytes);
    }
}
