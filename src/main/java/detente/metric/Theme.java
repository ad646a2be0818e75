package detente.metric;

import detente.model.policy.Policy;
import detente.parameter.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/** Metrics of one theme, as they are registered. */
final class Theme {
    private static final String NOTHING = "";

    private final List<Metric> metrics = new ArrayList<>();

    /** A metric. */
    Theme add(Metric metric) {
        metrics.add(metric);
        return this;
    }

    /** A metric that is not about operations. */
    Theme add(String name, String unit, String meaning, ToDoubleFunction<Run> value) {
        metrics.add(new Metric(name, unit, Book.NONE, meaning, NOTHING, value));
        return this;
    }

    /** A metric of all operations, which the record does not show. */
    Theme addTrue(String name, String unit, String meaning, ToDoubleFunction<Run> value) {
        metrics.add(new Metric(name, unit, Book.TRUE, meaning, NOTHING, value));
        return this;
    }

    /** A metric of all operations and the same of the recorded ones. */
    Theme addBoth(String name, String unit, String meaning, ToDoubleBiFunction<Run, Count> value) {
        return addBoth(name, unit, meaning, meaning, value);
    }

    /** A metric of all operations, and what the public can know of it from the recorded ones. */
    Theme addBoth(String name, String unit, String meaning, String known, ToDoubleBiFunction<Run, Count> value) {
        for (Book book : List.of(Book.TRUE, Book.RECORDED)) {
            metrics.add(new Metric(
                    book.prefix() + name,
                    unit,
                    book,
                    book.mark() + (book == Book.RECORDED ? known : meaning),
                    NOTHING,
                    run -> value.applyAsDouble(run, run.tally().of(book))));
        }
        return this;
    }

    /** The metric added last says something only where there is such a thing. */
    Theme needing(String what) {
        Metric last = metrics.remove(metrics.size() - 1);
        metrics.add(new Metric(last.name(), last.unit(), last.book(), last.meaning(), what, last.value()));
        return this;
    }

    /** The metric added last is 0 without a policy. */
    Theme needing(Class<? extends Policy> policy) {
        return needing(Names.decapitalised(policy.getSimpleName()));
    }

    List<Metric> metrics() {
        return metrics;
    }
}
