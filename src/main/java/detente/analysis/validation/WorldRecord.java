package detente.analysis.validation;

import detente.analysis.pattern.Incident;
import detente.analysis.pattern.IncidentSeries;
import detente.analysis.pattern.Successions;
import detente.analysis.sample.Sample;
import detente.metric.Book;
import detente.metric.Count;
import detente.metric.Metric;
import detente.metric.Run;
import detente.metric.Tally;
import detente.model.history.History;
import detente.model.operation.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/** The public record of the runs of one world: what a historian of it could count. */
final class WorldRecord {
    private static final double DAYS_PER_YEAR = 365;

    private final List<Count> whole = new ArrayList<>();
    private final List<Count> early = new ArrayList<>();
    private final List<Double> delays = new ArrayList<>();
    private final List<YearsOfRecord> thinned = new ArrayList<>();
    private final List<History> histories = new ArrayList<>();
    private final List<IncidentSeries> series = new ArrayList<>();
    private final Successions successions = new Successions();
    private final RecordForm form;
    private double years;
    private int operations;
    private int detected;

    WorldRecord(RecordForm form) {
        this.form = form;
    }

    /** Adds a run. */
    void add(History history) {
        histories.add(history);
        Tally tally = new Tally(history, 0, Double.POSITIVE_INFINITY);
        whole.add(tally.of(Book.RECORDED));
        early.add(new Tally(history, 0, form.years()).of(Book.RECORDED));
        IncidentSeries recorded = IncidentSeries.of(
                history.operations().stream()
                        .filter(Operation::isRecorded)
                        .map(Incident::recorded)
                        .toList(),
                history.years());
        series.add(recorded);
        successions.add(recorded.first(form.years()));
        thinned.add(new YearsOfRecord(history, form));
        years += history.years();
        operations += tally.of(Book.TRUE).operations();
        detected += tally.detected();
        for (Operation operation : history.operations()) {
            if (operation.time() >= history.observedFrom() && operation.isRecorded()) {
                delays.add(DAYS_PER_YEAR * operation.delay());
            }
        }
    }

    /** Recorded operations per year, all runs together. */
    double perYear() {
        return sum(Count::operations) / years;
    }

    /** True operations per year, all runs together. */
    double truePerYear() {
        return operations / years;
    }

    /** What is counted, as a share of the recorded operations, all runs together. */
    double share(ToIntFunction<Count> counted) {
        return sum(counted) / sum(Count::operations);
    }

    /** Share of the noticed operations for which some state was named. */
    double attributedShare() {
        return sum(Count::operations) / detected;
    }

    /** Mean severity, all runs together. */
    double severityMean() {
        return total(Count::severitySum) / sum(Count::operations);
    }

    /** Standard deviation of severity (n − 1), all runs together. */
    double severitySpread() {
        double n = sum(Count::operations);
        double mean = severityMean();
        return StrictMath.sqrt(StrictMath.max(0, total(Count::severitySquares) - n * mean * mean) / (n - 1));
    }

    /** A quantile of the delay of attribution in days, all runs together. */
    double delay(double probability) {
        double[] sorted = delays.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return Sample.quantile(sorted, probability);
    }

    /** Mean over runs of a number that depends on how many operations there are: as many years as the data have. */
    double meanOfEarly(ToDoubleFunction<Count> number) {
        return Sample.of(early.stream().mapToDouble(number).toArray()).mean();
    }

    /** Mean over runs of a number of the record thinned to the numbers of incidents of each year. */
    double meanOfThinned(ToDoubleFunction<YearsOfRecord> number) {
        return Sample.of(thinned.stream().mapToDouble(number).toArray()).mean();
    }

    /** Mean of a metric over the runs in which it has a value. */
    double mean(Metric metric) {
        return Sample.of(Sample.present(histories.stream()
                        .mapToDouble(history -> metric.of(new Run(history)))
                        .toArray()))
                .mean();
    }

    /** Mean over runs of a number of the first years of their record. */
    double meanOfSeries(double length, ToDoubleFunction<IncidentSeries> number) {
        return Sample.of(series.stream()
                        .map(one -> one.first(length))
                        .mapToDouble(number)
                        .toArray())
                .mean();
    }

    /** How severities follow each other, all runs together. */
    Successions successions() {
        return successions;
    }

    /** Mean over runs of a number of their whole record. */
    double meanOfWhole(ToDoubleFunction<Count> number) {
        return Sample.of(whole.stream().mapToDouble(number).toArray()).mean();
    }

    private double sum(ToIntFunction<Count> counted) {
        return whole.stream().mapToInt(counted).sum();
    }

    private double total(ToDoubleFunction<Count> number) {
        double sum = 0;
        for (Count count : whole) {
            sum += number.applyAsDouble(count);
        }
        return sum;
    }
}
