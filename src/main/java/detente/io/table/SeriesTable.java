package detente.io.table;

import detente.experiment.Outcome;
import detente.metric.Observable;
import detente.metric.Period;
import detente.metric.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One row for each run and period.
 *
 * @param period how long a period is
 */
record SeriesTable(Period period) implements Table {

    @Override
    public String name() {
        return "series";
    }

    @Override
    public String meaning() {
        return "one row for each run and " + period.name().toLowerCase(Locale.ROOT)
                + ", the burn-in (time below 0) included";
    }

    @Override
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.whole("run", "number of the run in the table runs"));
        for (Observable observable : Series.observables()) {
            fields.add(Field.number(observable.name(), observable.unit(), observable.meaning()));
        }
        return fields;
    }

    @Override
    public void append(Outcome outcome, Rows rows) {
        if (outcome instanceof Outcome.Finished finished) {
            for (double[] row : Series.rows(finished.run(), period)) {
                rows.cell(outcome.spec().number());
                for (double value : row) {
                    rows.cell(value);
                }
                rows.end();
            }
        }
    }
}
