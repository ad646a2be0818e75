package detente.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/** Metrics of one theme, as they are registered. */
final class Theme {
    private final List<Metric> metrics = new ArrayList<>();

    /** A metric that is not about operations. */
    Theme add(String name, String unit, String meaning, ToDoubleFunction<Run> value) {
        metrics.add(new Metric(name, unit, Book.NONE, meaning, value));
        return this;
    }

    /** A metric of all operations, which the record does not show. */
    Theme addTrue(String name, String unit, String meaning, ToDoubleFunction<Run> value) {
        metrics.add(new Metric(name, unit, Book.TRUE, meaning, value));
        return this;
    }

    /** A metric of all operations and the same of the recorded ones. */
    Theme addBoth(String name, String unit, String meaning, ToDoubleBiFunction<Run, Count> value) {
        for (Book book : List.of(Book.TRUE, Book.RECORDED)) {
            metrics.add(new Metric(
                    book.prefix() + name,
                    unit,
                    book,
                    book.mark() + meaning,
                    run -> value.applyAsDouble(run, run.tally().of(book))));
        }
        return this;
    }

    List<Metric> metrics() {
        return metrics;
    }
}
