package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;

import detente.model.ConflictModel;
import detente.model.Scenario;
import detente.model.history.Column;
import detente.model.history.History;
import detente.model.policy.Membership;
import detente.model.policy.PolicyClause;
import detente.model.proliferation.EntryRules;
import detente.model.state.Strategy;
import detente.model.state.WorldSpec;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

/** V24: states enter as a Poisson process until nobody is left, and act, search and are suspected as RETALIATORY from then on. */
class StatesEnterTest {
    private static final int RUNS = 1000;
    private static final double YEARS = 10;
    private static final double ENTRY = .6;
    private static final double RATE = 20;

    static List<Verification> verify() {
        Sample many = entrants(Worlds.loners(30), quiet().set("proliferation.entryByTools", 0), List.of(), 1);
        Sample few = entrants(Worlds.loners(4), quiet().set("proliferation.entryByTools", 0), List.of(), 2);
        PolicyClause control =
                Lab.always("exportControl", Map.of("blocked", .5, "substituted", 0.0), new Membership.Everyone());
        Sample controlled =
                entrants(Worlds.loners(30), quiet().set("proliferation.entryByTools", 1), List.of(control), 3);
        String configuration = "30 DEFENSIVE states, e = .6 a year, 10 years";
        return List.of(
                many.meets("V24", configuration + "; elasticity 0", "entrants, mean", ENTRY * YEARS),
                many.spreads("V24", configuration + "; elasticity 0", "entrants, variance", ENTRY * YEARS),
                few.meets("V24", "4 DEFENSIVE states, e = .6, 10 years; elasticity 0", "entrants, mean", truncated(4)),
                controlled.meets(
                        "V24",
                        configuration + "; elasticity 1, half of all sales blocked",
                        "entrants, mean",
                        .75 * ENTRY * YEARS),
                operations());
    }

    /** E min(N, most), N of a Poisson law. */
    private static double truncated(int most) {
        double mean = ENTRY * YEARS;
        double chance = FastMath.exp(-mean);
        double expected = most;
        for (int n = 0; n < most; n++) {
            expected -= (most - n) * chance;
            chance *= mean / (n + 1);
        }
        return expected;
    }

    /** All have entered long before: operations of a dyad in a year are λ₀ q h, q = .06 as in the first edition. */
    private static Verification operations() {
        Quiet quiet = quiet().set("proliferation.entry", 10).set("conflict.rate", RATE);
        History history = run(Worlds.pairs(20, .5), quiet, 20, List.of(), 1);
        Sample counts = new Sample();
        for (int state = 0; state < 40; state++) {
            int who = state;
            counts.add(history.operations().stream()
                            .filter(operation -> operation.initiator() == who && operation.time() >= 8)
                            .count()
                    / 12.0);
        }
        return counts.meets(
                "V24",
                "pairs of DEFENSIVE states, h = .5, λ₀ = 20; all have entered",
                "operations of a dyad in a year",
                RATE * .06 * .5);
    }

    private static Quiet quiet() {
        return new Quiet().set("world.offensiveShare", 0).set("proliferation.entry", ENTRY);
    }

    /** @param block which seeds, so that no sample meets the luck of another */
    private static Sample entrants(WorldSpec world, Quiet quiet, List<PolicyClause> policies, int block) {
        Sample sample = new Sample();
        for (int run = 1; run <= RUNS; run++) {
            sample.add(entered(run(world, quiet, YEARS, policies, block * RUNS + run)));
        }
        return sample;
    }

    private static double entered(History history) {
        return IntStream.range(0, history.steps())
                .mapToDouble(step -> history.at(Column.ENTRANTS, step))
                .sum();
    }

    private static History run(WorldSpec world, Quiet quiet, double years, List<PolicyClause> policies, int run) {
        Scenario scenario = Lab.scenario(world, quiet.parameters(), years).withPolicies(policies);
        return ConflictModel.run(scenario, Lab.WORLD, run);
    }

    @Test
    void statesEnterUntilNobodyIsLeft() {
        Line.V24.holdsAndRefuses(.5);
    }

    /** Who entered is RETALIATORY in the end, and its traits say what it was. */
    @Test
    void whoEnteredStaysSo() {
        History history = run(Worlds.loners(30), quiet(), YEARS, List.of(), 1);
        assertThat(history.world().states())
                .filteredOn(state -> state.strategy() == Strategy.RETALIATORY)
                .hasSize((int) entered(history))
                .isNotEmpty()
                .allMatch(state -> state.traits().strategy() == Strategy.DEFENSIVE);
    }

    /** The finds of those who entered are those of the new strategy, within the chance of a Poisson count. */
    @Test
    void whoEnteredSearchesHarder() {
        Quiet quiet = quiet().set("proliferation.entry", 10).set("discovery.rate", 2);
        History history = run(Worlds.loners(30), quiet, 20, List.of(), 1);
        double finds = history.transfers().stream()
                .filter(transfer -> transfer.time() >= 8)
                .count();
        double expected = 30 * 12 * 2 * StrictMath.sqrt(.06);
        assertThat(finds).isBetween(expected - 4 * StrictMath.sqrt(expected), expected + 4 * StrictMath.sqrt(expected));
    }

    /** Nobody enters in the burn-in, and nobody at entry 0. */
    @Test
    void nobodyEntersBeforeTheObservation() {
        Scenario scenario = Scenario.standard();
        assertThat(entered(ConflictModel.run(scenario, 1, 1))).isZero();
        Scenario many = scenario.withParameters(scenario.parameters().with("proliferation.entry", 10.0));
        History history = ConflictModel.run(many, 1, 1);
        assertThat(IntStream.range(0, history.firstObservedStep())
                        .mapToDouble(step -> history.at(Column.ENTRANTS, step)))
                .containsOnly(0.0);
        assertThat(history.world().states()).noneMatch(state -> state.strategy() == Strategy.DEFENSIVE);
        assertThat(entered(history)).isEqualTo((double) history.world().states().stream()
                .filter(state -> state.traits().strategy() == Strategy.DEFENSIVE)
                .count());
    }

    @Test
    void toolsEaseEntryAsTheElasticitySays() {
        assertThat(EntryRules.ease(3, .2, 0)).isEqualTo(1);
        assertThat(EntryRules.ease(1, 1, .5)).isEqualTo(1);
        assertThat(EntryRules.ease(1, .5, 1)).isEqualTo(.75);
        assertThat(EntryRules.open(.5, .5)).isEqualTo(.75);
    }
}
