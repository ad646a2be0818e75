package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.model.ConflictModel;
import detente.model.ModelParameters;
import detente.model.Scenario;
import detente.model.history.Column;
import detente.model.history.History;
import detente.model.operation.Cause;
import detente.model.operation.Operation;
import detente.model.operation.OperationType;
import detente.model.operation.Sector;
import detente.model.operation.Tool;
import detente.model.policy.Membership;
import detente.model.policy.PolicyClause;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where operations go that a treaty holds back, and how it punishes breaches and ends. */
class TreatyRunTest {
    private static final int STATES = 90;
    private static final double YEARS = 10;
    private static final ModelParameters PARAMETERS = new Quiet()
            .set("conflict.rate", 20)
            .set("operation.ladderEffect", 0)
            .set("attribution.mistake", 0)
            .everyType("operation.mix", .25)
            .parameters();
    private static final Map<String, Double> LASTING =
            Map.of("compliance", .8, "sanction", 1.0, "collapseFloor", 1e9, "collapseShare", 1e9);

    /** Two of each triad are members, so that each of them has one rival outside. */
    private static History run(double onset, Map<String, Double> strengths) {
        return run(onset, strengths, Map.of());
    }

    private static History run(double onset, Map<String, Double> strengths, Map<String, Double> values) {
        return run(List.of(clause(onset, Double.POSITIVE_INFINITY, strengths)), values);
    }

    private static History run(List<PolicyClause> treaties, Map<String, Double> values) {
        Scenario scenario = Lab.scenario(Worlds.triads(STATES / 3, .5), PARAMETERS.with(values), YEARS);
        return ConflictModel.run(scenario.withPolicies(treaties), Lab.WORLD, 1);
    }

    private static PolicyClause clause(double from, double until, Map<String, Double> strengths) {
        Membership members = new Membership.Listed(IntStream.range(0, STATES)
                .filter(TreatyRunTest::isMember)
                .mapToObj(Worlds::name)
                .toList());
        return new PolicyClause(Lab.policy("treaty", with(strengths)), from, until, members);
    }

    private static Map<String, Double> with(Map<String, Double> strengths) {
        Map<String, Double> all = new LinkedHashMap<>(LASTING);
        all.putAll(strengths);
        return all;
    }

    private static boolean isMember(int state) {
        return state % 3 < 2;
    }

    private static boolean isBanned(Operation operation) {
        return operation.type().isSabotage() && isMember(operation.initiator()) && isMember(operation.target());
    }

    private static double complied(History history, double from) {
        return IntStream.range(history.stepOf(from), history.steps())
                .mapToDouble(step -> history.at(Column.OPERATIONS_COMPLIED, step))
                .sum();
    }

    @Test
    void someOfTheOperationsHeldBackGoElsewhere() {
        History history = run(0, Map.of("displaced", .3));
        List<Operation> displaced = history.operations().stream()
                .filter(operation -> operation.cause() == Cause.DISPLACED)
                .toList();
        double complied = complied(history, 0);
        assertThat(displaced.size() / complied).isCloseTo(.3, within(4 * StrictMath.sqrt(.21 / complied)));
        double outside = displaced.stream()
                .filter(operation -> !isMember(operation.target()))
                .count();
        assertThat(outside / displaced.size()).isCloseTo(.5, within(2 / StrictMath.sqrt(displaced.size())));
        assertThat(displaced)
                .allMatch(operation -> isMember(operation.target())
                        ? operation.type() == OperationType.ESPIONAGE
                        : operation.type().isSabotage());
    }

    /** Of a member's rivals outside, each is as likely to be struck instead as each other, wherever it stands. */
    @Test
    void everyRivalOutsideIsAsLikely() {
        PolicyClause treaty = new PolicyClause(
                Lab.policy("treaty", with(Map.of("displaced", 1.0, "outside", 1.0))),
                0,
                Double.POSITIVE_INFINITY,
                new Membership.Listed(List.of(Worlds.name(1), Worlds.name(3))));
        Scenario scenario = Lab.scenario(Worlds.allAgainstAll(6, .5), PARAMETERS, 200);
        Map<Integer, Long> struck =
                ConflictModel.run(scenario.withPolicies(List.of(treaty)), Lab.WORLD, 1).operations().stream()
                        .filter(operation -> operation.cause() == Cause.DISPLACED)
                        .collect(Collectors.groupingBy(Operation::target, Collectors.counting()));
        assertThat(struck).containsOnlyKeys(0, 2, 4, 5);
        double all = struck.values().stream().mapToLong(Long::longValue).sum();
        assertThat(all).isGreaterThan(1000);
        assertThat(struck.values()).allSatisfy(times -> assertThat(times / all)
                .isCloseTo(.25, within(4 * StrictMath.sqrt(.25 * .75 / all))));
    }

    /** θ = −ln(1 − compliance) · verification: of what is banned, (1 − compliance)^verification is done all the same. */
    @ParameterizedTest
    @ValueSource(doubles = {0, .5, 1, 2})
    void verificationIsThePowerOfWhatIsNotForgone(double verification) {
        History history = run(0, Map.of("compliance", .6, "verification", verification, "displaced", 0.0));
        double breaches =
                history.operations().stream().filter(TreatyRunTest::isBanned).count();
        double all = breaches + complied(history, 0);
        double share = StrictMath.pow(.4, verification);
        assertThat(breaches / all).isCloseTo(share, within(4 * StrictMath.sqrt(share * (1 - share) / all)));
        assertThat(all).isGreaterThan(2000);
    }

    /** Compliance grows from nothing: of what is banned, 1 − compliance(1 − e^(−t/normYears)) is done all the same. */
    @Test
    void complianceGrowsFromTheSignatureOn() {
        double signed = 1;
        History history = run(signed, Map.of("compliance", .8, "normYears", 2.0, "displaced", 0.0));
        for (double from = 0; from < 8; from += 2) {
            double until = from + 2;
            double begin = signed + from;
            double breaches = history.operations().stream()
                    .filter(TreatyRunTest::isBanned)
                    .filter(operation -> operation.time() >= begin - 1e-6 && operation.time() < begin + 2 - 1e-6)
                    .count();
            double all = breaches + complied(history, begin) - complied(history, begin + 2);
            double left = .2 + .8 * (StrictMath.exp(-from / 2) - StrictMath.exp(-until / 2));
            assertThat(breaches / all)
                    .as("from year %s of the treaty on", from)
                    .isCloseTo(left, within(4 * StrictMath.sqrt(left * (1 - left) / all)));
            assertThat(all).isGreaterThan(500);
        }
    }

    /** Whatever a narrower sanction stops, a wider one stops too, where nothing answers. */
    @Test
    void aWiderSanctionStopsMore() {
        History none = punished(0);
        History banned = punished(1);
        History all = punished(2);
        assertThat(sabotage(none, true)).containsAll(sabotage(banned, true)).containsAll(sabotage(all, true));
        assertThat(sabotage(banned, true)).hasSizeLessThan(sabotage(none, true).size());
        assertThat(sabotage(banned, false)).isEqualTo(sabotage(none, false)).containsAll(sabotage(all, false));
        assertThat(sabotage(all, false)).hasSizeLessThan(sabotage(banned, false).size());
    }

    private static History punished(double scope) {
        return run(0, Map.of("compliance", .3, "displaced", 0.0, "sanction", .4, "sanctionScope", scope));
    }

    /** Sabotage, which is banned, or all else. */
    private static List<Long> sabotage(History history, boolean wanted) {
        return history.operations().stream()
                .filter(operation -> operation.type().isSabotage() == wanted)
                .map(Operation::key)
                .toList();
    }

    /** A sanction that reaches what is banned reaches it wherever it would strike, and no answer. */
    @Test
    void aSanctionOfWhatIsBannedHoldsAgainstEverybodyAndLeavesAnswers() {
        Map<String, Double> strengths =
                Map.of("compliance", 0.0, "sanction", 0.0, "sanctionScope", 1.0, "displaced", 0.0);
        History history = run(0, strengths, Map.of("escalation.retaliation.offensive", .5));
        Map<Integer, List<Double>> traced = breaches(history)
                .collect(Collectors.groupingBy(
                        Operation::attributedTo, Collectors.mapping(TreatyRunTest::traced, Collectors.toList())));
        List<Operation> held = history.operations().stream()
                .filter(operation -> operation.type().isSabotage()
                        && isMember(operation.initiator())
                        && isHeld(traced.get(operation.initiator()), operation.time(), 1))
                .toList();
        assertThat(held).hasSizeGreaterThan(100).allMatch(operation -> operation.cause() == Cause.RETALIATION);
        assertThat(history.operations())
                .filteredOn(operation -> operation.type().isSabotage()
                        && isMember(operation.initiator())
                        && !isMember(operation.target())
                        && operation.cause() == Cause.BASE)
                .isNotEmpty();
    }

    /** Espionage against others than companies stays as it is without a treaty, operation by operation. */
    @Test
    void theBanOnEspionageIsOneOnEspionageAgainstThePrivateSector() {
        Map<Boolean, List<Long>> free = espionage(run(List.of(), Map.of()));
        Map<Boolean, List<Long>> held = espionage(run(0, Map.of("bans", 8.0, "displaced", 0.0)));
        assertThat(held.get(false)).hasSizeGreaterThan(500).isEqualTo(free.get(false));
        double all = Objects.requireNonNull(free.get(true)).size();
        assertThat(Objects.requireNonNull(held.get(true)).size() / all)
                .isCloseTo(.2, within(4 * StrictMath.sqrt(.16 / all)));
    }

    /** Between members, by whether it is against the private sector. */
    private static Map<Boolean, List<Long>> espionage(History history) {
        return history.operations().stream()
                .filter(operation -> operation.type() == OperationType.ESPIONAGE
                        && isMember(operation.initiator())
                        && isMember(operation.target()))
                .collect(Collectors.partitioningBy(
                        operation -> operation.sector() == Sector.PRIVATE,
                        Collectors.mapping(Operation::key, Collectors.toList())));
    }

    /** What is worth too little for a breach is worth no zero-day either: neither outside nor as espionage inside. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 1})
    void displacedOperationsKeepTheirStakes(double outside) {
        Map<String, Double> values = Map.of("discovery.rate", 10.0, "arsenal.discountRate", 1.0);
        History history = run(0, Map.of("displaced", 1.0, "outside", outside, "compliance", .5), values);
        assertThat(history.operations())
                .filteredOn(operation -> (outside == 1
                                ? operation.type().isSabotage() && !isMember(operation.target())
                                : operation.type() == OperationType.ESPIONAGE)
                        && operation.cause() == Cause.BASE
                        && operation.tool() == Tool.ZERO_DAY)
                .hasSizeGreaterThan(200);
        assertThat(history.operations())
                .filteredOn(operation -> operation.cause() == Cause.DISPLACED)
                .hasSizeGreaterThan(200)
                .allMatch(operation -> isMember(operation.target()) == (outside == 0))
                .noneMatch(operation -> operation.tool() == Tool.ZERO_DAY);
    }

    /** Whoever wanted to answer and struck elsewhere because of the treaty has answered nobody. */
    @Test
    void aDisplacedAnswerIsNoAnswer() {
        History history =
                run(0, Map.of("displaced", 1.0), Map.of("escalation.retaliation.offensive", 1.0, "conflict.rate", 4.0));
        assertThat(history.operations())
                .filteredOn(operation -> operation.cause() == Cause.DISPLACED && operation.parent() != null)
                .hasSizeGreaterThan(50);
        Set<Operation> answered = history.operations().stream()
                .filter(operation -> operation.cause() == Cause.RETALIATION)
                .map(Operation::parent)
                .collect(Collectors.toSet());
        assertThat(history.operations()).allMatch(operation -> operation.isAnswered() == answered.contains(operation));
    }

    /** The ban on economic espionage and disinformation leaves only other espionage to go to. */
    @Test
    void whatIsBannedTooIsNoWayOut() {
        History history = run(0, Map.of("displaced", 1.0, "bans", 15.0));
        assertThat(history.operations())
                .filteredOn(operation -> operation.cause() == Cause.DISPLACED && isMember(operation.target()))
                .isNotEmpty()
                .allMatch(operation -> operation.sector() != Sector.PRIVATE);
    }

    /** With a sanction that stops everything, nobody acts in the year after a breach was traced to it. */
    @Test
    void whoIsFoundInBreachIsHeldBackForAYear() {
        History history = run(0, Map.of("sanction", 0.0, "displaced", 0.0));
        int breaches = 0;
        for (Operation breach : history.operations()) {
            if (isBanned(breach) && breach.isAttributed() && isMember(breach.attributedTo())) {
                breaches++;
                double traced = breach.time() + StrictMath.max(breach.delay(), 1 / 52.0);
                assertThat(history.operations())
                        .noneMatch(operation -> operation.initiator() == breach.attributedTo()
                                && operation.cause() == Cause.BASE
                                && operation.time() > traced + 2 / 52.0
                                && operation.time() < traced + 1 - 1e-6);
            }
        }
        assertThat(breaches).isGreaterThan(50);
    }

    /** The sanction is a factor on what its member does to everybody, from the latest breach on for its time. */
    @ParameterizedTest
    @ValueSource(doubles = {.5, 2})
    void aSanctionHasItsStrengthAndItsTime(double years) {
        History history = run(0, Map.of("sanction", .4, "sanctionYears", years, "displaced", 0.0));
        Map<Integer, List<Double>> traced = breaches(history)
                .collect(Collectors.groupingBy(
                        Operation::attributedTo, Collectors.mapping(TreatyRunTest::traced, Collectors.toList())));
        double held = 0;
        double all = 0;
        for (int state = 0; state < STATES; state++) {
            for (int step = 0; isMember(state) && step < history.steps(); step++) {
                all += 1 / 52.0;
                held += isHeld(traced.get(state), history.timeOf(step), years) ? 1 / 52.0 : 0;
            }
        }
        Map<Boolean, Long> acts = history.operations().stream()
                .filter(operation -> operation.cause() == Cause.BASE
                        && isMember(operation.initiator())
                        && !isMember(operation.target()))
                .collect(Collectors.partitioningBy(
                        operation -> isHeld(traced.get(operation.initiator()), operation.time(), years),
                        Collectors.counting()));
        double rate = 20 * .5;
        assertThat(Objects.requireNonNull(acts.get(true)) / held)
                .isCloseTo(.4 * rate, within(4 * StrictMath.sqrt(.4 * rate / held)));
        assertThat(Objects.requireNonNull(acts.get(false)) / (all - held))
                .isCloseTo(rate, within(4 * StrictMath.sqrt(rate / (all - held))));
        assertThat(held).isBetween(80.0, all - 80);
    }

    private static boolean isHeld(@Nullable List<Double> traced, double time, double years) {
        return traced != null && since(time - years, time - 1 / 52.0, traced) > 0;
    }

    /** Three breaches a year are borne, as the floor or as a tenth of the thirty pairs of two members. */
    @ParameterizedTest
    @CsvSource({"3, 0", "0, .1"})
    void tooManyBreachesEndTheTreaty(double floor, double share) {
        History history = run(0, Map.of("collapseFloor", floor, "collapseShare", share));
        int end = IntStream.range(0, history.steps())
                .filter(step -> history.at(Column.TREATY_IN_FORCE, step) == 0)
                .findFirst()
                .orElseThrow();
        double time = history.timeOf(end);
        List<Double> traced = traced(history);
        assertThat(traced.stream().filter(t -> t <= time + 1e-6)).hasSizeGreaterThan(3);
        assertThat(traced.stream().filter(t -> t <= time - 1 / 52.0 - 1e-6)).hasSizeLessThanOrEqualTo(3);
        assertThat(complied(history, time + 1 / 52.0))
                .as("nobody complies any more")
                .isZero();
        assertThat(history.at(Column.TREATY_IN_FORCE, history.steps() - 1)).isZero();
    }

    /** Breaches of different years do not add up: the treaty ends when those of one year are more than it bears. */
    @Test
    void onlyTheBreachesOfOneYearCount() {
        History history = run(0, Map.of("collapseFloor", 8.0, "collapseShare", 0.0), Map.of("conflict.rate", 4.0));
        List<Double> traced = traced(history);
        int end = IntStream.range(0, history.steps())
                .filter(step -> since(history.timeOf(step) - 1, history.timeOf(step), traced) > 8)
                .findFirst()
                .orElseThrow();
        assertThat(since(Double.NEGATIVE_INFINITY, history.timeOf(end), traced))
                .as("breaches of all years until then")
                .isGreaterThan(12);
        for (int step = 0; step < history.steps(); step++) {
            assertThat(history.at(Column.TREATY_IN_FORCE, step))
                    .as("step %d", step)
                    .isEqualTo(step < end ? 1 : 0);
        }
    }

    /** A treaty that follows another one begins without the breaches of that one. */
    @Test
    void aLaterClauseForgetsTheBreachesOfTheEarlierOne() {
        History history = run(
                List.of(
                        clause(0, 5, Map.of()),
                        clause(5, Double.POSITIVE_INFINITY, Map.of("collapseFloor", 8.0, "collapseShare", 0.0))),
                Map.of("conflict.rate", 8.0));
        assertThat(since(4, 5, traced(history)))
                .as("breaches of the last year before")
                .isGreaterThan(8);
        List<Double> later = breaches(history)
                .filter(breach -> breach.time() > 5 - 1e-6)
                .map(TreatyRunTest::traced)
                .toList();
        int end = IntStream.range(0, history.steps())
                .filter(step -> since(history.timeOf(step) - 1, history.timeOf(step), later) > 8)
                .findFirst()
                .orElseThrow();
        for (int step = 0; step < history.steps(); step++) {
            assertThat(history.at(Column.TREATY_IN_FORCE, step))
                    .as("step %d", step)
                    .isEqualTo(step < end ? 1 : 0);
        }
    }

    @Test
    void aLaterClauseIsInForceThoughTheEarlierTreatyEnded() {
        History history = run(
                List.of(
                        clause(0, 5, Map.of("collapseFloor", 0.0, "collapseShare", 0.0)),
                        clause(5, Double.POSITIVE_INFINITY, Map.of())),
                Map.of());
        assertThat(history.at(Column.TREATY_IN_FORCE, history.stepOf(5) - 1)).isZero();
        assertThat(complied(history, 4.5) - complied(history, 5)).isZero();
        assertThat(IntStream.range(history.stepOf(5), history.steps()))
                .allMatch(step -> history.at(Column.TREATY_IN_FORCE, step) == 1);
        assertThat(complied(history, 5)).isPositive();
    }

    private static long since(double from, double until, List<Double> times) {
        return times.stream()
                .filter(time -> time > from + 1e-6 && time < until + 1e-6)
                .count();
    }

    private static List<Double> traced(History history) {
        return breaches(history).map(TreatyRunTest::traced).toList();
    }

    private static Stream<Operation> breaches(History history) {
        return history.operations().stream()
                .filter(operation ->
                        isBanned(operation) && operation.isAttributed() && isMember(operation.attributedTo()));
    }

    /** When the inquiry into an operation ends, in whole steps. */
    private static double traced(Operation operation) {
        return StrictMath.max(
                operation.time() + 1 / 52.0, StrictMath.ceil((operation.time() + operation.delay()) * 52 - 1e-6) / 52);
    }

    /** Inquiries into operations of the years before end in the first year too, but those were no breaches. */
    @Test
    void whatCameBeforeTheTreatyIsNoBreach() {
        History history =
                run(5, Map.of("compliance", .95, "verification", 2.0, "collapseFloor", 0.0, "collapseShare", 0.0));
        double inForce = IntStream.range(history.stepOf(5), history.steps())
                .mapToDouble(step -> history.at(Column.TREATY_IN_FORCE, step))
                .sum();
        assertThat(inForce)
                .as("weeks in force, while a hundred inquiries into earlier operations end")
                .isGreaterThan(20);
    }
}
