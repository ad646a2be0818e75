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
    public static RunRows of(Outcome outcome, List<Output<?>> outputs) {
        List<byte[]> bytes = new ArrayList<>();
        for (Output<?> output : outputs) {
            bytes.add(output.rows(outcome));
        }
        return new RunRows(outcome.spec().number(), outcome instanceof Outcome.Failed, bytes);
    }
}
