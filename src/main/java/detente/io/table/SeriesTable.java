package detente.io.table;

import detente.metric.Metric;
import detente.metric.Period;
import detente.metric.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;

/** One row for each run and period. */
final class SeriesTable {
    private SeriesTable() {}

    /** A period of a run, with a number for each observable. */
    private record Row(long run, IntToDoubleFunction numbers) {}

    /** The table with periods of this length. */
    static Output<?> of(Period period) {
        List<Field<Row>> fields = new ArrayList<>();
        fields.add(Field.whole("run", "number of the run in the table runs", Row::run));
        for (Metric observable : Series.observables()) {
            int place = fields.size() - 1;
            fields.add(Field.number(observable.name(), observable.unit(), observable.meaning(), row -> row.numbers()
                    .applyAsDouble(place)));
        }
        String meaning = "one row for each run and " + period.name().toLowerCase(Locale.ROOT)
                + ", the burn-in (time below 0) included";
        return Output.ofEnded(
                new TableForm<>("series", meaning, fields), ended -> Stream.of(Series.rows(ended.run(), period))
                        .map(numbers -> new Row(ended.spec().number(), place -> numbers[place])));
    }
}
