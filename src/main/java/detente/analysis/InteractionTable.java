package detente.analysis;

import detente.io.result.Disk;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** {@code interactions.csv}: main effects and interactions of a full factorial design with two levels. */
public final class InteractionTable implements Closeable {
    private static final String METRIC = "metric";

    /** Numbers held at once, 16 MB; a larger design is read several times, for some of the metrics each time. */
    private static final long MOST_NUMBERS = 2_000_000;

    private final Disk disk;
    private final TwoLevels design;
    private final List<String> metrics;
    private final Bootstrap bootstrap;
    private final TableFile table;

    InteractionTable(Disk disk, Path file, TwoLevels design, List<String> metrics, Bootstrap bootstrap)
            throws IOException {
        this.disk = disk;
        this.design = design;
        this.metrics = metrics;
        this.bootstrap = bootstrap;
        this.table = new TableFile(
                disk, file, columns().stream().map(OutputColumn::name).toList());
    }

    /** Its columns. */
    public static List<OutputColumn> columns() {
        return List.of(
                OutputColumn.text("term", "a factor, or several joined by colons: their interaction"),
                OutputColumn.whole("order", "factors", "how many factors: 1 for a main effect"),
                OutputColumn.text(METRIC, "name of the metric"),
                OutputColumn.whole("n_worlds", "worlds", "worlds with a value at every point"),
                OutputColumn.number(
                        "difference",
                        METRIC,
                        "mean at the high level minus mean at the low one; of an interaction, half the difference"
                                + " between such effects, and so on"),
                OutputColumn.number("difference_low", METRIC, "lower end of its 95 % interval, bootstrap over worlds"),
                OutputColumn.number("difference_high", METRIC, "upper end of that interval"),
                OutputColumn.number("ratio", "1", "the same of logarithms of means, as the factor that multiplies"),
                OutputColumn.number("ratio_low", "1", "lower end of its 95 % interval, bootstrap over worlds"),
                OutputColumn.number("ratio_high", "1", "upper end of that interval"));
    }

    /**
     * Reads the runs and writes the rows; none if the design is not such a one.
     *
     * @throws IOException if the runs cannot be read or the rows not be written
     */
    void addAll(Path runs) throws IOException {
        if (design.isFull()) {
            long numbers = StrictMath.max(1, (long) design.size() * design.worlds());
            int atOnce = (int) StrictMath.max(1, StrictMath.min(metrics.size(), MOST_NUMBERS / numbers));
            for (int from = 0; from < metrics.size(); from += atOnce) {
                addSome(runs, from, StrictMath.min(metrics.size(), from + atOnce));
            }
        }
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
        for (int metric = from; metric < to; metric++) {
            add(metrics.get(metric), new FactorialEffects(values[metric - from], bootstrap));
        }
    }

    private void add(String metric, FactorialEffects effects) throws IOException {
        for (int term : terms()) {
            List<String> row = new ArrayList<>();
            row.add(label(term));
            row.add(Integer.toString(Integer.bitCount(term)));
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

    /** Few factors before many; as many in the order of the factors. */
    private List<Integer> terms() {
        return IntStream.range(1, design.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(Integer::bitCount)
                        .thenComparing(
                                Integer::reverse,
                                Comparator.comparing(Integer::toUnsignedLong, Comparator.reverseOrder())))
                .toList();
    }

    private String label(int term) {
        return IntStream.range(0, design.factors().size())
                .filter(factor -> (term & 1 << factor) != 0)
                .mapToObj(factor -> Baseline.withoutPolicy(design.factors().get(factor)))
                .collect(Collectors.joining(":"));
    }

    void finish() throws IOException {
        table.finish();
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
