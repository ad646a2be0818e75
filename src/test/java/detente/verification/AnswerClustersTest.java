package detente.verification;

import detente.model.Scenario;
import detente.model.history.History;
import detente.model.operation.Cause;
import detente.model.operation.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** V9: when every operation is answered with probability n, one first operation makes a cluster of 1/(1−n). */
class AnswerClustersTest {
    private static final double ANSWERED = .4;
    private static final String CONFIGURATION =
            "no gain; all is seen at once; every operation of severity 3; answered with probability .4";

    static List<Verification> verify() {
        Quiet quiet = new Quiet()
                .allIsSeen()
                .everyType("operation.severityBase", 3)
                .everyType("operation.severitySpread", 0)
                .set("operation.severityOfFailure", 3)
                .set("escalation.retaliation.offensive", ANSWERED);
        Scenario scenario = Lab.scenario(Worlds.pairs(100, .5), quiet.parameters(), 20);
        Sample clusters = new Sample();
        Lab.runs(scenario, 3).forEach(history -> count(history, clusters));
        return List.of(clusters.meets("V9", CONFIGURATION, "mean size of a cluster", 1 / (1 - ANSWERED)));
    }

    /** Clusters that began a year before the end or earlier: they are over by then. */
    private static void count(History history, Sample clusters) {
        Map<Long, Integer> sizes = new LinkedHashMap<>();
        for (Operation operation : history.operations()) {
            Operation first = first(operation);
            if (first.time() < history.years() - 1) {
                sizes.merge(first.key(), 1, Integer::sum);
            }
        }
        history.operations().stream()
                .filter(operation -> operation.cause() == Cause.BASE)
                .map(operation -> sizes.get(operation.key()))
                .filter(size -> size != null)
                .forEach(clusters::add);
    }

    private static Operation first(Operation operation) {
        Operation first = operation;
        for (Operation parent = first.parent(); parent != null; parent = first.parent()) {
            first = parent;
        }
        return first;
    }

    @Test
    void answersMakeClusters() {
        Line.V9.holdsAndRefuses(.05);
    }
}
