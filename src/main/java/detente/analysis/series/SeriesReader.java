package detente.analysis.series;

import detente.analysis.runs.Case;
import detente.analysis.runs.RunPlaces;
import detente.analysis.sample.Intervals;
import detente.chart.Band;
import detente.chart.Course;
import detente.io.result.ResultCsv;
import detente.io.table.Csv;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** {@code series.csv}, read for some design points and observables. */
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
     * The course of each case.
     *
     * @param runs the table of runs, which says the point and world of each; in the order of the series
     * @throws IOException if a file cannot be read, lacks an observable or is in another order
     */
    public static List<Course> courses(
            Path file, Path runs, List<Case> cases, List<String> observables, Intervals intervals) throws IOException {
        SeriesReader table = new SeriesReader(cases, observables);
        try (Csv csv = ResultCsv.open(file);
                RunPlaces places = new RunPlaces(runs)) {
            table.read(csv, places);
        }
        return table.courses(intervals);
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

    private List<Course> courses(Intervals intervals) {
        List<Course> courses = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            Map<String, Band> bands = new LinkedHashMap<>();
            for (int observable = 0; observable < observables.size(); observable++) {
                bands.put(observables.get(observable), series.get(i).band(observable, intervals));
            }
            courses.add(new Course(cases.get(i).label(), bands));
        }
        return courses;
    }
}
