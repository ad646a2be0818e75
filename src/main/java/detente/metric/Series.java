package detente.metric;

import detente.model.history.Column;
import detente.model.history.History;
import detente.model.history.Transfer;
import detente.model.operation.Operation;
import detente.model.operation.OperationType;
import detente.model.operation.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The time series of a run: one row for each period, one column for each observable, the burn-in included. */
public final class Series {
    private static final List<Observable> OBSERVABLES = new Series().list();

    private final List<Observable> list = new ArrayList<>();

    private Series() {}

    /** The columns in order; the first is {@code time}, the beginning of the period. */
    public static List<Observable> observables() {
        return OBSERVABLES;
    }

    /**
     * The rows of a run in order of time.
     *
     * @return one array for each period, with one number for each observable; NaN where it has none
     */
    public static double[][] rows(Run run, Period period) {
        List<Span> spans = spans(run.history(), period);
        double[][] rows = new double[spans.size()][];
        for (int i = 0; i < rows.length; i++) {
            Span span = spans.get(i);
            rows[i] = OBSERVABLES.stream()
                    .mapToDouble(observable -> observable.value().applyAsDouble(span))
                    .toArray();
        }
        return rows;
    }

    private static List<Span> spans(History history, Period period) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < period.count(history); i++) {
            spans.add(new Span(period.start(i, history)));
        }
        for (int step = 0; step < history.steps(); step++) {
            spans.get(period.of(step, history)).add(history, step);
        }
        for (Operation operation : history.operations()) {
            spans.get(period.of(history.stepOf(operation.time()), history)).add(operation);
        }
        for (Transfer transfer : history.transfers()) {
            spans.get(period.of(history.stepOf(transfer.time()), history)).add(transfer);
        }
        return spans;
    }

    private List<Observable> list() {
        add("time", "yr", "beginning of the period, since the end of the burn-in", Span::start);
        addFrequencies(Book.TRUE);
        addFrequencies(Book.RECORDED);
        addSeverities();
        addHarm();
        for (Origin channel : Origin.values()) {
            addRate(
                    lower(channel) + "_transfers_per_year",
                    "1/yr",
                    "times per year that an exploit reached one more state, channel " + lower(channel),
                    span -> span.transfers(channel));
        }
        addLevel("arsenal_total", Column.ARSENAL_TOTAL);
        addLevel("arsenal_largest", Column.ARSENAL_LARGEST);
        addLevel("arsenal_overlap", Column.ARSENAL_OVERLAP);
        addLevel("backdoors", Column.BACKDOORS);
        addLevel("grievance", Column.GRIEVANCE);
        addLevel("highest_rung", Column.HIGHEST_RUNG);
        addLevel("peace_share", Column.PEACE_SHARE);
        addLevel("strict_peace_share", Column.PEACE_STRICT_SHARE);
        addLevel("conflict_share", Column.CONFLICT_SHARE);
        addLevel("war_share", Column.WAR_SHARE);
        addLevel("position", Column.POSITION);
        addLevel("treaty_in_force", Column.TREATY_IN_FORCE);
        return List.copyOf(list);
    }

    private void addFrequencies(Book book) {
        addRate(
                book.prefix() + "operations_per_year",
                "1/yr",
                book.mark() + "operations per year",
                span -> span.operations(book));
        for (OperationType type : OperationType.values()) {
            addRate(
                    book.prefix() + lower(type) + "_per_year",
                    "1/yr",
                    book.mark() + "operations of " + lower(type) + " per year",
                    span -> span.operations(book, type));
        }
    }

    private void addSeverities() {
        for (Book book : List.of(Book.TRUE, Book.RECORDED)) {
            add(
                    book.prefix() + "severity_mean",
                    "points",
                    book.mark() + "mean severity of an operation",
                    span -> span.severitySum(book) / span.operations(book));
        }
        add("severity_max", "points", "largest severity", Span::severityMax);
        addRate(
                "severity_weighted_frequency",
                "points/yr",
                "sum of the severities of a year's operations",
                span -> span.severitySum(Book.TRUE));
        addRate("retaliations_per_year", "1/yr", "answers of states per year", Span::retaliations);
    }

    private void addHarm() {
        addRate("harm_per_year", "harm/yr", "civilian harm of operations per year, without worms", Span::harm);
        addRate(
                "trust_loss_per_year",
                "1/yr",
                "trust that disinformation cost per year, summed over states",
                Span::trustLoss);
        addRate(
                "spillover_per_year",
                "harm/yr",
                "harm per year of criminal worms made from leaked exploits",
                span -> span.sum(Column.SPILLOVER));
        addLevel("trust", Column.TRUST);
    }

    private void addLevel(String name, Column column) {
        add(name, column.unit(), column.meaning() + ", mean over the period", span -> span.mean(column));
    }

    private void addRate(String name, String unit, String meaning, ToDoubleFunction<Span> amount) {
        add(name, unit, meaning, span -> span.perYear(amount.applyAsDouble(span)));
    }

    private void add(String name, String unit, String meaning, ToDoubleFunction<Span> value) {
        list.add(new Observable(name, unit, meaning, value));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
