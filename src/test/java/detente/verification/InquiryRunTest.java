package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.model.ConflictModel;
import detente.model.Probe;
import detente.model.Scenario;
import detente.model.history.History;
import detente.model.operation.Operation;
import detente.model.policy.Membership;
import detente.model.state.AllianceSpec;
import detente.model.state.Dyad;
import detente.model.state.DyadSpec;
import detente.model.state.StateSpec;
import detente.model.state.WorldSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom inquiries name, and who bears a grudge for it. */
class InquiryRunTest {
    private static final int PAIRS = 40;
    private static final double YEARS = 10;
    private static final WorldSpec BOTH_WAYS = Worlds.pairs(PAIRS, .5);

    private static Quiet quiet() {
        return new Quiet().allIsSeen().set("operation.ladderEffect", 0).set("conflict.rate", 20);
    }

    private static boolean isFirst(int state) {
        return state % 2 == 0;
    }

    /** Share of the operations of a kind that were traced to somebody. */
    private static Sample attributed(Scenario scenario, Predicate<Operation> kind) {
        Sample sample = new Sample();
        ConflictModel.run(scenario, Lab.WORLD, 1).operations().stream()
                .filter(kind)
                .forEach(operation -> sample.add(operation.isAttributed() ? 1 : 0));
        assertThat(sample.meanError()).isLessThan(.01);
        return sample;
    }

    private static void assertMean(Sample sample, double expected) {
        assertThat(sample.mean()).isCloseTo(expected, within(4 * sample.meanError() + 1e-12));
    }

    @Test
    void whoHidesIsFoundLessOften() {
        WorldSpec world = Worlds.withStates(BOTH_WAYS, name -> Someone.called(name)
                .obfuscation(isFirst(number(name)) ? .5 : 0)
                .spec());
        Scenario scenario =
                Lab.scenario(world, quiet().set("world.attributionSkill", .8).parameters(), YEARS);
        assertMean(attributed(scenario, operation -> isFirst(operation.initiator())), .8 * .5);
        assertMean(attributed(scenario, operation -> !isFirst(operation.initiator())), .8);
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring(1));
    }

    @Test
    void membersFindMoreAuthorsAndNameThemInPublic() {
        Scenario scenario = Lab.scenario(
                        BOTH_WAYS, quiet().set("world.attributionSkill", .5).parameters(), YEARS)
                .withPolicies(
                        List.of(Lab.always("publicAttribution", Map.of("publicity", 1.0), Worlds.side(PAIRS, 0))));
        assertMean(attributed(scenario, operation -> isFirst(operation.target())), .6);
        assertMean(attributed(scenario, operation -> !isFirst(operation.target())), .5);
        assertThat(ConflictModel.run(scenario, Lab.WORLD, 1).operations())
                .filteredOn(operation -> operation.isAttributed() && operation.time() < YEARS - 1)
                .allMatch(operation -> operation.isPublic() == isFirst(operation.target()));
    }

    /** The policy is a least publicity, not one on top of what is usual; debate comes on top of both. */
    @ParameterizedTest
    @CsvSource({"0, .3", ".2, .3", ".6, .6"})
    void membersNameAuthorsAtLeastAsOftenAsTheyAgreed(double least, double expected) {
        Scenario scenario = Lab.scenario(
                        BOTH_WAYS, quiet().set("attribution.publicity", .3).parameters(), YEARS)
                .withPolicies(List.of(
                        Lab.always("publicAttribution", Map.of("publicity", least), new Membership.Everyone()),
                        Lab.always("publicDebate", Map.of("publicity", .1), Worlds.side(PAIRS, 0))));
        History history = ConflictModel.run(scenario, Lab.WORLD, 1);
        assertMean(named(history, true), expected + .1);
        assertMean(named(history, false), expected);
    }

    private static Sample named(History history, boolean byFirst) {
        Sample sample = new Sample();
        history.operations().stream()
                .filter(operation -> isFirst(operation.target()) == byFirst && operation.time() < YEARS - 1)
                .forEach(operation -> sample.add(operation.isPublic() ? 1 : 0));
        assertThat(sample.meanError()).isLessThan(.01);
        return sample;
    }

    /** The first of four is struck by the second; the third is hostile to it four times as much as the fourth. */
    @Test
    void whoIsKnownAsHostileIsSuspected() {
        List<StateSpec> states = new ArrayList<>();
        List<DyadSpec> dyads = new ArrayList<>();
        for (int first = 0; first < 120; first += 4) {
            IntStream.range(first, first + 4).forEach(i -> states.add(StateSpec.drawn(Worlds.name(i))));
            dyads.add(dyad(first + 1, first, .5, 0));
            dyads.add(dyad(first + 2, first, .8, .1));
            dyads.add(dyad(first + 3, first, .2, .9));
        }
        WorldSpec world = new WorldSpec(WorldSpec.Kind.LISTED, states, dyads, Optional.of(List.of()), Optional.empty());
        Quiet mistaken = quiet().set("world.attributionSkill", 0).set("attribution.mistake", 1);
        Sample third = new Sample();
        ConflictModel.run(Lab.scenario(world, mistaken.parameters(), YEARS), Lab.WORLD, 1).operations().stream()
                .filter(operation -> operation.initiator() % 4 == 1)
                .forEach(operation -> third.add(operation.attributedTo() == operation.target() + 2 ? 1 : 0));
        assertMean(third, .8);
        assertThat(third.meanError()).isLessThan(.02);
    }

    private static DyadSpec dyad(int from, int to, double there, double back) {
        return new DyadSpec(Worlds.name(from), Worlds.name(to), OptionalDouble.of(there), OptionalDouble.of(back));
    }

    /** S0 strikes S1 and is a rival of S2, S1's ally, too. */
    private static Probe withAnAlly(Quiet quiet) {
        WorldSpec world = new WorldSpec(
                WorldSpec.Kind.LISTED,
                IntStream.range(0, 3)
                        .mapToObj(i -> StateSpec.drawn(Worlds.name(i)))
                        .toList(),
                List.of(dyad(0, 1, 1, 0), dyad(0, 2, 0, 0)),
                Optional.of(List.of(new AllianceSpec("S1", "S2"))),
                Optional.empty());
        Probe probe = new Probe(Lab.scenario(world, quiet.parameters(), YEARS), Lab.WORLD, 1);
        probe.finish();
        return probe;
    }

    private static double grievance(Probe probe, int who, int against) {
        Dyad dyad = probe.world().dyad(who, against);
        return dyad == null ? Double.NaN : dyad.grievance();
    }

    @Test
    void alliesShareAGrudgeThatIsPublic() {
        Quiet sharing = quiet().set("escalation.alliedWeight", .5).set("attribution.publicity", 1);
        Probe probe = withAnAlly(sharing);
        assertThat(grievance(probe, 1, 0)).isPositive();
        assertThat(grievance(probe, 2, 0)).isCloseTo(.5 * grievance(probe, 1, 0), within(1e-12));
        assertThat(grievance(probe, 0, 1) + grievance(probe, 0, 2)).isZero();
        assertThat(grievance(withAnAlly(sharing.set("attribution.publicity", 0)), 2, 0))
                .isZero();
    }

    @Test
    void espionageIsFeltWithItsWeight() {
        for (String type : List.of("espionage", "disruption")) {
            double whole = grievance(withAnAlly(quiet().only(type)), 1, 0);
            double weighted = grievance(withAnAlly(quiet().only(type).set("escalation.espionageWeight", .25)), 1, 0);
            assertThat(weighted).isCloseTo(type.equals("espionage") ? .25 * whole : whole, within(1e-12));
        }
    }

    /** After each step the grudge is what is left of the last one and, times a weight, a third of each severity just traced. */
    @ParameterizedTest
    @CsvSource({"1, .5", "2.5, 2"})
    void grievanceIsAThirdOfSeverityTimesItsWeightAndHalvesInTime(double weight, double halfLife) {
        Quiet quiet = quiet().set("escalation.weight", weight).set("escalation.halfLife", halfLife);
        Probe probe = new Probe(Lab.scenario(Worlds.oneWayPairs(1, 1), quiet.parameters(), YEARS), Lab.WORLD, 1);
        double expected = 0;
        int seen = 0;
        while (probe.step()) {
            History history = probe.history();
            expected *= StrictMath.exp(-StrictMath.log(2) / halfLife / 52);
            for (; seen < history.operationCount() && history.operation(seen).time() < probe.time() - 1e-9; seen++) {
                expected += weight * history.operation(seen).severity() / 3;
            }
            assertThat(grievance(probe, 1, 0)).isCloseTo(expected, within(1e-9));
        }
        assertThat(seen).isGreaterThan(100);
    }
}
