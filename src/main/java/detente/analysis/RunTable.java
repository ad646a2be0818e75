package detente.analysis;

import detente.metric.Metrics;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * {@code runs.csv}, read one design point at a time, so that memory holds the runs of one point only. Between the column
 * {@code status} and the first known metric stand the factors; all from there on are metrics.
 */
final class RunTable implements Closeable {
    private final Csv csv;
    private final int firstFactor;
    private final int firstMetric;
    private List<String> ahead;

    /**
     * Opens it.
     *
     * @throws IOException if it cannot be read or lacks a column
     */
    RunTable(Path file) throws IOException {
        csv = new Csv(file);
        firstFactor = csv.column("status") + 1;
        firstMetric = firstMetric();
        ahead = csv.next();
    }

    private int firstMetric() {
        int column = firstFactor;
        while (column < csv.header().size()
                && Metrics.find(csv.header().get(column)).isEmpty()) {
            column++;
        }
        return column;
    }

    /** Names of the factors. */
    List<String> factors() {
        return csv.header().subList(firstFactor, firstMetric);
    }

    /** Names of the metrics. */
    List<String> metrics() {
        return csv.header().subList(firstMetric, csv.header().size());
    }

    /**
     * The runs of the next design point; empty at the end. A point whose rows do not stand together comes several times.
     *
     * @throws IOException if the file cannot be read or holds no number where one belongs
     */
    Optional<PointRuns> next() throws IOException {
        if (ahead.isEmpty()) {
            return Optional.empty();
        }
        String point = ahead.get(csv.column("point"));
        PointRuns runs = new PointRuns((int) csv.number(point), List.copyOf(ahead.subList(firstFactor, firstMetric)));
        while (!ahead.isEmpty() && ahead.get(csv.column("point")).equals(point)) {
            runs.add(
                    (long) csv.number(ahead.get(csv.column("run"))),
                    (int) csv.number(ahead.get(csv.column("world"))),
                    (int) csv.number(ahead.get(csv.column("replication"))),
                    numbers(ahead.subList(firstMetric, ahead.size())));
            ahead = csv.next();
        }
        return Optional.of(runs);
    }

    private double[] numbers(List<String> cells) throws IOException {
        double[] numbers = new double[cells.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = csv.number(cells.get(i));
        }
        return numbers;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
