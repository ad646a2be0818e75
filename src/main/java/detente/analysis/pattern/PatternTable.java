package detente.analysis.pattern;

import detente.analysis.sample.IntervalColumns;
import detente.chart.Estimate;
import detente.io.table.Field;
import detente.io.table.TableForm;
import detente.metric.Book;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** {@code patterns.csv}: patterns of the series of operations of each design point. */
public final class PatternTable {
    public static final TableForm<Row> TABLE = new TableForm<>(
            "patterns", "one row for each design point, book and pattern of its series of operations", fields());

    private PatternTable() {}

    /**
     * A pattern.
     *
     * @param book all operations, or those of the record
     * @param worlds number of worlds in which it has a value
     * @param value mean over worlds
     * @param chance what chance alone gives, mean over worlds
     * @param excess value less chance, mean over worlds
     */
    public record Row(
            int point, Book book, SeriesPattern pattern, int worlds, Estimate value, double chance, Estimate excess) {}

    private static List<Field<Row>> fields() {
        Stream<Field<Row>> what = Stream.of(
                Field.whole("point", "number of the design point, from 1", Row::point),
                Field.text(
                        "book",
                        "true for all operations, recorded for those that are noticed and attributed, by the state named and"
                                + " with whole severities",
                        row -> row.book().name().toLowerCase(Locale.ROOT)),
                Field.text("pattern", "its name", row -> row.pattern().text()),
                Field.text("unit", "its unit", row -> row.pattern().unit()),
                Field.whole("worlds", "number of worlds in which it has a value", Row::worlds));
        Stream<Field<Row>> value = IntervalColumns.of(
                "value", "1", "mean over worlds, in the unit of the pattern", IntervalColumns.LOW, Row::value);
        Stream<Field<Row>> chance = Stream.of(Field.number(
                "chance",
                "1",
                "what chance alone gives: 1 of a dispersion, else the mean when the dates within each year of a run are"
                        + " shuffled; missing where nobody knows",
                Row::chance));
        Stream<Field<Row>> excess = IntervalColumns.of(
                "excess", "1", "value less chance, mean over worlds", IntervalColumns.LOW, Row::excess);
        return Stream.of(what, value, chance, excess).flatMap(fields -> fields).toList();
    }
}
