package detente.analysis;

import detente.io.result.Disk;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code interactions.csv}: main effects and interactions of a full factorial design. */
public final class InteractionTable implements Closeable {
    private static final String FILE = "interactions.csv";
    private static final String METRIC = "metric";

    /** Numbers held at once, 16 MB; a larger design is read several times, for some of the metrics each time. */
    private static final long MOST_NUMBERS = 2_000_000;

    private final Disk disk;
    private final FullFactorial design;
    private final boolean asked;
    private final List<String> metrics;
    private final Intervals intervals;
    private final TableFile table;

    /** Metrics without a figure. */
    private final List<String> empty = new ArrayList<>();

    /** @param asked whether the experiment asked for a factorial design */
    InteractionTable(
            Disk disk, Path folder, FullFactorial design, boolean asked, List<String> metrics, Intervals intervals)
            throws IOException {
        this.disk = disk;
        this.asked = asked;
        this.design = design;
        this.metrics = metrics;
        this.intervals = intervals;
        this.table = new TableFile(
                disk,
                folder.resolve(FILE),
                columns().stream().map(OutputColumn::name).toList());
    }

    /** Its columns. */
    public static List<OutputColumn> columns() {
        return List.of(
                OutputColumn.text(
                        "term",
                        "a factor, with its level if it has three or more, or several joined by colons: their interaction"),
                OutputColumn.whole("order", "factors", "how many factors: 1 for a main effect"),
                OutputColumn.text(METRIC, "name of the metric"),
                OutputColumn.whole("n_worlds", "worlds", "worlds with a value at every point"),
                OutputColumn.number(
                        "difference",
                        METRIC,
                        "mean at the level minus mean at the baseline's level; of an interaction, half the difference"
                                + " between such effects, and so on"),
                OutputColumn.number("difference_low", METRIC, Intervals.LOW),
                OutputColumn.number("difference_high", METRIC, Intervals.HIGH),
                OutputColumn.number("ratio", "1", "the same of logarithms of means, as the factor that multiplies"),
                OutputColumn.number("ratio_low", "1", Intervals.LOW),
                OutputColumn.number("ratio_high", "1", Intervals.HIGH));
    }

    /**
     * Reads the runs and writes the rows; none if the design is not such a one.
     *
     * @return what is missing, and why
     * @throws IOException if the runs cannot be read or the rows not be written
     */
    Optional<Remark> addAll(Path runs) throws IOException {
        Optional<String> obstacle = design.obstacle();
        if (obstacle.isEmpty()) {
            long numbers = StrictMath.max(1, (long) design.size() * design.worlds());
            int atOnce = (int) StrictMath.max(1, StrictMath.min(metrics.size(), MOST_NUMBERS / numbers));
            for (int from = 0; from < metrics.size(); from += atOnce) {
                addSome(runs, from, StrictMath.min(metrics.size(), from + atOnce));
            }
        }
        return obstacle.map(why -> "no rows: " + why)
                .or(this::incomplete)
                .map(missing -> new Remark(FILE, missing, asked && (obstacle.isPresent() || isEmpty())));
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

    private void addSome(Path runs, int from, int to) throws IOException {
        double[][][] values = new double[to - from][design.size()][];
        try (RunTable points = new RunTable(disk, runs)) {
            for (Optional<PointRuns> next = points.next(); next.isPresent(); next = points.next()) {
                try (PointRuns point = next.get()) {
                    int place = design.place(point.point());
                    for (int metric = from; metric < to; metric++) {
                        values[metric - from][place] = point.ofWorlds(metric);
                    }
                }
            }
        }
        int[] levels = design.levels().stream().mapToInt(List::size).toArray();
        List<FactorialTerm> terms = FactorialTerm.of(design);
        for (int metric = from; metric < to; metric++) {
            add(metrics.get(metric), terms, new FactorialEffects(levels, values[metric - from], intervals));
        }
    }

    private void add(String metric, List<FactorialTerm> terms, FactorialEffects effects) throws IOException {
        if (effects.worlds() == 0) {
            empty.add(metric);
        }
        for (FactorialTerm one : terms) {
            int term = one.place();
            List<String> row = new ArrayList<>();
            row.add(one.label());
            row.add(Integer.toString(one.order()));
            row.add(metric);
            row.add(Integer.toString(effects.worlds()));
            Bounds difference = effects.differenceBounds(term);
            Bounds ratio = effects.ratioBounds(term);
            for (double number : new double[] {
                effects.difference(term), difference.low(), difference.high(),
                effects.ratio(term), ratio.low(), ratio.high()
            }) {
                row.add(TableFile.cell(number));
            }
            table.row(row);
        }
    }

    void finish() throws IOException {
        table.finish();
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
