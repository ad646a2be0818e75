package detente.gui.view.chart;

import detente.metric.Book;
import detente.model.history.History;
import detente.model.history.Transfer;
import detente.model.operation.Operation;
import detente.model.operation.OperationType;
import detente.model.operation.Origin;
import java.util.Arrays;
import java.util.List;

/** What happened in the twelve months before the end of a step of a run that goes on. */
final class TrailingYear {
    /** Far less than a step: times of events are rounded. */
    private static final double TINY = 1e-9;

    private final int[] ofType = new int[OperationType.values().length];
    private final int[] transfers = new int[Origin.values().length];
    private final Book book;
    private int firstOperation;
    private int endOfOperations;
    private int firstTransfer;
    private int endOfTransfers;
    private double years;
    private double severitySum;
    private double severityMax;
    private double harm;

    /** @param book whose operations count; the record holds severity in whole points */
    TrailingYear(Book book) {
        this.book = book;
    }

    /** Moves on to the end of a step that was carried out, later than the one before. */
    void moveTo(int step, History history) {
        years = StrictMath.min(1, (step + 1.0) / history.stepsPerYear());
        double from = history.timeOf(step + 1 - history.stepsPerYear()) - TINY;
        double until = history.timeOf(step + 1) - TINY;
        clear();
        moveOperations(from, until, history);
        moveTransfers(from, until, history);
    }

    private void moveOperations(double from, double until, History history) {
        int count = history.operationCount();
        while (firstOperation < count && history.operation(firstOperation).time() < from) {
            firstOperation++;
        }
        while (endOfOperations < count && history.operation(endOfOperations).time() < until) {
            endOfOperations++;
        }
        for (int n = firstOperation; n < endOfOperations; n++) {
            add(history.operation(n));
        }
    }

    private void moveTransfers(double from, double until, History history) {
        List<Transfer> all = history.transfers();
        while (firstTransfer < all.size() && all.get(firstTransfer).time() < from) {
            firstTransfer++;
        }
        while (endOfTransfers < all.size() && all.get(endOfTransfers).time() < until) {
            endOfTransfers++;
        }
        for (int n = firstTransfer; n < endOfTransfers; n++) {
            transfers[all.get(n).channel().ordinal()]++;
        }
    }

    private void clear() {
        Arrays.fill(ofType, 0);
        Arrays.fill(transfers, 0);
        severitySum = 0;
        severityMax = Double.NaN;
        harm = 0;
    }

    private void add(Operation operation) {
        if (counts(operation)) {
            double severity = severity(operation);
            ofType[operation.type().ordinal()]++;
            severitySum += severity;
            severityMax = severityMax > severity ? severityMax : severity;
            harm += operation.harm();
        }
    }

    private boolean counts(Operation operation) {
        return book == Book.TRUE || operation.isRecorded();
    }

    private double severity(Operation operation) {
        return book == Book.RECORDED ? StrictMath.rint(operation.severity()) : operation.severity();
    }

    /** Operations of a type per year. */
    double frequency(OperationType type) {
        return ofType[type.ordinal()] / years;
    }

    /** Mean severity; NaN without operations. */
    double severityMean() {
        int operations = 0;
        for (int count : ofType) {
            operations += count;
        }
        return severitySum / operations;
    }

    /** Largest severity; NaN without operations. */
    double severityMax() {
        return severityMax;
    }

    /** Harm of operations per year. */
    double harm() {
        return harm / years;
    }

    /** Times per year that an exploit reached one more state. */
    double transfers(Origin channel) {
        return transfers[channel.ordinal()] / years;
    }
}
