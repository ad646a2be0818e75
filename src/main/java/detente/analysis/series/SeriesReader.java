package detente.analysis.series;

import detente.analysis.runs.Case;
import detente.analysis.runs.Units;
import detente.analysis.sample.Intervals;
import detente.analysis.sample.Sample;
import detente.chart.Band;
import detente.chart.Course;
import detente.chart.Estimate;
import detente.io.result.ResultCsv;
import detente.io.table.Csv;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** {@code series.csv}, read for some design points and observables: a mean over the runs of each world. */
public final class SeriesReader {
    private final List<Case> cases;
    private final List<String> observables;
    private final List<WorldSeries> series = new ArrayList<>();

    private SeriesReader(List<Case> cases, List<String> observables) {
        this.cases = cases;
        this.observables = observables;
        for (Case one : cases) {
            series.add(new WorldSeries(observables.size(), one.worlds()));
        }
    }

    /**
     * Reads a table.
     *
     * @param runs the table of runs, which says the point and world of each; in the order of the series
     * @param units what counts as one world
     * @param cases what is read; the baseline first, if there is one
     * @throws IOException if a file cannot be read, lacks an observable or is in another order
     */
    public static SeriesReader of(Path file, Path runs, Units units, List<Case> cases, List<String> observables)
            throws IOException {
        SeriesReader table = new SeriesReader(cases, observables);
        try (Csv csv = ResultCsv.open(file);
                RunPlaces places = new RunPlaces(runs, units)) {
            table.read(csv, places);
        }
        return table;
    }

    private void read(Csv csv, RunPlaces places) throws IOException {
        int run = csv.column("run");
        int time = csv.column("time");
        int[] columns = new int[observables.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = csv.column(observables.get(i));
        }
        for (List<String> row = csv.next(); !row.isEmpty(); row = csv.next()) {
            if (places.goTo((long) csv.number(row, run))) {
                int place = placeOf(places.point());
                if (place >= 0) {
                    series.get(place).add(places.world(), csv.number(row, time), numbers(csv, row, columns));
                }
            }
        }
    }

    private int placeOf(int point) {
        return IntStream.range(0, cases.size())
                .filter(place -> cases.get(place).contrast().point() == point)
                .findFirst()
                .orElse(-1);
    }

    private static double[] numbers(Csv csv, List<String> row, int[] columns) throws IOException {
        double[] numbers = new double[columns.length];
        for (int i = 0; i < columns.length; i++) {
            numbers[i] = csv.number(row, columns[i]);
        }
        return numbers;
    }

    /** The course of each case. */
    public List<Course> courses(Intervals intervals) {
        List<Course> courses = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            Map<String, Band> bands = new LinkedHashMap<>();
            for (int observable = 0; observable < observables.size(); observable++) {
                String name = observables.get(observable);
                bands.put(name, series.get(i).band(observable, intervals.of(name)));
            }
            courses.add(new Course(cases.get(i).label(), bands, i > 0 ? changes(i, intervals) : Map.of()));
        }
        return courses;
    }

    private Map<String, Band> changes(int place, Intervals intervals) {
        Map<String, Band> changes = new LinkedHashMap<>();
        for (int observable = 0; observable < observables.size(); observable++) {
            List<Band.Moment> moments = new ArrayList<>();
            for (double time : series.get(place).times()) {
                moments.add(new Band.Moment(time, change(place, observable, time, intervals)));
            }
            changes.put(observables.get(observable), new Band(moments));
        }
        return changes;
    }

    /** The difference of a case to the first, paired within worlds. */
    private Estimate change(int place, int observable, double time, Intervals intervals) {
        double[] means = series.get(place).means(observable, time);
        double[] first = series.get(0).means(observable, time);
        return WorldSeries.difference(means, first, intervals.of(observables.get(observable)));
    }

    /** The same as a table, with differences to the first case, in the order of cases, observables and times. */
    public List<SeriesSummaryTable.Row> summary(Intervals intervals) {
        List<SeriesSummaryTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            for (int observable = 0; observable < observables.size(); observable++) {
                for (double time : series.get(i).times()) {
                    rows.add(row(i, observable, time, intervals));
                }
            }
        }
        return rows;
    }

    private SeriesSummaryTable.Row row(int place, int observable, double time, Intervals intervals) {
        double[] means = series.get(place).means(observable, time);
        Estimate difference = place > 0 ? change(place, observable, time, intervals) : Estimate.NONE;
        double[] present = Sample.present(means);
        return new SeriesSummaryTable.Row(
                cases.get(place).contrast(),
                observables.get(observable),
                time,
                present.length,
                intervals.of(observables.get(observable)).estimate(present),
                difference);
    }

    /** Design point and world of one run after the other, from {@code runs.csv}, for a table in the same order. */
    private static final class RunPlaces implements Closeable {
        private final Csv csv;
        private final Units units;
        private long run;
        private int point;
        private int world;

        RunPlaces(Path file, Units units) throws IOException {
            this.units = units;
            this.csv = ResultCsv.open(file);
        }

        /**
         * Goes on to a run.
         *
         * @return whether there is one of that number
         * @throws IOException if the table cannot be read or is not in the order of its runs
         */
        boolean goTo(long number) throws IOException {
            while (run < number) {
                List<String> row = csv.next();
                if (row.isEmpty()) {
                    return false;
                }
                long next = (long) csv.number(row, csv.column("run"));
                if (next <= run) {
                    throw csv.problem("run " + next + " stands behind run " + run
                            + "; the rows have to be in the order of their runs");
                }
                run = next;
                point = (int) csv.number(row, csv.column("point"));
                world = units.of((int) csv.number(row, csv.column("world")));
            }
            return run == number;
        }

        /** Its design point. */
        int point() {
            return point;
        }

        /** Its world, from 1. */
        int world() {
            return world;
        }

        @Override
        public void close() throws IOException {
            csv.close();
        }
    }
}
