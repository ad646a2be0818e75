package detente.page.browser;

import detente.analysis.effect.Compared;
import detente.chart.Estimate;
import detente.experiment.Ensemble;
import detente.experiment.Outcome;
import detente.metric.Metric;
import detente.metric.Metrics;
import detente.page.EnsembleText;
import detente.page.OpenScenario;
import detente.page.ScenarioText;
import detente.page.Story;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.teavm.jso.JSExport;
import org.teavm.jso.typedarrays.Float64Array;

/**
 * What a page may call. Several texts go in one, line by line; rows of numbers go in one array, row by row. What is not
 * allowed comes out as an exception with its sentence.
 */
public final class PageModule {
    private static final List<Metric> METRICS = Metrics.all();

    private final OpenScenario scenario;

    /** Time series of the runs of the last call. */
    private double[] series = {};

    private PageModule(OpenScenario scenario) {
        this.scenario = scenario;
    }

    /** A program has to begin somewhere; nothing is done. */
    public static void main(String[] args) {}

    /**
     * Opens a scenario.
     *
     * @param text as {@link ScenarioText} writes it
     * @param seed a whole number below 2^53
     * @param ensemble as {@link EnsembleText} writes it; empty for none
     * @param worlds most worlds that will be asked for
     */
    @JSExport
    public static PageModule open(String text, double seed, String ensemble, int worlds) {
        Optional<Ensemble> sets = ensemble.isEmpty() ? Optional.empty() : Optional.of(EnsembleText.parse(ensemble));
        return new PageModule(new OpenScenario(ScenarioText.parse(text), (long) seed, sets, worlds));
    }

    /** Number of neighbouring worlds that are one case. */
    @JSExport
    public int worldsPerCase() {
        return scenario.worldsPerCase();
    }

    /** The number of the set of each world; empty without an ensemble. */
    @JSExport
    public Float64Array sets() {
        return array(Arrays.stream(scenario.sets()).asDoubleStream().toArray());
    }

    /** The metrics of an arm in some worlds, and its time series for {@link #series}. */
    @JSExport
    public Float64Array run(String lines, int from, int count, String names) {
        List<String> arm = lines(lines);
        List<String> observables = lines(names);
        double[] rows = new double[count * METRICS.size()];
        double[][] years = new double[count][];
        for (int i = 0; i < count; i++) {
            Outcome.Finished run = scenario.run(arm, from + i);
            System.arraycopy(OpenScenario.metrics(run), 0, rows, i * METRICS.size(), METRICS.size());
            years[i] = observables.isEmpty()
                    ? new double[0]
                    : Arrays.stream(OpenScenario.years(run, observables))
                            .flatMapToDouble(Arrays::stream)
                            .toArray();
        }
        series = Arrays.stream(years).flatMapToDouble(Arrays::stream).toArray();
        return array(rows);
    }

    /** World by world, year by year, the observables that the last {@link #run} was asked for. */
    @JSExport
    public Float64Array series() {
        return array(series);
    }

    /** What the lines of an arm say, in canonical text. */
    @JSExport
    public String canonical(String lines) {
        return text(OpenScenario.assignments(lines(lines)).stream()
                .map(one -> one.lever().key() + "=" + one.text())
                .toList());
    }

    /** What does nothing in an arm, a sentence a line. */
    @JSExport
    public String advice(String lines) {
        return text(scenario.advice(lines(lines)));
    }

    /**
     * What an arm does to some metrics.
     *
     * @param at rows of the first worlds
     * @param before the same of the arm that it is compared with
     * @param metrics places of the metrics
     * @return for each metric as many numbers as {@link Compared#numbers} has
     */
    @JSExport
    public Float64Array effects(Float64Array at, Float64Array before, Float64Array metrics) {
        double[] there = at.copyToJavaArray();
        double[] here = before.copyToJavaArray();
        return array(Arrays.stream(metrics.copyToJavaArray())
                .mapToInt(place -> (int) place)
                .mapToObj(
                        place -> scenario.effect(METRICS.get(place).name(), column(there, place), column(here, place)))
                .map(Compared::numbers)
                .flatMapToDouble(Arrays::stream)
                .toArray());
    }

    /** The means of some metrics, each with its interval. */
    @JSExport
    public Float64Array means(Float64Array rows, Float64Array metrics) {
        double[] all = rows.copyToJavaArray();
        return array(Arrays.stream(metrics.copyToJavaArray())
                .mapToInt(place -> (int) place)
                .mapToObj(place -> scenario.mean(METRICS.get(place).name(), column(all, place)))
                .flatMapToDouble(PageModule::numbers)
                .toArray());
    }

    /**
     * The mean of an observable for each year, and how it differs from another arm, each with its interval.
     *
     * @param at a number for each world and year
     * @param before the same of the other arm; empty without one
     */
    @JSExport
    public Float64Array bands(String observable, Float64Array at, Float64Array before, int years) {
        return array(scenario.bands(observable, at.copyToJavaArray(), before.copyToJavaArray(), years).stream()
                .flatMapToDouble(PageModule::numbers)
                .toArray());
    }

    /** The run of an arm in a world, as JSON. */
    @JSExport
    public String story(String lines, int world) {
        return Story.of(scenario.run(lines(lines), world).run().history());
    }

    private static double[] column(double[] rows, int place) {
        double[] column = new double[rows.length / METRICS.size()];
        Arrays.setAll(column, world -> rows[world * METRICS.size() + place]);
        return column;
    }

    private static DoubleStream numbers(Estimate estimate) {
        return DoubleStream.of(estimate.value(), estimate.low(), estimate.high());
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines);
    }

    private static Float64Array array(double[] numbers) {
        return Float64Array.copyFromJavaArray(numbers);
    }
}
