package detente.model;

import detente.model.history.Column;
import detente.model.history.History;
import detente.model.history.Transfer;
import detente.model.operation.Cause;
import detente.model.operation.Operation;
import detente.model.operation.OperationType;
import detente.model.operation.Origin;
import detente.model.operation.Tool;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** What can be counted in the observed years of a run, by name. */
public final class Figures {
    private final History history;
    private final List<Operation> operations;
    private final double years;
    private final Map<String, Double> figures = new LinkedHashMap<>();

    private Figures(History history) {
        this.history = history;
        this.years = history.years();
        this.operations =
                history.operations().stream().filter(o -> o.time() >= 0).toList();
    }

    public static Map<String, Double> of(History history) {
        Figures all = new Figures(history);
        all.countOperations();
        all.measureOperations();
        all.countTransfers();
        all.readColumns();
        return all.figures;
    }

    private void countOperations() {
        perYear("operations", o -> true);
        perYear("recorded operations", Operation::isRecorded);
        for (OperationType type : OperationType.values()) {
            perYear(type + " operations", o -> o.type() == type);
            perYear("recorded " + type + " operations", o -> o.type() == type && o.isRecorded());
        }
        for (Tool tool : List.of(Tool.COMMODITY, Tool.N_DAY, Tool.ZERO_DAY)) {
            perYear(tool + " operations", o -> o.tool() == tool);
        }
        perYear("retaliations", o -> o.cause() == Cause.RETALIATION);
        perYear("detected operations", Operation::isDetected);
        perYear("public attributions", Operation::isPublic);
        perYear("boomerangs", Operation::isBoomerang);
        perYear("operations of severity 5 or more", o -> o.severity() >= 5);
    }

    private void perYear(String name, Predicate<Operation> which) {
        figures.put(name, operations.stream().filter(which).count() / years);
    }

    private void measureOperations() {
        mean("mean severity", o -> true, Operation::severity);
        mean("mean severity of recorded operations", Operation::isRecorded, Operation::severity);
        mean("share of successes", o -> true, o -> o.isSuccess() ? 1 : 0);
        mean("mean delay of attribution", Operation::isAttributed, Operation::delay);
        figures.put(
                "harm a year", operations.stream().mapToDouble(Operation::harm).sum() / years);
        figures.put(
                "trust loss a year",
                operations.stream().mapToDouble(Operation::trustLoss).sum() / years);
        figures.put("share of the four most active states", concentration());
    }

    private void mean(String name, Predicate<Operation> which, ToDoubleFunction<Operation> value) {
        figures.put(
                name,
                operations.stream().filter(which).mapToDouble(value).average().orElse(0));
    }

    private double concentration() {
        int[] counts = new int[history.world().states().size()];
        operations.forEach(o -> counts[o.initiator()]++);
        Arrays.sort(counts);
        double top = 0;
        for (int rank = 1; rank <= 4; rank++) {
            top += counts[counts.length - rank];
        }
        return top / operations.size();
    }

    private void countTransfers() {
        for (Origin channel : Origin.values()) {
            figures.put(
                    "transfers by " + channel,
                    history.transfers().stream()
                                    .filter(transfer -> isObserved(transfer) && transfer.channel() == channel)
                                    .count()
                            / years);
        }
    }

    private static boolean isObserved(Transfer transfer) {
        return transfer.time() >= 0;
    }

    private void readColumns() {
        for (Column column : Column.values()) {
            double sum = 0;
            for (int step = history.firstObservedStep(); step < history.steps(); step++) {
                sum += history.at(column, step);
            }
            boolean isFlow = column.kind() == Column.Kind.FLOW;
            figures.put(
                    column + (isFlow ? " a year" : ", mean"), sum / (isFlow ? years : years * history.stepsPerYear()));
        }
    }
}
