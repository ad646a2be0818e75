package detente.analysis.robust;

import detente.analysis.runs.DesignPlan;
import detente.analysis.runs.FactorCells;
import detente.analysis.runs.PointReader;
import detente.analysis.runs.PointRuns;
import detente.analysis.runs.TableFile;
import detente.analysis.sample.Intervals;
import detente.analysis.sample.Rounding;
import detente.analysis.sample.Sample;
import detente.analysis.told.AnalysisListener;
import detente.chart.Estimate;
import detente.io.result.Disk;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes what arms do over futures. The runs are read as often as needed to keep memory small: each time as many metrics
 * are looked at as fit.
 */
public final class RobustnessStudy implements Closeable {
    /** Numbers that may be held at a time: 32 MB of them. */
    private static final long MOST_NUMBERS = 4_000_000;

    /** More futures make no share more certain than anybody needs; the first ones are taken. */
    private static final int MOST_FUTURES = 100_000;

    private final Disk disk;
    private final Path runs;
    private final ArmsPlan plan;
    private final Intervals intervals;
    private final TableFile<RobustnessTable.Row> robustness;
    private final TableFile<DriverTable.Row> drivers;
    private final TableFile<FutureTable.Row> futures;
    private final RobustnessCharts charts;

    /** What each future is, as it is written. */
    private final List<List<String>> levels = new ArrayList<>();

    /**
     * Begins the tables.
     *
     * @param folder where they go
     */
    public RobustnessStudy(Disk disk, Path folder, Path runs, DesignPlan plan, Intervals intervals) {
        this.disk = disk;
        this.runs = runs;
        this.plan = ArmsPlan.of(plan);
        this.intervals = intervals;
        robustness = new TableFile<>(disk, folder, RobustnessTable.TABLE);
        drivers = new TableFile<>(disk, folder, DriverTable.TABLE);
        futures = new TableFile<>(disk, folder, FutureTable.TABLE);
        charts = new RobustnessCharts(plan.titles());
    }

    /**
     * Writes the tables.
     *
     * @param each number of values of a metric: points times worlds
     * @return their files
     */
    public List<Path> write(long each, AnalysisListener listener) throws IOException {
        int atOnce = (int) StrictMath.max(1, MOST_NUMBERS / StrictMath.max(1, each));
        boolean more = true;
        for (int first = 0; more; first += atOnce) {
            try (PointReader table = new PointReader(disk, runs)) {
                int last = StrictMath.min(first + atOnce, table.metrics().size());
                List<String> metrics = table.metrics().subList(first, last);
                List<List<double[][]>> worlds = read(table, first, metrics.size());
                Drivers driving = new Drivers(factors(table.factors()), intervals);
                for (int metric = 0; metric < metrics.size(); metric++) {
                    listener.done("robustness", metrics.get(metric));
                    write(metrics.get(metric), table.factors(), worlds.get(metric), driving);
                }
                more = last < table.metrics().size();
            }
        }
        Stream.of(robustness, drivers, futures).forEach(TableFile::finish);
        return Stream.of(robustness, drivers, futures).map(TableFile::file).toList();
    }

    /** The pictures that they make. */
    public RobustnessCharts charts() {
        return charts;
    }

    /** The values of some metrics: of each by future, arm and world. */
    private List<List<double[][]>> read(PointReader table, int first, int metrics) throws IOException {
        List<List<double[][]>> values = Stream.generate(() -> (List<double[][]>) new ArrayList<double[][]>())
                .limit(metrics)
                .toList();
        boolean again = !levels.isEmpty();
        for (Optional<PointRuns> next = table.next(); next.isPresent(); next = table.next()) {
            try (PointRuns point = next.get()) {
                int arm = (point.point() - 1) % plan.size();
                if ((point.point() - 1) / plan.size() >= MOST_FUTURES) {
                    return values;
                } else if (arm == 0 && !again) {
                    levels.add(point.levels().subList(1, point.levels().size()));
                }
                for (int metric = 0; metric < metrics; metric++) {
                    if (arm == 0) {
                        values.get(metric).add(new double[plan.size()][]);
                    }
                    List<double[][]> ofMetric = values.get(metric);
                    ofMetric.get(ofMetric.size() - 1)[arm] = point.ofWorlds(first + metric);
                }
            }
        }
        return values;
    }

    /** The factors of the futures whose levels have an order, with the value in each future. */
    private Map<String, double[]> factors(List<String> columns) {
        Map<String, double[]> factors = new LinkedHashMap<>();
        for (int place = 1; place < columns.size(); place++) {
            FactorCells cells = new FactorCells();
            for (List<String> future : levels) {
                cells.add(future.get(place - 1));
            }
            if (!levels.isEmpty() && cells.disorder().isEmpty()) {
                factors.put(columns.get(place), cells.values());
            }
        }
        return factors;
    }

    private void write(String metric, List<String> columns, List<double[][]> worlds, Drivers driving) {
        List<ArmResult> arms = new ArmsOfMetric(plan, worlds).results();
        for (int arm = 0; arm < arms.size(); arm++) {
            ArmResult found = arms.get(arm);
            String worst = found.worst() < 0 ? "" : described(columns, found.worst());
            robustness.add(new RobustnessTable.Row(
                    metric, found, arm, arms.size(), plan.threshold(), ratio(metric, found), worst));
        }
        for (int future = 0; future < worlds.size(); future++) {
            for (int arm = 0; arm < arms.size(); arm++) {
                int point = future * arms.size() + arm + 1;
                futures.add(new FutureTable.Row(future, point, metric, arms.get(arm)));
            }
        }
        List<Driver> found = driving.of(arms);
        found.forEach(driver -> drivers.add(new DriverTable.Row(metric, driver)));
        charts.add(metric, arms, found);
    }

    private Estimate ratio(String metric, ArmResult arm) {
        OverFutures over = arm.over();
        double mean = over.mean();
        double[] moves = Arrays.stream(Sample.present(over.raw()))
                .map(logarithm -> Rounding.difference(logarithm, mean))
                .toArray();
        double ratio = OverFutures.ratio(mean);
        return intervals.of(metric).factor(ratio, moves).around(ratio);
    }

    private String described(List<String> columns, int future) {
        List<String> cells = levels.get(future);
        return String.join(
                "; ",
                IntStream.range(0, cells.size())
                        .mapToObj(place -> columns.get(place + 1) + " = " + cells.get(place))
                        .toList());
    }

    @Override
    public void close() {
        Stream.of(robustness, drivers, futures).forEach(TableFile::close);
    }
}
