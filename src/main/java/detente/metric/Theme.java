package detente.metric;

import detente.model.policy.Policy;
import detente.parameter.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/** Metrics of one theme, as they are registered. */
final class Theme {
    private static final String NOTHING = "";

    private final List<Metric> metrics = new ArrayList<>();

    /** Place of the first of those added last: one, or the two of {@link #addBoth}. */
    private int last;

    /** A metric. */
    Theme add(Metric metric) {
        last = metrics.size();
        metrics.add(metric);
        return this;
    }

    /** A metric that is not about operations. */
    Theme add(String name, String unit, String meaning, ToDoubleFunction<Run> value) {
        return add(new Metric(name, unit, Book.NONE, meaning, NOTHING, value));
    }

    /** A metric of all operations, which the record does not show. */
    Theme addTrue(String name, String unit, String meaning, ToDoubleFunction<Run> value) {
        return add(new Metric(name, unit, Book.TRUE, meaning, NOTHING, value));
    }

    /** A metric of all operations and the same of the recorded ones. */
    Theme addBoth(String name, String unit, String meaning, ToDoubleBiFunction<Run, Count> value) {
        return addBoth(name, unit, meaning, meaning, value);
    }

    /** A metric of all operations, and what the public can know of it from the recorded ones. */
    Theme addBoth(String name, String unit, String meaning, String known, ToDoubleBiFunction<Run, Count> value) {
        last = metrics.size();
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

    /** What was added last says something only where there is such a thing. */
    Theme needing(String what) {
        return replaceLast(metric -> metric.needing(what));
    }

    /** What was added last has intervals from so many worlds on. */
    Theme tellingFrom(int worlds) {
        return replaceLast(metric -> metric.tellingFrom(worlds));
    }

    /** What the public can know of what was added last has intervals from so many worlds on. */
    Theme recordedTellingFrom(int worlds) {
        return replaceLast(metric -> metric.book() == Book.RECORDED ? metric.tellingFrom(worlds) : metric);
    }

    private Theme replaceLast(UnaryOperator<Metric> other) {
        metrics.subList(last, metrics.size()).replaceAll(other);
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
