package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;

import detente.model.ConflictModel;
import detente.model.Scenario;
import detente.model.Words;
import detente.model.history.Column;
import detente.model.history.History;
import detente.model.operation.Cause;
import detente.model.operation.Operation;
import detente.model.policy.Membership;
import detente.model.policy.PolicyClause;
import detente.model.state.WorldSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

/** V22: consultations take answers and grievance away as often as they settle and clarify, and show what was seen. */
class ConsultationsSettleTest {
    private static final double YEARS = 20;
    /** Operations of the last weeks are inquired into, or consulted on, after the end. */
    private static final double ENDED = YEARS - .2;

    private static final double SKILL = .6;
    private static final double MISTAKE = .3;
    private static final double WRONG = MISTAKE / (SKILL + MISTAKE);
    private static final double ANSWERS = .5;
    private static final double CLARIFIED = .5;
    private static final double SETTLED = .3;
    private static final double SHARE = .6;
    private static final double DAYS = 30;
    /** What 30 days are in weeks that have begun. */
    private static final int STEPS = 5;

    private static final Map<String, Double> STRENGTHS =
            Map.of("consultationDays", DAYS, "clarified", CLARIFIED, "settled", SETTLED, "revealed", 0.0);
    private static final String TRIADS = "triads, all consult; p_c = .6, p_m = .3, severity 3, η = 0";
    private static final WorldSpec WORLD = Worlds.triads(160, .5);

    static List<Verification> verify() {
        History answered = run(triads().set("escalation.retaliation.offensive", ANSWERS), STRENGTHS);
        List<Verification> results = new ArrayList<>();
        String configuration = TRIADS + "; answers with probability .5, clarified .5, settled .3";
        results.add(share(
                configuration,
                "share answered, rightly named",
                ANSWERS * (1 - SETTLED),
                answered,
                Operation::isCorrect));
        results.add(share(
                configuration,
                "share answered, wrongly named",
                ANSWERS * (1 - CLARIFIED) * (1 - SETTLED),
                answered,
                operation -> !operation.isCorrect()));
        results.add(share(
                configuration,
                "share answered",
                ANSWERS * (1 - SETTLED) * (1 - CLARIFIED * WRONG),
                answered,
                operation -> true));
        results.add(grievance());
        results.add(hidden());
        return results;
    }

    /** What is taken back after m steps is what is left by then, so a settled grievance has lasted for 1 − 2^(−mΔ/H) of its time. */
    private static Verification grievance() {
        Quiet quiet = triads().set("escalation.halfLife", .1);
        Map<String, Double> strengths = new LinkedHashMap<>(STRENGTHS);
        strengths.put("settledShare", SHARE);
        double left = FastMath.pow(2, -STEPS / 52.0 / .1);
        double clarified = CLARIFIED * WRONG;
        double settled = (1 - clarified) * SETTLED;
        double taken = left * (clarified + settled * SHARE);
        double squares = left * left * (clarified + settled * SHARE * SHARE);
        History without = run(quiet, Map.of("clarified", 0.0, "settled", 0.0, "revealed", 0.0));
        History with = run(quiet, strengths);
        double count =
                with.operations().stream().filter(Operation::isAttributed).count();
        return new Verification(
                "V22",
                TRIADS + "; no answers, half-life .1 yr, consultations of 30 days, settled share .6",
                "mean grievance, in that without consultations",
                1 - taken,
                sum(with) / sum(without),
                Sample.SIGMAS * StrictMath.sqrt((squares - taken * taken) / count));
    }

    /** After its first consultation an author is noticed less, by the share that was revealed. */
    private static Verification hidden() {
        Quiet quiet = seen().everyType("attribution.detection", .8);
        Map<String, Double> strengths = Map.of(
                "consultationDays", 0.0, "clarified", 0.0, "settled", 0.0, "revealed", .4, "revealedYears", 20.0);
        Map<Integer, Double> told = new LinkedHashMap<>();
        Sample noticed = new Sample();
        for (Operation operation :
                run(Worlds.oneWayPairs(60, 1), quiet, strengths).operations()) {
            if (operation.time() > told.getOrDefault(operation.initiator(), YEARS)) {
                noticed.add(operation.isDetected() ? 1 : 0);
            }
            if (operation.isDetected()) {
                told.putIfAbsent(operation.initiator(), operation.time() + 1.5 / 52);
            }
        }
        return noticed.meets(
                "V22",
                "one-way pairs, all consult; noticed with probability .8, revealed .4 for 20 years",
                "share noticed after the first consultation",
                .8 * (1 - .4));
    }

    private static Quiet triads() {
        return seen().set("world.attributionSkill", SKILL).set("attribution.mistake", MISTAKE);
    }

    private static Quiet seen() {
        return new Quiet()
                .allIsSeen()
                .set("operation.ladderEffect", 0)
                .everyType("operation.severityBase", 3)
                .everyType("operation.severitySpread", 0)
                .set("operation.severityOfFailure", 3);
    }

    private static History run(Quiet quiet, Map<String, Double> strengths) {
        return run(WORLD, quiet, strengths);
    }

    private static History run(WorldSpec world, Quiet quiet, Map<String, Double> strengths) {
        return run(world, quiet, strengths, new Membership.Everyone());
    }

    private static History run(WorldSpec world, Quiet quiet, Map<String, Double> strengths, Membership members) {
        Scenario scenario = Lab.scenario(world, quiet.parameters(), YEARS)
                .withPolicies(List.of(Lab.always("diplomacy", strengths, members)));
        return ConflictModel.run(scenario, Lab.WORLD, 1);
    }

    private static Verification share(
            String configuration, String quantity, double predicted, History history, Predicate<Operation> which) {
        Sample answered = new Sample();
        history.operations().stream()
                .filter(operation -> operation.cause() == Cause.BASE && operation.time() < ENDED)
                .filter(Operation::isAttributed)
                .filter(which)
                .forEach(operation -> answered.add(operation.isAnswered() ? 1 : 0));
        return answered.meets("V22", configuration, quantity, predicted);
    }

    private static double sum(History history) {
        return IntStream.range(0, history.steps())
                .mapToDouble(step -> history.at(Column.GRIEVANCE, step))
                .sum();
    }

    private static double sum(History history, Column column) {
        return IntStream.range(0, history.steps())
                .mapToDouble(step -> history.at(column, step))
                .sum();
    }

    @Test
    void consultationsTakeAnswersAndGrievanceAway() {
        Line.V22.holdsAndRefuses(.1);
    }

    /** Nobody answers before a consultation is over, and who consults at once answers at once. */
    @Test
    void anAnswerWaitsForTheEndOfTheConsultation() {
        Quiet quiet = triads().set("escalation.retaliation.offensive", ANSWERS);
        assertThat(waits(run(quiet, STRENGTHS))).isNotEmpty().allMatch(steps -> steps == 1 + STEPS);
        Map<String, Double> atOnce = Map.of("consultationDays", 0.0, "clarified", 0.0, "settled", 0.0);
        assertThat(waits(run(quiet, atOnce))).isNotEmpty().allMatch(steps -> steps == 1);
    }

    private static List<Long> waits(History history) {
        return history.operations().stream()
                .filter(operation -> operation.cause() == Cause.RETALIATION)
                .map(answer -> StrictMath.round(52
                        * (answer.time()
                                - Objects.requireNonNull(answer.parent()).time())))
                .toList();
    }

    /** Between a member and an outsider nobody consults. */
    @Test
    void onlyMembersConsultWithMembers() {
        int pairs = 40;
        Quiet quiet = seen().set("escalation.retaliation.offensive", ANSWERS);
        WorldSpec world = Worlds.pairs(pairs, .5);
        Map<String, Double> strengths = Map.of("settled", .8, "revealed", .5);
        History half = run(world, quiet, strengths, Worlds.side(pairs, 0));
        History nobody = run(world, quiet, strengths, new Membership.Listed(List.of(Worlds.name(0))));
        assertThat(sum(half, Column.CONSULTATIONS)).isZero();
        assertThat(Words.ofEvents(half)).isNotEmpty().isEqualTo(Words.ofEvents(nobody));
    }

    /** Every naming of a member by a member is consulted on, and each consultation ends in one way. */
    @Test
    void consultationsAreCounted() {
        History history = run(triads(), STRENGTHS);
        double named = history.operations().stream()
                .filter(Operation::isAttributed)
                .filter(operation -> operation.time() < YEARS - 1.5 / 52)
                .count();
        double settled = sum(history, Column.CONSULTATIONS_SETTLED);
        double clarified = sum(history, Column.NAMINGS_CLARIFIED);
        assertThat(sum(history, Column.CONSULTATIONS)).isEqualTo(named);
        assertThat(clarified).isPositive();
        assertThat(settled).isPositive().isLessThan(named - clarified);
    }

    /** A policy that ends while members consult leaves them free to answer. */
    @Test
    void anEndedPolicySettlesNothing() {
        Quiet quiet = seen().set("escalation.retaliation.offensive", 1);
        Scenario scenario = Lab.scenario(Worlds.oneWayPairs(40, 1), quiet.parameters(), 3);
        Scenario ending = scenario.withPolicies(List.of(new PolicyClause(
                Lab.policy("diplomacy", Map.of("consultationDays", 180.0, "settled", .8)),
                0,
                .3,
                new Membership.Everyone())));
        History history = ConflictModel.run(ending, Lab.WORLD, 1);
        assertThat(sum(history, Column.CONSULTATIONS)).isPositive();
        assertThat(sum(history, Column.CONSULTATIONS_SETTLED)).isZero();
        assertThat(history.operations())
                .filteredOn(operation -> operation.cause() == Cause.BASE && operation.time() < 2.4)
                .isNotEmpty()
                .allMatch(Operation::isAnswered);
    }
}
