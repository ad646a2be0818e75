package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;

import detente.model.ConflictModel;
import detente.model.Scenario;
import detente.model.Words;
import detente.model.history.History;
import detente.model.history.SpillOver;
import detente.model.operation.Cause;
import detente.model.operation.Operation;
import detente.model.operation.OperationType;
import detente.model.operation.Sector;
import detente.model.policy.Membership;
import detente.model.policy.PolicyClause;
import detente.model.state.AllianceSpec;
import detente.model.state.DyadSpec;
import detente.model.state.StateSpec;
import detente.model.state.Strategy;
import detente.model.state.WorldSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Who strikes first, at whom, and what of. */
class PreventionRunTest {
    private static final int PAIRS = 30;
    private static final double YEARS = 6;
    private static final PolicyClause ALL = Lab.always("preventiveSabotage", Map.of(), new Membership.Everyone());

    private static Quiet quiet() {
        return new Quiet()
                .allIsSeen()
                .only("degradation")
                .set("conflict.rate", 2)
                .set("prevention.rate", 5);
    }

    private static History run(WorldSpec world, Quiet quiet, PolicyClause... policies) {
        return ConflictModel.run(
                Lab.scenario(world, quiet.parameters(), YEARS).withPolicies(List.of(policies)), Lab.WORLD, 1);
    }

    private static List<Operation> strikes(History history) {
        return history.operations().stream()
                .filter(operation -> operation.cause() == Cause.PREVENTION)
                .toList();
    }

    @Test
    void theyStrikeOnlyThoseWhoWereNamedForASabotageWithinAYear() {
        History history = run(Worlds.oneWayPairs(PAIRS, 1), quiet().set("conflict.rate", .5), ALL);
        double step = 1.0 / history.stepsPerYear();
        assertThat(strikes(history)).hasSizeGreaterThan(100).allSatisfy(strike -> {
            assertThat(strike.type()).isEqualTo(OperationType.DISRUPTION);
            assertThat(strike.sector()).isIn(Sector.GOVERNMENT, Sector.MILITARY);
            assertThat(strike.parent()).isNull();
            assertThat(history.operations())
                    .anyMatch(operation -> operation.cause() == Cause.BASE
                            && operation.initiator() == strike.target()
                            && operation.target() == strike.initiator()
                            && operation.time() < strike.time()
                            && operation.time() > strike.time() - 1 - 1.5 * step);
        });
    }

    /** Whoever only spies or only strikes first is not struck first; otherwise strikes would breed strikes. */
    @Test
    void neitherEspionageNorAStrikeIsStruckAt() {
        assertThat(strikes(run(Worlds.pairs(PAIRS, 1), quiet().only("espionage"), ALL)))
                .isEmpty();
        assertThat(strikes(run(Worlds.oneWayPairs(PAIRS, 1), quiet(), ALL)))
                .isNotEmpty()
                .allMatch(strike -> strike.initiator() % 2 == 1);
    }

    /** C, an ally of the victim B, strikes at A too; D, which is no ally, does not. */
    @Test
    void alliesOfAVictimStrikeToo() {
        List<DyadSpec> rivals = List.of(rivals("A", "B", 1), rivals("A", "C", 0), rivals("A", "D", 0));
        WorldSpec world = new WorldSpec(
                WorldSpec.Kind.LISTED,
                List.of(StateSpec.drawn("A"), StateSpec.drawn("B"), StateSpec.drawn("C"), StateSpec.drawn("D")),
                rivals,
                Optional.of(List.of(new AllianceSpec("B", "C"))),
                Optional.empty());
        List<Operation> strikes = strikes(run(world, quiet(), ALL));
        assertThat(strikes).allMatch(strike -> strike.target() == 0);
        assertThat(strikes.stream().map(Operation::initiator).distinct()).containsExactlyInAnyOrder(1, 2);
    }

    private static DyadSpec rivals(String one, String other, double hostility) {
        return new DyadSpec(one, other, OptionalDouble.of(hostility), OptionalDouble.of(0));
    }

    /** The strategy is the retaliatory one with the policy, word by word. */
    @Test
    void aPreventiveStateIsARetaliatoryOneThatIsAMember() {
        Quiet quiet = quiet().set("escalation.retaliation.retaliatory", .3)
                .set("escalation.retaliation.preventive", .3)
                .set("conflict.rate", 20);
        WorldSpec world = Worlds.pairs(PAIRS, 1);
        History members = run(of(world, Strategy.RETALIATORY), quiet, ALL);
        History born = run(of(world, Strategy.PREVENTIVE), quiet);
        assertThat(strikes(born)).isNotEmpty();
        assertThat(Words.ofEvents(born)).isEqualTo(Words.ofEvents(members));
        assertThat(Words.ofEvents(run(of(world, Strategy.PREVENTIVE), quiet, ALL)))
                .isEqualTo(Words.ofEvents(members));
    }

    private static WorldSpec of(WorldSpec world, Strategy strategy) {
        return Worlds.withStates(
                world, name -> Someone.called(name).strategy(strategy).spec());
    }

    @Test
    void aPreventiveStateWithoutRivalsIsHarmless() {
        assertThat(run(of(Worlds.loners(3), Strategy.PREVENTIVE), quiet()).operations())
                .isEmpty();
    }

    @Test
    void theNextMostCapableStatesAreDrawnPreventive() {
        Scenario scenario = Scenario.standard();
        scenario = scenario.withParameters(
                scenario.parameters().with(Map.of("world.preventiveShare", .1, "world.adaptiveShare", .1)));
        ConflictModel model = new ConflictModel(scenario, 1, 1);
        List<Strategy> byCapability = model.world().states().stream()
                .sorted((a, b) -> Double.compare(b.capability(), a.capability()))
                .map(state -> state.strategy())
                .toList();
        assertThat(byCapability.subList(8, 11)).containsOnly(Strategy.PREVENTIVE);
        assertThat(byCapability.subList(11, 16)).containsOnly(Strategy.RETALIATORY);
        assertThat(byCapability).filteredOn(Strategy.PREVENTIVE::equals).hasSize(3);
    }

    /** Where all are named rightly nobody is innocent, where all are named wrongly everybody is. */
    @Test
    void innocentsAreThoseWhomNobodyNamedRightly() {
        WorldSpec triads = Worlds.triads(PAIRS / 3, 1);
        assertThat(strikes(run(triads, quiet(), ALL))).isNotEmpty().noneMatch(Operation::isAtInnocent);
        Quiet misled = quiet().set("world.attributionSkill", 0).set("attribution.mistake", 1);
        assertThat(strikes(run(triads, misled, ALL))).isNotEmpty().allMatch(Operation::isAtInnocent);
    }

    /** A strike without collateral harms nobody and stops as much. */
    @Test
    void collateralIsAFactorOnHarmAndSpreadAlone() {
        UnaryOperator<Quiet> armed = quiet ->
                quiet.set("discovery.rate", 10).set("arsenal.substitution", 1).set("operation.spread.chance", .2);
        History usual = run(Worlds.pairs(PAIRS, 1), armed.apply(quiet()), ALL);
        History clean = run(Worlds.pairs(PAIRS, 1), armed.apply(quiet()).set("prevention.collateral", 0), ALL);
        assertThat(strikes(usual)).anyMatch(strike -> strike.harm() > 0);
        assertThat(spreads(usual)).isPositive();
        assertThat(strikes(clean)).hasSameSizeAs(strikes(usual)).allMatch(strike -> strike.harm() == 0);
        assertThat(spreads(clean)).isZero();
        assertThat(clean.prevented()).isNotEmpty().isEqualTo(usual.prevented());
    }

    private static double spreads(History history) {
        return history.spillOvers().stream()
                .filter(spillOver ->
                        spillOver.operation() != null && spillOver.operation().cause() == Cause.PREVENTION)
                .mapToDouble(SpillOver::expected)
                .sum();
    }

    /** Members of a treaty who keep it do not strike, and seek nothing in the place of it. */
    @Test
    void aTreatyHoldsStrikesBackAndDisplacesNone() {
        PolicyClause treaty = Lab.always(
                "treaty",
                Map.of("compliance", .95, "verification", 2.0, "bans", 2.0, "collapseFloor", 1e9),
                new Membership.Everyone());
        int before = strikes(run(Worlds.pairs(PAIRS, 1), quiet(), ALL)).size();
        History bound = run(Worlds.pairs(PAIRS, 1), quiet(), ALL, treaty);
        assertThat(strikes(bound)).isNotEmpty().hasSizeLessThan(before / 50);
        assertThat(bound.operations()).noneMatch(operation -> operation.cause() == Cause.DISPLACED);
    }
}
