package detente.verification;

import detente.model.history.History;
import detente.model.operation.Operation;
import detente.model.operation.OperationType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

/** V17: how much of type and severity a dyad keeps over its base operations, failed and dropped ones included. */
class PersistentDyadTest {
    private static final double TYPE = .7;
    private static final double SEVERITY = .8;
    private static final double BASE = 5;
    private static final double SPREAD = .4;
    private static final double DROPPED = .5;
    private static final double[] MIX = {.763, .107, .063, .067};

    static List<Verification> verify() {
        List<List<Operation>> all = dyads(quiet());
        List<List<Operation>> left = dyads(quiet().set("arsenal.substitution", 1)
                .everyType("arsenal.drop", DROPPED)
                .set("arsenal.nDayUse", 0));
        String configuration = "π = .7, ρ = .8; no exploits, no rungs, no answers; half of all operations fail";
        List<Verification> results = new ArrayList<>();
        for (int lag = 1; lag <= 3; lag++) {
            String apart = "base operations of a dyad that are " + lag + " apart";
            results.add(pairs(all, lag, PersistentDyadTest::product)
                    .meets("V17", configuration, apart + ": correlation of z", FastMath.pow(SEVERITY, lag)));
            results.add(pairs(all, lag, PersistentDyadTest::match)
                    .meets("V17", configuration, apart + ": of one type", matches(FastMath.pow(TYPE, lag))));
        }
        results.add(pairs(all, 0, (one, same) -> one.type() == OperationType.ESPIONAGE ? 1 : 0)
                .meets("V17", configuration, "share of espionage", MIX[0]));
        String dropping = configuration + ", half are dropped";
        results.add(pairs(left, 1, PersistentDyadTest::product)
                .meets("V17", dropping, "next one left of a dyad: correlation of z", afterDrops(SEVERITY)));
        results.add(pairs(left, 1, PersistentDyadTest::match)
                .meets("V17", dropping, "next one left of a dyad: of one type", matches(afterDrops(TYPE))));
        return results;
    }

    /** What is kept until the next operation that is not dropped: Σ (1 − d) d^k−1 ρ^k. */
    private static double afterDrops(double kept) {
        return (1 - DROPPED) * kept / (1 - DROPPED * kept);
    }

    /** κ + (1 − κ) Σ m². */
    private static double matches(double kept) {
        double byChance = 0;
        for (double share : MIX) {
            byChance += share * share;
        }
        return kept + (1 - kept) * byChance;
    }

    private static Quiet quiet() {
        return new Quiet()
                .set("conflict.rate", 40)
                .set("operation.persistence.type", TYPE)
                .set("operation.persistence.severity", SEVERITY)
                .set("operation.ladderEffect", 0)
                .set("operation.warSeverity", 10)
                .set("operation.mix.espionage", MIX[0])
                .set("operation.mix.disinformation", MIX[1])
                .set("operation.mix.disruption", MIX[2])
                .set("operation.mix.degradation", MIX[3])
                .everyType("operation.severityBase", BASE)
                .everyType("operation.severitySpread", SPREAD)
                .everyType("operation.severityCap", 10)
                .set("world.resilience", .5);
    }

    /** The operations of each dyad, in order. */
    private static List<List<Operation>> dyads(Quiet quiet) {
        List<List<Operation>> dyads = new ArrayList<>();
        Lab.runs(Lab.scenario(Worlds.pairs(150, .5), quiet.parameters(), 20), 3)
                .forEach(history -> dyads.addAll(dyads(history)));
        return dyads;
    }

    private static List<List<Operation>> dyads(History history) {
        List<List<Operation>> dyads = new ArrayList<>();
        history.world().states().forEach(state -> dyads.add(new ArrayList<>()));
        history.operations()
                .forEach(operation -> dyads.get(operation.initiator()).add(operation));
        return dyads;
    }

    /** For each dyad the mean of something over its pairs so far apart, so that what is counted is independent. */
    private static Sample pairs(List<List<Operation>> dyads, int lag, ToDoubleBiFunction<Operation, Operation> what) {
        Sample means = new Sample();
        for (List<Operation> dyad : dyads) {
            Sample ofDyad = new Sample();
            for (int n = lag; n < dyad.size(); n++) {
                double value = what.applyAsDouble(dyad.get(n - lag), dyad.get(n));
                if (!Double.isNaN(value)) {
                    ofDyad.add(value);
                }
            }
            if (ofDyad.count() > 0) {
                means.add(ofDyad.mean());
            }
        }
        return means;
    }

    /** Only of what succeeded; NaN where one of them did not. */
    private static double product(Operation one, Operation other) {
        return one.isSuccess() && other.isSuccess() ? z(one) * z(other) : Double.NaN;
    }

    private static double z(Operation operation) {
        return (operation.severity() - BASE) / SPREAD;
    }

    private static double match(Operation one, Operation other) {
        return one.type() == other.type() ? 1 : 0;
    }

    @Test
    void dyadsKeepTypeAndSeverity() {
        Line.V17.holdsAndRefuses(.14);
    }
}
