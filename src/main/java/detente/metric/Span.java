package detente.metric;

import detente.model.history.Column;
import detente.model.history.History;
import detente.model.history.Transfer;
import detente.model.operation.Cause;
import detente.model.operation.Operation;
import detente.model.operation.OperationType;
import detente.model.operation.Origin;

/** What happened in one period of a run. */
final class Span {
    private final double start;
    private final int[] ofType = new int[OperationType.values().length];
    private final int[] recordedOfType = new int[OperationType.values().length];
    private final int[] transfers = new int[Origin.values().length];
    private final double[] sums = new double[Column.values().length];
    private double years;
    private int steps;
    private double severitySum;
    private double recordedSeveritySum;
    private double severityMax = Double.NaN;
    private double harm;
    private double trustLoss;
    private int retaliations;

    /** @param start beginning, in years since the end of the burn-in */
    Span(double start) {
        this.start = start;
    }

    void add(History history, int step) {
        steps++;
        years = steps / (double) history.stepsPerYear();
        for (Column column : Column.values()) {
            sums[column.ordinal()] += history.at(column, step);
        }
    }

    void add(Operation operation) {
        int type = operation.type().ordinal();
        ofType[type]++;
        severitySum += operation.severity();
        severityMax = severityMax > operation.severity() ? severityMax : operation.severity();
        if (operation.isRecorded()) {
            recordedOfType[type]++;
            recordedSeveritySum += Count.severityOf(operation, Book.RECORDED);
        }
        harm += operation.harm();
        trustLoss += operation.trustLoss();
        retaliations += operation.cause() == Cause.RETALIATION ? 1 : 0;
    }

    void add(Transfer transfer) {
        transfers[transfer.channel().ordinal()]++;
    }

    double start() {
        return start;
    }

    double operations(Book book) {
        double sum = 0;
        for (OperationType type : OperationType.values()) {
            sum += operations(book, type);
        }
        return sum;
    }

    double operations(Book book, OperationType type) {
        return (book == Book.RECORDED ? recordedOfType : ofType)[type.ordinal()];
    }

    double severitySum(Book book) {
        return book == Book.RECORDED ? recordedSeveritySum : severitySum;
    }

    double severityMax() {
        return severityMax;
    }

    double harm() {
        return harm;
    }

    double trustLoss() {
        return trustLoss;
    }

    double retaliations() {
        return retaliations;
    }

    double transfers(Origin channel) {
        return transfers[channel.ordinal()];
    }

    /** An amount, per year. */
    double perYear(double amount) {
        return amount / years;
    }

    /** The sum of what was written down for a flow, or of a level over the steps. */
    double sum(Column column) {
        return sums[column.ordinal()];
    }

    /** Mean of a level. */
    double mean(Column column) {
        return sums[column.ordinal()] / steps;
    }
}
