package detente.analysis.compare;

import detente.analysis.compare.Change.Pair;
import detente.analysis.sample.IntervalColumns;
import detente.analysis.sample.Intervals;
import detente.chart.Estimate;
import detente.io.table.Field;
import detente.io.table.TableForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every effect that two results have in common. */
public final class Comparison {
    /** As a table. */
    public static final TableForm<Change> TABLE = new TableForm<>(
            "comparison",
            "one row for each contrast, metric and quantity that two results have in common",
            Stream.of(
                            Stream.of(
                                    Field.text("contrast", "what differs from the baseline", Change::contrast),
                                    Field.text("metric", "name of the metric", Change::metric),
                                    Field.<Change>text(
                                            "quantity",
                                            "difference to the baseline, or ratio to it",
                                            change -> change.quantity().word()),
                                    Field.<Change>whole(
                                            "first_worlds",
                                            "worlds of the first result, or futures",
                                            change -> change.worlds().first()),
                                    Field.<Change>whole(
                                            "second_worlds",
                                            "worlds of the second result, or futures",
                                            change -> change.worlds().second()),
                                    Field.flag("paired", "whether these are the same worlds", Change::paired)),
                            effect("first", Pair::first),
                            effect("second", Pair::second),
                            IntervalColumns.<Change>of(
                                    "change",
                                    "metric",
                                    "second minus first; of ratios second over first, without unit",
                                    IntervalColumns.LOW,
                                    Change::change),
                            Stream.of(Field.<Change>text(
                                    "verdict",
                                    "moved: the interval of the change holds no change of nothing; within: it does;"
                                            + " unchanged: nothing differs in any world; empty: too few worlds",
                                    change -> change.verdict().word())))
                    .flatMap(columns -> columns)
                    .toList());

    private Comparison() {}

    private static Stream<Field<Change>> effect(String name, Function<Pair<Estimate>, Estimate> of) {
        return IntervalColumns.of(
                name,
                "metric",
                "the effect in the " + name + " result",
                IntervalColumns.LOW,
                change -> of.apply(change.effects()));
    }

    /**
     * What became of the effects of the first result, in their order.
     *
     * @param shared number of worlds that are the same in both, from the first one on; 0 where each has its own
     */
    public static List<Change> of(ResultMeans first, ResultMeans second, int shared) {
        Intervals all = new Intervals();
        List<Change> changes = new ArrayList<>();
        List<String> metrics =
                first.metrics().stream().filter(second.metrics()::contains).toList();
        Set<String> others = new TreeSet<>(second.contrasts());
        for (String contrast : first.contrasts()) {
            if (others.contains(contrast)) {
                for (String metric : metrics) {
                    Pair<double[]> at = new Pair<>(first.at(contrast, metric), second.at(contrast, metric));
                    Pair<double[]> before = new Pair<>(first.baseline(metric), second.baseline(metric));
                    Intervals intervals = all.of(metric);
                    changes.addAll(
                            shared > 0
                                    ? Change.ofPairs(
                                            contrast, metric, upTo(shared, at), upTo(shared, before), intervals)
                                    : Change.ofOwn(contrast, metric, at, before, intervals));
                }
            }
        }
        return changes;
    }

    /** Worlds of a point that has fewer have no value. */
    private static Pair<double[]> upTo(int shared, Pair<double[]> values) {
        return new Pair<>(upTo(shared, values.first()), upTo(shared, values.second()));
    }

    private static double[] upTo(int shared, double[] values) {
        double[] some = Arrays.copyOf(values, shared);
        Arrays.fill(some, StrictMath.min(shared, values.length), shared, Double.NaN);
        return some;
    }
}
