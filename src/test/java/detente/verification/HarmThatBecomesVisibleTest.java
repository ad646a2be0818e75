package detente.verification;

import detente.metric.Metrics;
import detente.metric.Run;
import detente.model.ModelParameters;
import detente.model.Scenario;
import detente.model.operation.OperationType;
import detente.parameter.Edition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

/** V32: the share of harm that becomes visible is that of detection, attribution and publicity, weighed by harm. */
class HarmThatBecomesVisibleTest {
    private static final int RUNS = 24;
    private static final int PAIRS = 60;
    private static final double YEARS = 20;
    private static final double SKILL = .6;
    private static final double MEAN = .4;
    private static final double SLOPE = .4;
    private static final String ALL =
            "one-way pairs, all types, no mistakes or delay, p_c = .6, publicity .4 whatever the severity";
    private static final String STEEP =
            "one-way pairs, degradation only, no mistakes or delay, p_c = .6, publicity .4 with slope .4";

    private static final ModelParameters FIRST = ModelParameters.standard(Edition.FIRST);

    static List<Verification> verify() {
        List<Verification> results = new ArrayList<>(flat());
        double harm = mean(OperationType.DEGRADATION, severity -> 1);
        double named = mean(OperationType.DEGRADATION, HarmThatBecomesVisibleTest::publicity);
        double detected = FIRST.attribution().detection().of(OperationType.DEGRADATION);
        results.addAll(measured(
                STEEP,
                quiet().only("degradation").set("attribution.publicitySlope", SLOPE),
                Map.of("visible_share", detected * SKILL * named / harm)));
        return results;
    }

    private static List<Verification> flat() {
        double all = 0;
        double seen = 0;
        double ofPrivate = 0;
        double seenOfPrivate = 0;
        for (OperationType type : OperationType.values()) {
            if (type != OperationType.DISINFORMATION) {
                boolean sabotage = type.isSabotage();
                double detected = FIRST.attribution().detection().of(type);
                double amount = FIRST.operation().mix().of(type)
                        * mean(type, severity -> 1)
                        * (sabotage ? .5 : FIRST.operation().espionageHarm());
                all += amount;
                seen += amount * detected;
                ofPrivate += (sabotage ? .5 : 1) * amount;
                seenOfPrivate += (sabotage ? .5 : 1) * amount * detected;
            }
        }
        double named = SKILL * MEAN;
        Map<String, Double> predicted = new LinkedHashMap<>();
        predicted.put("visible_share", named * seen / all);
        predicted.put("visible_share_private", named * seenOfPrivate / ofPrivate);
        predicted.put("visible_share_critical", named * .9);
        return measured(ALL, quiet(), predicted);
    }

    private static Quiet quiet() {
        return new Quiet()
                .allIsSeen()
                .set("attribution.detection.espionage", .35)
                .set("attribution.detection.disinformation", .8)
                .set("attribution.detection.disruption", .9)
                .set("attribution.detection.degradation", .9)
                .set("world.attributionSkill", SKILL)
                .set("attribution.publicity", MEAN)
                .set("operation.ladderEffect", 0)
                .set("conflict.rate", 20);
    }

    /** @param predicted by metric */
    private static List<Verification> measured(String configuration, Quiet quiet, Map<String, Double> predicted) {
        Scenario scenario = Lab.scenario(Worlds.oneWayPairs(PAIRS, 1), quiet.parameters(), YEARS);
        List<Run> runs = Lab.runs(scenario, RUNS).map(Run::new).toList();
        List<Verification> results = new ArrayList<>();
        predicted.forEach((metric, share) -> {
            Sample sample = new Sample();
            runs.forEach(run -> sample.add(Metrics.find(metric).orElseThrow().of(run)));
            results.add(sample.meets("V32", configuration, metric, share));
        });
        return results;
    }

    /** Mean over successes with a commodity tool of (e^ζs − 1) times a weight of severity. */
    private static double mean(OperationType type, DoubleUnaryOperator weight) {
        double base = FIRST.operation().severityBase().of(type);
        double spread = FIRST.operation().severitySpread().of(type);
        double cap = FIRST.operation().severityCap().of(type);
        double sum = 0;
        double mass = 0;
        for (int i = -8000; i <= 8000; i++) {
            double z = i / 1000.0;
            double severity = StrictMath.min(cap, StrictMath.max(1, base + spread * z));
            double held = severity >= 6.5 ? 6.4 : severity;
            double density = FastMath.exp(-z * z / 2);
            sum += density * FastMath.expm1(.8 * held) * weight.applyAsDouble(held);
            mass += density;
        }
        return sum / mass;
    }

    private static double publicity(double severity) {
        double typical = FastMath.log(MEAN / (1 - MEAN)) * StrictMath.sqrt(1 + StrictMath.PI / 8 * .4 * .4 * .98 * .98);
        return 1 / (1 + FastMath.exp(-typical - SLOPE * (severity - 3.05)));
    }

    @Test
    void whatBecomesVisibleIsWhatIsSeenAndNamed() {
        Line.V32.holdsAndRefuses(.2);
    }
}
