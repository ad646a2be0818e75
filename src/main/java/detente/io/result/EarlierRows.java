package detente.io.result;

import detente.experiment.Experiment;
import detente.experiment.RunPlan;
import detente.experiment.RunSpec;
import detente.io.table.Output;
import detente.io.table.Rows;
import detente.io.table.RunRows;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The rows of a finished sweep under the numbers that its runs have in a larger one. */
public final class EarlierRows implements Closeable {
    private static final String STATUS = "status";

    private final Path folder;
    private final Task smaller;
    private final RunPlan larger;
    private final List<TableRows> tables = new ArrayList<>();
    private long last;

    /**
     * @param folder where the smaller sweep is
     * @param smaller what is in it, with a table for each of the larger one
     */
    EarlierRows(Path folder, Task smaller, RunPlan larger) {
        this.folder = folder;
        this.smaller = smaller;
        this.larger = larger;
    }

    /** Whether a run of the larger sweep is there. Several threads may ask at once. */
    boolean has(long run) {
        return number(smaller, larger.run(run)) > 0;
    }

    /** The number of a run in a finished sweep; 0 where it is not there. */
    static long number(Task sweep, RunSpec run) {
        Experiment experiment = sweep.experiment().orElseThrow().experiment();
        long number = experiment.number(run.point(), run.world(), run.replication());
        return number > sweep.runs() ? 0 : number;
    }

    /**
     * The rows of a run of the larger sweep that is there. They are asked for in order, from any run on.
     *
     * @throws OccupiedFolder if they are damaged
     */
    RunRows rows(long run) {
        if (tables.isEmpty() || run <= last) {
            openAgain();
        }
        last = run;
        long number = number(smaller, larger.run(run));
        boolean failed = false;
        List<byte[]> bytes = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            TableRows table = tables.get(i);
            List<List<String>> rows = table.of(number);
            table.damage().ifPresent(damage -> {
                throw new OccupiedFolder(damage);
            });
            if (i == 0) {
                failed = rows.get(0).get(table.header().indexOf(STATUS)).equals("failed");
            }
            bytes.add(renumbered(rows, run));
        }
        return new RunRows(run, failed, bytes);
    }

    private static byte[] renumbered(List<List<String>> rows, long run) {
        Rows written = new Rows();
        for (List<String> row : rows) {
            written.cell(run);
            row.subList(1, row.size()).forEach(written::cell);
            written.end();
        }
        return written.bytes();
    }

    private void openAgain() {
        close();
        for (Output<?> output : smaller.tables()) {
            tables.add(TableRows.open(folder.resolve(smaller.fileName(output))));
        }
    }

    @Override
    public void close() {
        try {
            for (TableRows table : tables) {
                table.close();
            }
            tables.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
