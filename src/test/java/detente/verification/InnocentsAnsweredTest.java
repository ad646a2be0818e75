package detente.verification;

import detente.model.Scenario;
import detente.model.operation.Cause;
import detente.model.operation.Operation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** V12: answers hit innocents as often as inquiries err. */
class InnocentsAnsweredTest {
    private static final double SKILL = .61;
    private static final double MISTAKE = .2;
    private static final String CONFIGURATION = "triads; no gain; answers with probability .5; p_c = .61, p_m = .2";

    static List<Verification> verify() {
        Quiet quiet = new Quiet()
                .set("world.attributionSkill", SKILL)
                .set("attribution.mistake", MISTAKE)
                .set("escalation.retaliation.offensive", .5);
        Scenario scenario = Lab.scenario(Worlds.triads(60, .5), quiet.parameters(), 20);
        Sample innocent = new Sample();
        Lab.runs(scenario, 3)
                .flatMap(history -> history.operations().stream())
                .filter(operation -> operation.cause() == Cause.RETALIATION)
                .forEach(answer -> innocent.add(isInnocent(answer) ? 1 : 0));
        return List.of(innocent.meets(
                "V12", CONFIGURATION, "share of answers that hit innocents", MISTAKE / (SKILL + MISTAKE)));
    }

    private static boolean isInnocent(Operation answer) {
        Operation provocation = answer.parent();
        return provocation == null || provocation.initiator() != answer.target();
    }

    @Test
    void innocentsAreHitByMistake() {
        Line.V12.holdsAndRefuses(.1);
    }
}
