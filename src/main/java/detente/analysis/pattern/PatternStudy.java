package detente.analysis.pattern;

import detente.analysis.runs.PointRuns;
import detente.analysis.runs.TableFile;
import detente.analysis.runs.Units;
import detente.analysis.sample.Intervals;
import detente.analysis.sample.Sample;
import detente.analysis.told.AnalysisListener;
import detente.experiment.RunSpec;
import detente.io.document.BadInput;
import detente.io.result.Disk;
import detente.io.result.ResultCsv;
import detente.io.result.Task;
import detente.io.table.Csv;
import detente.metric.Book;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds the patterns of the operations of a sweep, run by run: {@code patterns.csv}. */
public final class PatternStudy {
    private static final List<Book> BOOKS = List.of(Book.TRUE, Book.RECORDED);
    private static final List<SeriesPattern> PATTERNS = List.of(SeriesPattern.values());

    /** Shuffles of each run; a world has several runs, a point many worlds. */
    private static final int SHUFFLES = 20;

    private final Disk disk;
    private final Task task;
    private final Path folder;
    private final PatternCharts charts = new PatternCharts();
    private final Intervals intervals = new Intervals();

    private final Units units;

    /** The point that the picture shows: the baseline, or the first one. */
    private final int shown;

    /** The points that are not yet done, by number. */
    private final Map<Integer, PointRuns> points = new LinkedHashMap<>();

    /**
     * @param disk writes the table
     * @param task what is in the folder
     * @param folder of a result
     */
    public PatternStudy(Disk disk, Task task, Path folder) {
        this.disk = disk;
        this.task = task;
        this.folder = folder;
        units = task.experiment()
                .flatMap(file -> file.experiment().round().sets())
                .map(sets -> new Units(sets.each(), sets.order()))
                .orElse(Units.SINGLE);
        shown = StrictMath.max(
                1,
                task.experiment().map(file -> file.experiment().baselinePoint()).orElse(1));
    }

    /** The pictures. */
    public PatternCharts charts() {
        return charts;
    }

    /**
     * Where the operations are.
     *
     * @throws BadInput if the result has none
     */
    public static Path events(Path folder) {
        return ResultCsv.find(folder, "events")
                .orElseThrow(() -> new BadInput(folder + ": holds no events.csv, in which patterns are found: say"
                        + " \"events\": true under \"outputs\" of the experiment, and run it into another folder"));
    }

    /**
     * Writes the table.
     *
     * @return its file
     * @throws IOException if a table cannot be read
     */
    public Path write(Path runs, AnalysisListener listener) throws IOException {
        try (TableFile<PatternTable.Row> table = new TableFile<>(disk, folder, PatternTable.TABLE);
                EventReader events = new EventReader(events(folder));
                Csv csv = ResultCsv.open(runs)) {
            int point = 1;
            for (List<String> row = csv.next(); !row.isEmpty(); row = csv.next()) {
                RunSpec run = task.plan().run(csv.whole(row, csv.column("run")));
                if (run.point() != point && !task.isOpenEnded()) {
                    finish(table, listener);
                }
                point = run.point();
                add(
                        run,
                        events.rows(run.number()),
                        events,
                        row.get(csv.column("status")).equals("ok"));
            }
            finish(table, listener);
            table.finish();
            return table.file();
        } finally {
            points.values().forEach(PointRuns::close);
        }
    }

    private void add(RunSpec run, List<List<String>> rows, EventReader events, boolean ended) {
        double[] found = new double[2 * PATTERNS.size() * BOOKS.size()];
        Arrays.fill(found, Double.NaN);
        double years = task.plan().scenario(run).years();
        for (int book = 0; ended && book < BOOKS.size(); book++) {
            IncidentSeries series = events.series(rows, BOOKS.get(book), years);
            double[] values = PatternValues.of(series);
            double[] chances = PatternValues.ofChance(series, SHUFFLES);
            System.arraycopy(values, 0, found, place(book, 0), values.length);
            System.arraycopy(chances, 0, found, place(book, 0) + values.length, values.length);
        }
        points.computeIfAbsent(run.point(), point -> new PointRuns(disk, folder, units, point, List.of(), found.length))
                .add(run.world(), run.replication(), found);
    }

    private static int place(int book, int pattern) {
        return 2 * PATTERNS.size() * book + pattern;
    }

    /** Which point is shown, where there are others. */
    private String words() {
        List<String> levels = new ArrayList<>();
        for (int i = 0; i < task.factors().size(); i++) {
            levels.add(task.factors().get(i).name() + "="
                    + task.plan().levels(shown).get(i).label());
        }
        return task.points() == 1
                ? ""
                : "Shown is point " + shown + " of " + task.points() + ": " + String.join(", ", levels) + ".";
    }

    private void finish(TableFile<PatternTable.Row> table, AnalysisListener listener) {
        for (PointRuns point : points.values()) {
            List<PatternTable.Row> rows = new ArrayList<>();
            for (int book = 0; book < BOOKS.size(); book++) {
                for (SeriesPattern pattern : PATTERNS) {
                    double[] values = point.ofWorlds(place(book, pattern.ordinal()));
                    double[] chances = point.ofWorlds(place(book, PATTERNS.size() + pattern.ordinal()));
                    double[] excess = IntStream.range(0, values.length)
                            .mapToDouble(world -> values[world] - chances[world])
                            .toArray();
                    double[] present = Sample.present(values);
                    rows.add(new PatternTable.Row(
                            point.point(),
                            BOOKS.get(book),
                            pattern,
                            present.length,
                            intervals.estimate(present),
                            Sample.of(chances).mean(),
                            intervals.estimate(Sample.present(excess))));
                }
            }
            rows.forEach(table::add);
            if (point.point() == shown) {
                charts.add(words(), rows);
            }
            listener.done("patterns", "point " + point.point());
            point.close();
        }
        points.clear();
    }
}
