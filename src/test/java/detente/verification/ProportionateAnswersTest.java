package detente.verification;

import detente.model.Scenario;
import detente.model.operation.Cause;
import detente.model.operation.Operation;
import detente.model.operation.OperationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** V25: the severity of an answer goes with that of what it answers, whatever the types, and stays a step below it. */
class ProportionateAnswersTest {
    private static final double MEMORY = .6;
    private static final double STEP = .5;
    private static final double BASE = 5;
    private static final double[] SPREADS = {.4, .3, .25, .35};
    private static final String SEEN = "all is seen at once, half is answered, with another type by the mix; ";

    static List<Verification> verify() {
        List<Operation> answers = answers(quiet(MEMORY));
        Sample own = new Sample();
        Sample product = new Sample();
        for (Operation answer : answers) {
            Operation trigger = trigger(answer);
            if (answer.isSuccess() && trigger.cause() == Cause.BASE) {
                own.add(z(answer));
                if (trigger.isSuccess()) {
                    product.add(z(answer) * z(trigger));
                }
            }
        }
        String configuration = SEEN + "ρ_r = .6, c = .5";
        return List.of(
                own.meets("V25", configuration, "z of an answer, mean", -STEP),
                own.spreads("V25", configuration, "z of an answer, variance", 1),
                product.meets("V25", configuration, "z of an answer and of what it answers, mean product", MEMORY),
                ofFailures());
    }

    /** Where a dyad always has the same z, its successes tell what z its failures have. */
    private static Verification ofFailures() {
        List<Operation> answers = answers(quiet(1).set("operation.persistence.severity", 1));
        Map<Long, Double> ofDyad = new TreeMap<>();
        answers.stream()
                .map(ProportionateAnswersTest::trigger)
                .filter(trigger -> trigger.cause() == Cause.BASE && trigger.isSuccess())
                .forEach(trigger -> ofDyad.put(dyad(trigger), z(trigger)));
        Sample below = new Sample();
        for (Operation answer : answers) {
            Operation trigger = trigger(answer);
            Double known = ofDyad.get(dyad(trigger));
            if (answer.isSuccess() && trigger.cause() == Cause.BASE && !trigger.isSuccess() && known != null) {
                below.add(known - z(answer));
            }
        }
        return new Verification(
                "V25",
                SEEN + "ρ = ρ_r = 1, c = .5",
                "how far z of an answer is below that of the failure that it answers, mean",
                STEP,
                below.mean(),
                1e-9);
    }

    private static Quiet quiet(double memory) {
        Quiet quiet = new Quiet()
                .allIsSeen()
                .set("conflict.rate", 40)
                .set("escalation.retaliation.offensive", .5)
                .set("escalation.sameType", .5)
                .set("escalation.answer.severityMemory", memory)
                .set("escalation.answer.step", STEP)
                .set("operation.ladderEffect", 0)
                .set("operation.warSeverity", 10)
                .set("operation.severityOfFailure", 3)
                .everyType("operation.mix", .25)
                .everyType("operation.severityBase", BASE)
                .everyType("operation.severityCap", 10);
        for (OperationType type : OperationType.values()) {
            quiet.set("operation.severitySpread." + type.name().toLowerCase(Locale.ROOT), SPREADS[type.ordinal()]);
        }
        return quiet;
    }

    /** Answers of independent pairs of rivals. */
    private static List<Operation> answers(Quiet quiet) {
        Scenario scenario = Lab.scenario(Worlds.pairs(150, .5), quiet.parameters(), 20);
        List<Operation> answers = new ArrayList<>();
        Lab.runs(scenario, 1).forEach(history -> history.operations().stream()
                .filter(operation -> operation.cause() == Cause.RETALIATION)
                .forEach(answers::add));
        return answers;
    }

    private static Operation trigger(Operation answer) {
        return Objects.requireNonNull(answer.parent());
    }

    private static long dyad(Operation operation) {
        return (long) operation.initiator() << 20 | operation.target();
    }

    private static double z(Operation operation) {
        return (operation.severity() - BASE) / SPREADS[operation.type().ordinal()];
    }

    @Test
    void answersAreInProportion() {
        Line.V25.holdsAndRefuses(.14);
    }
}
