package detente.io.result;

import detente.io.table.Csv;
import detente.io.table.Field;
import java.util.List;
import java.util.function.LongPredicate;

/** Any number of rows for each run that ended, run by run, each cell of the type of its column. */
final class TypedRows implements RowRule {
    private final Csv csv;
    private final List<? extends Field<?>> fields;
    private final LongPredicate ended;
    private long run;

    /** @param ended whether a run belongs to the result and ended */
    TypedRows(Csv csv, List<? extends Field<?>> fields, LongPredicate ended) {
        this.csv = csv;
        this.fields = fields;
        this.ended = ended;
    }

    @Override
    public void check(List<String> row) {
        long number = csv.whole(row, 0);
        if (number < run) {
            throw csv.problem("run is '" + number + "' and stands behind run " + run
                    + ": rows should be in the order of their runs");
        } else if (!ended.test(number)) {
            throw csv.problem("run is '" + number + "', and no run of that number ended");
        }
        run = number;
        for (int i = 1; i < row.size(); i++) {
            String cell = row.get(i);
            switch (fields.get(i).type()) {
                case NUMBER -> csv.number(row, i);
                case INTEGER -> csv.whole(row, i);
                case BOOLEAN -> {
                    if (!cell.equals("TRUE") && !cell.equals("FALSE")) {
                        throw csv.problem(csv.header().get(i) + " is '" + cell + "' and should be TRUE or FALSE");
                    }
                }
                case TEXT -> {}
            }
        }
    }

    @Override
    public void end() {
        // any number of rows is right
    }
}
