package detente.analysis.runs;

import detente.io.result.Disk;
import detente.io.result.ResultCsv;
import detente.io.result.WrittenManifest;
import detente.io.table.Csv;
import detente.metric.GroupMetric;
import detente.metric.Metrics;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * {@code runs.csv}, read one design point at a time. Whoever takes the runs of a point closes them. Between the column
 * {@code status} and the first known metric stand the factors; all from there on are metrics. Where a stop rule added
 * worlds in rounds, each round is read beside the others.
 */
public final class PointReader implements Closeable {
    private final Disk disk;
    private final Path folder;
    private final List<RunSection> sections = new ArrayList<>();
    private final Csv csv;
    private final Units units;
    private final int firstFactor;
    private final int firstMetric;

    /**
     * Opens it.
     *
     * @param disk writes beside it what does not fit into memory
     * @throws IOException if it cannot be read or lacks a column
     */
    public PointReader(Disk disk, Path file) throws IOException {
        this.disk = disk;
        folder = file.resolveSibling("");
        JsonNode manifest = WrittenManifest.tree(folder);
        long round = round(manifest);
        units = WrittenUnits.of(manifest);
        sections.add(new RunSection(file, 0, round == 0 ? Long.MAX_VALUE : round));
        csv = sections.get(0).csv();
        firstFactor = csv.column("status") + 1;
        firstMetric = firstMetric();
        while (round > 0 && !sections.get(sections.size() - 1).ahead().isEmpty()) {
            sections.add(new RunSection(file, sections.size() * round, round));
        }
    }

    /** Number of runs after which points begin anew, because a stop rule adds worlds in rounds; 0 where none does. */
    private static long round(JsonNode manifest) {
        JsonNode experiment = manifest.path("experiment");
        return experiment.path("stop").isObject()
                ? manifest.path("points").asLong()
                        * experiment.path("worlds").asLong()
                        * experiment.path("replications").asLong()
                : 0;
    }

    private int firstMetric() {
        int column = firstFactor;
        while (column < csv.header().size() && !isMetric(csv.header().get(column))) {
            column++;
        }
        return column;
    }

    private static boolean isMetric(String column) {
        return Metrics.find(column).isPresent() || GroupMetric.find(column).isPresent();
    }

    /** Names of the factors. */
    public List<String> factors() {
        return csv.header().subList(firstFactor, firstMetric);
    }

    /** What counts as one case. */
    public Units units() {
        return units;
    }

    /** Names of the metrics. */
    public List<String> metrics() {
        return csv.header().subList(firstMetric, csv.header().size());
    }

    /**
     * The runs of the next design point; empty at the end. A point whose rows do not stand together comes several times.
     *
     * @throws IOException if the file cannot be read or holds no number where one belongs
     */
    public Optional<PointRuns> next() throws IOException {
        List<String> first = sections.get(0).ahead();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        String point = first.get(csv.column("point"));
        PointRuns runs = new PointRuns(
                disk,
                folder,
                units,
                (int) csv.number(first, csv.column("point")),
                List.copyOf(first.subList(firstFactor, firstMetric)),
                metrics().size());
        for (RunSection section : sections) {
            for (List<String> row = section.ahead();
                    !row.isEmpty() && row.get(csv.column("point")).equals(point);
                    row = section.ahead()) {
                add(row, section.csv(), runs);
                section.advance();
            }
        }
        return Optional.of(runs);
    }

    private void add(List<String> row, Csv from, PointRuns runs) throws IOException {
        double[] numbers = new double[row.size() - firstMetric];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = from.number(row, firstMetric + i);
        }
        runs.add(
                (int) from.number(row, from.column("world")),
                (int) from.number(row, from.column("replication")),
                numbers);
    }

    @Override
    public void close() throws IOException {
        for (RunSection section : sections) {
            section.close();
        }
    }

    /** Some neighbouring rows of {@code runs.csv}, read one after the other. */
    private static final class RunSection implements Closeable {
        private final Csv csv;
        private long left;
        private List<String> ahead = List.of();

        /**
         * Opens it.
         *
         * @param skipped number of rows in front of it
         * @param rows number of rows, if there are so many
         */
        RunSection(Path file, long skipped, long rows) throws IOException {
            csv = ResultCsv.open(file);
            left = rows;
            csv.skip(skipped);
            advance();
        }

        Csv csv() {
            return csv;
        }

        /** The next row; empty at the end. */
        List<String> ahead() {
            return ahead;
        }

        /** Goes on to the row behind. */
        void advance() throws IOException {
            ahead = left-- > 0 ? csv.next() : List.of();
        }

        @Override
        public void close() throws IOException {
            csv.close();
        }
    }
}
