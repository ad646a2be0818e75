package detente.analysis.runs;

import detente.io.result.ResultCsv;
import detente.io.table.Csv;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Design point and world of one run after the other, from {@code runs.csv}, for a table in the same order. */
public final class RunPlaces implements Closeable {
    private final Csv csv;
    private long run;
    private int point;
    private int world;

    public RunPlaces(Path file) throws IOException {
        this.csv = ResultCsv.open(file);
    }

    /**
     * Goes on to a run.
     *
     * @return whether there is one of that number
     * @throws IOException if the table cannot be read or is not in the order of its runs
     */
    public boolean goTo(long number) throws IOException {
        while (run < number) {
            List<String> row = csv.next();
            if (row.isEmpty()) {
                return false;
            }
            long next = (long) csv.number(row, csv.column("run"));
            if (next <= run) {
                throw csv.problem("run " + next + " stands behind run " + run
                        + "; the rows have to be in the order of their runs");
            }
            run = next;
            point = (int) csv.number(row, csv.column("point"));
            world = (int) csv.number(row, csv.column("world"));
        }
        return run == number;
    }

    /** Its design point. */
    public int point() {
        return point;
    }

    /** Its world, from 1. */
    public int world() {
        return world;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
