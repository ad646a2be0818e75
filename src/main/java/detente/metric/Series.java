package detente.metric;

import detente.model.history.Column;
import detente.model.history.History;
import detente.model.operation.OperationType;
import detente.model.operation.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The time series of a run: one row for each period, one column for each observable, the burn-in included. */
public final class Series {
    private static final List<Metric> OBSERVABLES = new Series().list();

    private final List<Metric> list = new ArrayList<>();

    private Series() {}

    /**
     * The columns in order: metrics of the period, and the first is {@code time}, its beginning. {@code highest_rung} is a
     * mean over the period, and not the metric of that name.
     */
    public static List<Metric> observables() {
        return OBSERVABLES;
    }

    /**
     * The rows of a run in order of time.
     *
     * @return one array for each period, with one number for each observable; NaN where it has none
     */
    public static double[][] rows(Run run, Period period) {
        return rows(run, period, OBSERVABLES);
    }

    /** The same of some observables only. */
    public static double[][] rows(Run run, Period period, List<Metric> observables) {
        History history = run.history();
        double[][] rows = new double[period.count(history)][];
        int step = 0;
        for (int i = 0; i < rows.length; i++) {
            int first = step;
            while (step < history.steps() && period.of(step, history) == i) {
                step++;
            }
            rows[i] = row(new Run(history, period.start(i, history), first, step), observables);
        }
        return rows;
    }

    private static double[] row(Run period, List<Metric> observables) {
        return observables.stream().mapToDouble(metric -> metric.of(period)).toArray();
    }

    private List<Metric> list() {
        add("time", "yr", "beginning of the period, since the end of the burn-in", Run::begins);
        for (Book book : List.of(Book.TRUE, Book.RECORDED)) {
            addMetrics(book.prefix() + "operations_per_year");
            for (OperationType type : OperationType.values()) {
                addMetrics(book.prefix() + lower(type) + "_per_year");
            }
        }
        addMetrics(
                "severity_mean",
                "recorded_severity_mean",
                "severity_max",
                "severity_weighted_frequency",
                "retaliations_per_year",
                "harm_per_year",
                "trust_loss_per_year",
                "spillover_per_year",
                "trust");
        for (Origin channel : Origin.values()) {
            addMetrics(lower(channel) + "_transfers_per_year");
        }
        addMetrics("arsenal_total", "arsenal_largest", "arsenal_overlap", "backdoors", "grievance");
        addMean("highest_rung", Column.HIGHEST_RUNG);
        addMetrics("peace_share", "strict_peace_share", "conflict_share", "war_share", "position");
        addMean("treaty_in_force", Column.TREATY_IN_FORCE);
        addMetrics("active_initiators_per_year", "recorded_active_initiators_per_year", "entrants_per_year");
        return List.copyOf(list);
    }

    /** Metrics, taken of a period instead of the observation. */
    private void addMetrics(String... names) {
        for (String name : names) {
            list.add(Metrics.find(name).orElseThrow());
        }
    }

    /** The mean of a level, of which the metrics have something else. */
    private void addMean(String name, Column column) {
        add(name, column.unit(), column.meaning() + ", mean over the period", run -> run.stepSums()
                .mean(column));
    }

    private void add(String name, String unit, String meaning, ToDoubleFunction<Run> value) {
        list.add(new Metric(name, unit, Book.NONE, meaning, "", value));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
