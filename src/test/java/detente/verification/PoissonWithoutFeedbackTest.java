package detente.verification;

import detente.model.Scenario;
import detente.model.history.History;
import detente.model.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** V1: without feedback, the operations of a dyad are a Poisson count, however long the step is. */
class PoissonWithoutFeedbackTest {
    private static final double HOSTILITY = .5;
    private static final double RATE = 7.4;
    private static final double YEARS = 20;

    static List<Verification> verify() {
        List<Verification> results = new ArrayList<>();
        for (int stepsPerYear : new int[] {365, 52, 12}) {
            Sample counts = counts(stepsPerYear);
            String configuration = "no gain, no answers, no market, no drop; Δ = 1/" + stepsPerYear;
            double predicted = RATE * HOSTILITY * YEARS;
            results.add(counts.meets("V1", configuration, "operations of a dyad in 20 years, mean", predicted));
            results.add(counts.spreads("V1", configuration, "operations of a dyad in 20 years, variance", predicted));
        }
        return results;
    }

    private static Sample counts(int stepsPerYear) {
        Quiet quiet = new Quiet().set("conflict.rate", RATE).set("time.stepsPerYear", stepsPerYear);
        Scenario scenario = Lab.scenario(Worlds.pairs(150, HOSTILITY), quiet.parameters(), YEARS);
        Sample counts = new Sample();
        Lab.runs(scenario, 20).forEach(history -> count(history, counts));
        return counts;
    }

    private static void count(History history, Sample counts) {
        int[] ofDyad = new int[history.world().states().size()];
        for (Operation operation : history.operations()) {
            ofDyad[operation.initiator()]++;
        }
        for (int count : ofDyad) {
            counts.add(count);
        }
    }

    @Test
    void operationsAreAPoissonCount() {
        Line.V1.holdsAndRefuses(.14);
    }
}
