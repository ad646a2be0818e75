package detente.analysis.effect;

import detente.analysis.runs.PointValues;
import detente.analysis.runs.TableFile;
import detente.analysis.sample.IntervalColumns;
import detente.analysis.sample.Intervals;
import detente.analysis.told.Remark;
import detente.analysis.told.Words;
import detente.chart.Estimate;
import detente.io.result.Disk;
import detente.io.table.Field;
import detente.io.table.TableForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code interactions.csv}: main effects and interactions of a full factorial design. */
public final class InteractionTable {
    private static final String METRIC = "metric";

    public static final TableForm<Row> TABLE = new TableForm<>(
            "interactions",
            "one row for each term of a full factorial design, and metric",
            Stream.of(
                            Stream.of(
                                    Field.<Row>text(
                                            "term",
                                            "a factor, with its level if it has three or more, or several joined by"
                                                    + " colons: their interaction",
                                            row -> row.term().label()),
                                    Field.<Row>whole(
                                            "order",
                                            "factors",
                                            "how many factors: 1 for a main effect",
                                            row -> row.term().order()),
                                    Field.text(METRIC, "name of the metric", Row::metric),
                                    Field.whole(
                                            "n_worlds", "worlds", "worlds with a value at every point", Row::worlds)),
                            IntervalColumns.of(
                                    "difference",
                                    METRIC,
                                    "mean at the level minus mean at the baseline's level; of an interaction, half the"
                                            + " difference between such effects, and so on",
                                    IntervalColumns.LOW,
                                    Row::difference),
                            IntervalColumns.of(
                                    "ratio",
                                    "1",
                                    "the same of logarithms of means, as the factor that multiplies",
                                    IntervalColumns.LOW,
                                    Row::ratio))
                    .flatMap(columns -> columns)
                    .toList());

    private final Disk disk;
    private final FullFactorial design;
    private final boolean asked;
    private final List<String> metrics;
    private final Intervals intervals;
    private final TableFile<Row> table;

    /** Metrics without a figure. */
    private final List<String> empty = new ArrayList<>();

    /** A term and a metric. */
    public record Row(FactorialTerm term, String metric, int worlds, Estimate difference, Estimate ratio) {}

    /** @param asked whether the experiment asked for a factorial design */
    public InteractionTable(
            Disk disk,
            FullFactorial design,
            boolean asked,
            List<String> metrics,
            Intervals intervals,
            TableFile<Row> table) {
        this.disk = disk;
        this.asked = asked;
        this.design = design;
        this.metrics = metrics;
        this.intervals = intervals;
        this.table = table;
    }

    /**
     * Reads the runs and writes the rows; none if the design is not such a one.
     *
     * @return what is missing, and why
     * @throws IOException if the runs cannot be read
     */
    public Optional<Remark> addAll(Path runs) throws IOException {
        Optional<String> obstacle = design.obstacle();
        if (obstacle.isEmpty()) {
            int[] levels = design.levels().stream().mapToInt(List::size).toArray();
            List<FactorialTerm> terms = FactorialTerm.of(design);
            new PointValues(disk, runs, design.size(), design::place, design.worlds(), false)
                    .each(
                            metrics,
                            (metric, values, singles) ->
                                    add(metric, terms, new FactorialEffects(levels, values, intervals.of(metric))));
        }
        return obstacle.map(why -> "no rows: " + why)
                .or(this::incomplete)
                .map(missing -> new Remark(TABLE.file(), missing, asked && (obstacle.isPresent() || isEmpty())));
    }

    private Optional<String> incomplete() {
        return empty.isEmpty()
                ? Optional.empty()
                : Optional.of("no figures for " + (isEmpty() ? "any metric" : Words.list(empty))
                        + ": no world has a value at every point");
    }

    private boolean isEmpty() {
        return empty.size() == metrics.size();
    }

    private void add(String metric, List<FactorialTerm> terms, FactorialEffects effects) {
        if (effects.worlds() == 0) {
            empty.add(metric);
        }
        for (FactorialTerm term : terms) {
            int place = term.place();
            table.add(new Row(term, metric, effects.worlds(), effects.difference(place), effects.ratio(place)));
        }
    }
}
