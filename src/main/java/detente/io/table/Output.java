package detente.io.table;

import detente.experiment.Outcome;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table that a sweep writes. Several threads may ask for rows at once.
 *
 * @param table what it is
 * @param made from what a run adds to it its rows are made
 * @param <R> what a row is made from
 */
public record Output<R>(TableForm<R> table, Function<Outcome, Stream<R>> made) {

    /** One with rows of runs that ended, and none of those that broke off. */
    static <R> Output<R> ofEnded(TableForm<R> table, Function<Outcome.Finished, Stream<R>> made) {
        return new Output<>(
                table, outcome -> outcome instanceof Outcome.Finished ended ? made.apply(ended) : Stream.empty());
    }

    /** The same with some of its columns, if they stand in that order; else as it is. */
    public Output<R> within(List<String> header) {
        List<Field<R>> fields = table.fields().stream()
                .filter(field -> header.contains(field.name()))
                .toList();
        TableForm<R> smaller = new TableForm<>(table.name(), table.meaning(), fields);
        return smaller.header().equals(header) ? new Output<>(smaller, made) : this;
    }

    /** Its first row. */
    public byte[] header() {
        Rows rows = new Rows();
        table.begin(rows);
        return rows.bytes();
    }

    /** The rows that a run adds. */
    public byte[] rows(Outcome outcome) {
        Rows rows = new Rows();
        made.apply(outcome).forEach(row -> table.append(row, rows));
        return rows.bytes();
    }
}
