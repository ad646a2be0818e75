package detente.gui.view.chart;

import detente.chart.Curve;
import detente.metric.Book;
import detente.model.ConflictModel;
import detente.model.history.Column;
import detente.model.history.History;
import detente.model.operation.OperationType;
import detente.model.operation.Origin;
import java.util.EnumMap;
import java.util.Map;

/** The curves of one run in one book, two points a month. Only what is new since the last look is read. */
final class RunTrace {
    /** Shorter times say nothing about a year. */
    static final double FIRST_YEARS = .25;

    private static final int POINTS_PER_YEAR = 26;

    private final TrailingYear year;
    private final Map<OperationType, Curve> frequency = new EnumMap<>(OperationType.class);
    private final Map<Origin, Curve> transfers = new EnumMap<>(Origin.class);
    private final Curve severityMean = new Curve();
    private final Curve severityMax = new Curve();
    private final Curve harm = new Curve();
    private final Curve arsenalTotal = new Curve();
    private final Curve arsenalLargest = new Curve();
    private int nextStep;

    RunTrace(Book book) {
        year = new TrailingYear(book);
        for (OperationType type : OperationType.values()) {
            frequency.put(type, new Curve());
        }
        for (Origin channel : Origin.values()) {
            transfers.put(channel, new Curve());
        }
    }

    /** Reads what a run did since. The run must not move meanwhile. */
    void read(ConflictModel model) {
        History history = model.history();
        int every = stepsBetweenPoints(history);
        for (; nextStep < model.nextStep(); nextStep++) {
            if ((nextStep + 1) % every == 0) {
                year.moveTo(nextStep, history);
                append(nextStep, history);
            }
        }
    }

    static int stepsBetweenPoints(History history) {
        return StrictMath.max(1, history.stepsPerYear() / POINTS_PER_YEAR);
    }

    private void append(int step, History history) {
        double time = history.timeOf(step + 1);
        boolean tooEarly = (step + 1.0) / history.stepsPerYear() < FIRST_YEARS;
        frequency.forEach((type, curve) -> curve.append(time, tooEarly ? Double.NaN : year.frequency(type)));
        transfers.forEach((channel, curve) -> curve.append(time, tooEarly ? Double.NaN : year.transfers(channel)));
        severityMean.append(time, year.severityMean());
        severityMax.append(time, year.severityMax());
        harm.append(time, tooEarly ? Double.NaN : year.harm());
        arsenalTotal.append(time, history.at(Column.ARSENAL_TOTAL, step));
        arsenalLargest.append(time, history.at(Column.ARSENAL_LARGEST, step));
    }

    /** Operations of a type in the last twelve months, per year. */
    Curve frequency(OperationType type) {
        return curve(frequency, type);
    }

    /** Exploits reaching one more state in the last twelve months, times per year. */
    Curve transfers(Origin channel) {
        return curve(transfers, channel);
    }

    private static <K> Curve curve(Map<K, Curve> curves, K key) {
        Curve curve = curves.get(key);
        if (curve == null) {
            throw new IllegalStateException("no curve of " + key);
        }
        return curve;
    }

    /** Mean severity of the last twelve months, points. */
    Curve severityMean() {
        return severityMean;
    }

    /** Largest severity of the last twelve months, points. */
    Curve severityMax() {
        return severityMax;
    }

    /** Harm of operations in the last twelve months, per year. */
    Curve harm() {
        return harm;
    }

    /** Undisclosed exploits held by all states. */
    Curve arsenalTotal() {
        return arsenalTotal;
    }

    /** Undisclosed exploits held by the state that holds most. */
    Curve arsenalLargest() {
        return arsenalLargest;
    }
}
