package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.model.ConflictModel;
import detente.model.history.History;
import detente.model.operation.Cause;
import detente.model.operation.Operation;
import detente.model.policy.PolicyClause;
import detente.model.state.Strategy;
import detente.model.state.WorldSpec;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who answers how often, and with what. */
class AnswerRunTest {
    private static final int PAIRS = 60;
    private static final double YEARS = 10;

    /** Only the first of each pair acts by itself; severity is 3 and all is seen at once. */
    private static Quiet quiet() {
        return new Quiet()
                .allIsSeen()
                .set("operation.ladderEffect", 0)
                .everyType("operation.mix", .25)
                .everyType("operation.severityBase", 3)
                .everyType("operation.severitySpread", 0)
                .set("operation.severityOfFailure", 3)
                .set("escalation.retaliation.offensive", .1)
                .set("conflict.rate", 20);
    }

    private static History run(Quiet quiet, List<PolicyClause> policies) {
        return ConflictModel.run(
                Lab.scenario(Worlds.oneWayPairs(PAIRS, 1), quiet.parameters(), YEARS)
                        .withPolicies(policies),
                Lab.WORLD,
                1);
    }

    private static void assertAnswered(double expected, History history) {
        Sample answered = new Sample();
        history.operations().stream()
                .filter(operation -> operation.cause() == Cause.BASE && operation.time() < YEARS - .1)
                .forEach(operation -> answered.add(operation.isAnswered() ? 1 : 0));
        assertThat(answered.mean()).isCloseTo(expected, within(4 * answered.meanError()));
        assertThat(answered.meanError()).isLessThan(.005);
    }

    private static PolicyClause clause(String policy, Map<String, Double> strengths, int side) {
        return Lab.always(policy, strengths, Worlds.side(PAIRS, side));
    }

    /** What a victim is decides, not what the author is. */
    @ParameterizedTest
    @EnumSource(Strategy.class)
    void eachStrategyAnswersWithItsOwnChance(Strategy strategy) {
        Quiet quiet = quiet();
        for (Strategy other : Strategy.values()) {
            quiet.set("escalation.retaliation." + other.name().toLowerCase(Locale.ROOT), other == strategy ? .3 : 0);
        }
        WorldSpec world = Worlds.withStates(Worlds.oneWayPairs(PAIRS, 1), name -> Someone.called(name)
                .strategy(isFirst(name) ? Strategy.OFFENSIVE : strategy)
                .spec());
        History history = ConflictModel.run(Lab.scenario(world, quiet.parameters(), YEARS), Lab.WORLD, 1);
        assertAnswered(.3, history);
    }

    private static boolean isFirst(String name) {
        return Integer.parseInt(name.substring(1)) % 2 == 0;
    }

    @Test
    void onlyVictimsThatMayStrikeBackAnswerMore() {
        assertAnswered(.1, run(quiet(), List.of()));
        assertAnswered(.3, run(quiet(), List.of(clause("strikeBack", Map.of("gain", 2.0), 1))));
        assertAnswered(.1, run(quiet(), List.of(clause("strikeBack", Map.of("gain", 2.0), 0))));
    }

    @Test
    void audiencesPressOnlyWhereTheAuthorIsNamedInPublic() {
        Quiet pressed = quiet().set("escalation.audienceEffect", 5).set("world.audiencePressure", .4);
        assertAnswered(.1, run(pressed, List.of()));
        assertAnswered(.1 * (1 + 5 * .4), run(pressed.set("attribution.publicity", 1), List.of()));
    }

    /** Debate adds to the pressure of the victim's audience, and to publicity. */
    @Test
    void debateAddsPressureAndPublicity() {
        Quiet pressed = quiet().set("escalation.audienceEffect", 5).set("world.audiencePressure", .4);
        double expected = .1 * (1 + .5 * 5 * .6);
        assertAnswered(
                expected, run(pressed, List.of(clause("publicDebate", Map.of("publicity", .5, "pressure", .2), 1))));
        assertAnswered(.1, run(pressed, List.of(clause("publicDebate", Map.of("publicity", .5, "pressure", .2), 0))));
    }

    /** An audience cannot press harder than with all its weight: .8 and .6 are 1. */
    @Test
    void pressureIsOneAtMost() {
        Quiet pressed = quiet().set("escalation.audienceEffect", 5)
                .set("world.audiencePressure", .8)
                .set("attribution.publicity", 1);
        assertAnswered(.1 * (1 + 5), run(pressed, List.of(clause("publicDebate", Map.of("pressure", .6), 1))));
    }

    /** Half of the answers repeat the type, the other half draw it: .5 + .5 · .25. */
    @Test
    void answersOftenRepeatTheType() {
        Sample same = new Sample();
        run(quiet().set("escalation.retaliation.offensive", .5), List.of()).operations().stream()
                .filter(operation -> operation.cause() == Cause.RETALIATION)
                .forEach(answer -> same.add(answer.type() == parent(answer).type() ? 1 : 0));
        assertThat(same.mean()).isCloseTo(.625, within(4 * same.meanError()));
        assertThat(same.meanError()).isLessThan(.01);
    }

    private static Operation parent(Operation answer) {
        return Objects.requireNonNull(answer.parent());
    }

    /** A failure of severity 1.5 is answered half as often as what reaches 3. */
    @Test
    void slightOperationsAreAnsweredLess() {
        assertAnswered(
                .05,
                run(
                        quiet().everyType("operation.severityBase", 1.5).set("operation.severityOfFailure", 1.5),
                        List.of()));
    }
}
