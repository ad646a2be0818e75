package detente.model.docking;

import detente.metric.Metrics;
import detente.metric.Run;
import detente.model.ConflictModel;
import detente.model.Scenario;
import detente.model.docking.Strike.Why;
import detente.model.history.Column;
import detente.model.history.History;
import detente.model.operation.Cause;
import detente.model.operation.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A run of the program, told in figures of the same names. */
final class Original {
    private Original() {}

    static Map<String, Double> run(Scenario scenario, long seed) {
        History history = ConflictModel.run(scenario, seed, seed);
        Run run = new Run(history);
        Map<String, Double> figures = new TreeMap<>();
        Metrics.all().forEach(metric -> figures.put(metric.name(), metric.of(run)));
        rungs(history, figures);
        Sequences.add(strikes(history), figures);
        return figures;
    }

    private static void rungs(History history, Map<String, Double> figures) {
        double sum = 0;
        double second = 0;
        for (int step = history.firstObservedStep(); step < history.steps(); step++) {
            double rung = history.at(Column.HIGHEST_RUNG, step);
            sum += rung;
            second += rung == 2 ? 1 : 0;
        }
        int rows = history.steps() - history.firstObservedStep();
        figures.put("highest_rung_mean", sum / rows);
        figures.put("rung_2_share", second / rows);
    }

    private static List<Strike> strikes(History history) {
        Map<Long, Strike> known = new HashMap<>();
        List<Strike> observed = new ArrayList<>();
        for (Operation operation : history.operations()) {
            Operation parent = operation.parent();
            Strike strike = new Strike(
                    operation.time(),
                    operation.initiator(),
                    operation.target(),
                    operation.type().ordinal(),
                    why(operation.cause()),
                    parent == null ? null : known.get(parent.key()));
            strike.severity = operation.severity();
            strike.accused = operation.attributedTo();
            strike.delay = operation.delay();
            known.put(operation.key(), strike);
            if (operation.time() >= 0) {
                observed.add(strike);
            }
        }
        return observed;
    }

    private static Why why(Cause cause) {
        return switch (cause) {
            case BASE -> Why.BASE;
            case RETALIATION -> Why.ANSWER;
            case DISPLACED -> Why.DISPLACED;
            case PREVENTION -> Why.PREVENTION;
            case PRIVATE -> throw new IllegalArgumentException("no policy allows " + cause + " here");
        };
    }
}
