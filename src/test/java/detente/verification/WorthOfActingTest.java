package detente.verification;

import detente.model.Probe;
import detente.model.Scenario;
import detente.model.operation.Cause;
import detente.model.state.StateSpec;
import detente.model.state.Strategy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** V10: whoever learns attacks as long as 1 − 1.5 · attribution · retaliation is positive. */
class WorthOfActingTest {
    private static final int PAIRS = 60;
    private static final double RATE = 20;
    private static final double YEARS = 60;
    private static final double SETTLED = 25;
    private static final double SKILL = .95;
    private static final double EXPLORATION = .05;

    static List<Verification> verify() {
        List<Verification> results = new ArrayList<>();
        for (double product : new double[] {.4, .6, .733, .9}) {
            results.add(valueOfActing(product));
        }
        results.add(shareOfActs(.4, 1 - EXPLORATION / 2));
        results.add(shareOfActs(.9, EXPLORATION / 2));
        return results;
    }

    /** When every choice is by lot, the value of acting is learnt without bias. */
    private static Verification valueOfActing(double product) {
        Probe probe = new Probe(scenario(product, 1), Lab.WORLD, 1);
        Sample values = new Sample();
        while (probe.step()) {
            if (probe.time() > SETTLED && probe.lastStep() % 520 == 0) {
                for (int state = 0; state < 2 * PAIRS; state += 2) {
                    values.add(probe.valueOfActing(state));
                }
            }
        }
        return values.meets("V10", configuration(product, "every choice by lot"), "value of acting", 1 - 1.5 * product);
    }

    private static Verification shareOfActs(double product, double predicted) {
        Probe probe = new Probe(scenario(product, EXPLORATION), Lab.WORLD, 1);
        int[] acts = new int[2 * PAIRS];
        probe.finish().operations().stream()
                .filter(operation -> operation.cause() == Cause.BASE && operation.time() > SETTLED)
                .forEach(operation -> acts[operation.initiator()]++);
        Sample shares = new Sample();
        for (int state = 0; state < 2 * PAIRS; state += 2) {
            shares.add(acts[state] / (RATE * (YEARS - SETTLED)));
        }
        return shares.meets(
                "V10", configuration(product, "explores with probability .05"), "acts per occasion", predicted);
    }

    private static String configuration(double product, String choice) {
        return "success and severity 3 certain, no cost; attribution × retaliation = " + product + "; " + choice;
    }

    private static Scenario scenario(double product, double exploration) {
        Quiet quiet = new Quiet()
                .allIsSeen()
                .everyType("operation.severityBase", 3)
                .everyType("operation.severitySpread", 0)
                .set("conflict.rate", RATE)
                .set("conflict.capabilityExponent", 0)
                .set("escalation.retaliation.defensive", product / SKILL)
                .set("learning.cost", 0)
                .set("learning.rate", .02)
                .set("learning.exploration", exploration);
        return Lab.scenario(
                Worlds.withStates(Worlds.oneWayPairs(PAIRS, 1), WorthOfActingTest::state), quiet.parameters(), YEARS);
    }

    /** The first of each pair learns and always succeeds; the second only answers, when it knows whom. */
    private static StateSpec state(String name) {
        boolean isFirst = Integer.parseInt(name.substring(1)) % 2 == 0;
        return Someone.called(name)
                .capability(isFirst ? 1e9 : 1)
                .strategy(isFirst ? Strategy.ADAPTIVE : Strategy.DEFENSIVE)
                .skill(isFirst ? 0 : SKILL)
                .spec();
    }

    @Test
    void learnersWeighSuccessAgainstAnswers() {
        Line.V10.holdsAndRefuses(.45);
    }
}
