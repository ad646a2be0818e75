package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.model.ConflictModel;
import detente.model.Probe;
import detente.model.operation.Cause;
import org.junit.jupiter.api.Test;

/** Deterrence by punishment: the rate falls by ω times the estimates of being named and of being answered. */
class DeterrenceRunTest {
    private static final int PAIRS = 60;
    private static final double RATE = 20;
    private static final double YEARS = 40;
    /** Ten times as long as estimates take to forget where they began. */
    private static final double SETTLED = 20;

    /** Only one side of each pair acts; the other only answers. All are named with chance .6, answered with chance .5. */
    private static Quiet quiet() {
        return new Quiet()
                .allIsSeen()
                .set("world.attributionSkill", .6)
                .set("operation.severityOfFailure", 3)
                .everyType("operation.severityBase", 3)
                .everyType("operation.severitySpread", 0)
                .set("operation.ladderEffect", 0)
                .set("escalation.retaliation.offensive", .5)
                .set("conflict.rate", RATE)
                .set("conflict.deterrence", 1);
    }

    private static double baseRate(Quiet quiet) {
        double acts = ConflictModel.run(
                        Lab.scenario(Worlds.oneWayPairs(PAIRS, 1), quiet.parameters(), YEARS), Lab.WORLD, 1)
                .operations()
                .stream()
                .filter(operation -> operation.cause() == Cause.BASE && operation.time() >= SETTLED)
                .count();
        return acts / PAIRS / (YEARS - SETTLED);
    }

    private static double tolerance(double rate) {
        return 4 * StrictMath.sqrt(rate / PAIRS / (YEARS - SETTLED));
    }

    @Test
    void firstEstimatesHoldWhileNothingIsLearnt() {
        double expected = RATE * (1 - .8 * .5);
        double rate = baseRate(quiet().set("conflict.estimateRate", 0)
                .set("conflict.initialNaming", .8)
                .set("conflict.initialAnswer", .5));
        assertThat(rate).isCloseTo(expected, within(tolerance(expected)));
    }

    @Test
    void estimatesSettleWhereNamingAndAnswersAre() {
        double expected = RATE * (1 - .6 * .5);
        double rate = baseRate(quiet().set("conflict.estimateRate", .05)
                .set("conflict.initialNaming", 0)
                .set("conflict.initialAnswer", 0));
        assertThat(rate).isCloseTo(expected, within(tolerance(expected) + .01 * expected));
    }

    @Test
    void nobodyIsDeterredWithoutAnswers() {
        double rate = baseRate(quiet().set("conflict.initialAnswer", 0).set("escalation.retaliation.offensive", 0));
        assertThat(rate).isCloseTo(RATE, within(tolerance(RATE)));
    }

    /** Where inquiries always err, nobody is named for what it did: estimates of being named fall to nothing. */
    @Test
    void whoIsNeverNamedIsNotDeterred() {
        Quiet erring = quiet().set("world.attributionSkill", 0)
                .set("attribution.mistake", 1)
                .set("conflict.initialNaming", .9)
                .set("conflict.initialAnswer", .9)
                .set("conflict.rate", 10);
        double acts = ConflictModel.run(Lab.scenario(Worlds.triads(10, .5), erring.parameters(), YEARS), Lab.WORLD, 1)
                .operations()
                .stream()
                .filter(operation -> operation.cause() == Cause.BASE && operation.time() >= SETTLED)
                .count();
        double expected = 10 * 30 * (YEARS - SETTLED);
        assertThat(acts).isCloseTo(expected, within(4 * StrictMath.sqrt(expected)));
    }

    /** Who is accused of what it did not do learns nothing from the answer. */
    @Test
    void theWronglyAccusedLearnNothing() {
        Quiet erring = quiet().set("world.attributionSkill", 0).set("attribution.mistake", 1);
        Probe probe = new Probe(Lab.scenario(Worlds.triads(10, .5), erring.parameters(), 4), Lab.WORLD, 1);
        assertThat(probe.finish().operations()).anyMatch(operation -> operation.isAnswered());
        assertThat(probe.world().states()).allMatch(state -> state.expectedAnswer() == .05);
    }

    /** Answers are free of deterrence: each operation that is named is answered with its chance. */
    @Test
    void answersAreNotDeterred() {
        Quiet certain = quiet().set("conflict.estimateRate", 0)
                .set("conflict.initialNaming", 1)
                .set("conflict.initialAnswer", .9)
                .set("world.attributionSkill", 1);
        Sample answered = new Sample();
        ConflictModel.run(Lab.scenario(Worlds.oneWayPairs(PAIRS, 1), certain.parameters(), YEARS), Lab.WORLD, 1)
                .operations()
                .stream()
                .filter(operation -> operation.time() < YEARS - 1)
                .forEach(operation -> answered.add(operation.isAnswered() ? 1 : 0));
        assertThat(answered.mean()).isCloseTo(.5, within(4 * answered.meanError()));
    }
}
