package detente.io.result;

import detente.io.table.Csv;
import java.io.IOException;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * One row for each run that is due, in order. Whatever is known before a run has to be in its row: numbers, seeds, levels;
 * of what only a run can tell, a run that broke off has nothing and any other has numbers.
 */
final class PlannedRows implements RowRule {
    private static final String STATUS = "status";

    /** Column that only a run that broke off can tell. */
    private static final String ERROR = "error";

    private final Csv csv;
    private final Csv due;
    private final LongConsumer broken;

    /**
     * @param csv the table
     * @param due the table as it would be if all runs that are due had broken off; it holds nothing open
     * @param broken hears the number of every run that broke off
     */
    PlannedRows(Csv csv, Csv due, LongConsumer broken) {
        this.csv = csv;
        this.due = due;
        this.broken = broken;
    }

    @Override
    public void check(List<String> row) throws IOException {
        List<String> expected = due.next();
        if (expected.isEmpty()) {
            throw csv.problem("no more rows are due here");
        }
        boolean failed = true;
        for (int i = 0; i < row.size(); i++) {
            String column = csv.header().get(i);
            if (column.equals(STATUS)) {
                failed = isFailed(row.get(i));
            } else if (expected.get(i).isEmpty() && !failed) {
                csv.number(row, i);
            } else if (!column.equals(ERROR) && !row.get(i).equals(expected.get(i))) {
                throw csv.problem(column + " is '" + row.get(i) + "', and '" + expected.get(i) + "' is due here"
                        + (i == 0 ? ": rows are missing, double or in another order" : ""));
            }
        }
        if (failed) {
            broken.accept(Long.parseLong(row.get(0)));
        }
    }

    private boolean isFailed(String status) {
        if (!status.equals("failed") && !status.equals("ok")) {
            throw csv.problem("status is '" + status + "' and should be ok or failed");
        }
        return status.equals("failed");
    }

    @Override
    public void end() throws IOException {
        List<String> expected = due.next();
        if (!expected.isEmpty()) {
            throw csv.problem("the table ends, and the row of run " + expected.get(0) + " is due here");
        }
    }
}
