package detente.model;

import static org.assertj.core.api.Assertions.assertThat;

import detente.model.operation.Operation;
import detente.model.state.DyadSpec;
import detente.model.state.State;
import detente.model.state.StateSpec;
import detente.model.state.World;
import detente.model.state.WorldSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The world seed decides who exists, the run seed what happens, and a change in one place leaves luck elsewhere alone. */
class CommonRandomNumbersTest {
    private static final Scenario SHORT = Scenario.standard().withYears(3, 1);

    @Test
    void oneWorldSeedIsOneWorldWhateverTheRunSeed() {
        assertThat(words(new Probe(SHORT, 5, 1))).isEqualTo(words(new Probe(SHORT, 5, 2)));
        assertThat(words(new Probe(SHORT, 5, 1))).isNotEqualTo(words(new Probe(SHORT, 6, 1)));
    }

    @Test
    void otherRunSeedsAreOtherRuns() {
        List<String> one = Words.ofEvents(ConflictModel.run(SHORT, 5, 1));
        assertThat(Words.ofEvents(ConflictModel.run(SHORT, 5, 1))).isEqualTo(one);
        assertThat(Words.ofEvents(ConflictModel.run(SHORT, 5, 2))).isNotEqualTo(one);
    }

    @Test
    void aRowAloneIsTheRowInTheSweep() {
        List<List<String>> swept = new ArrayList<>();
        for (int run = 1; run <= 4; run++) {
            swept.add(Words.ofEvents(ConflictModel.run(SHORT, 5, run)));
        }
        assertThat(Words.ofEvents(ConflictModel.run(SHORT, 5, 3))).isEqualTo(swept.get(2));
    }

    /** Only the place in the list counts: a state may be called what one likes. */
    @Test
    void namesOfStatesDoNotMatter() {
        assertThat(Words.ofEvents(ConflictModel.run(named("Ost", "Nord", "West"), 5, 1)))
                .isEqualTo(Words.ofEvents(ConflictModel.run(named("Zulu", "Alpha", "Mike"), 5, 1)));
    }

    private static Scenario named(String one, String two, String three) {
        List<StateSpec> states =
                Stream.of(one, two, three).map(StateSpec::drawn).toList();
        List<DyadSpec> dyads = List.of(
                new DyadSpec(one, two, OptionalDouble.of(.7), OptionalDouble.empty()),
                new DyadSpec(three, two, OptionalDouble.empty(), OptionalDouble.empty()));
        return SHORT.withWorld(new WorldSpec(WorldSpec.Kind.LISTED, states, dyads, Optional.empty(), Optional.empty()));
    }

    /** Operations that happen with and without more theft keep their time, initiator and sector. */
    @Test
    void whatDoesNotChangeKeepsItsLuck() {
        Scenario thieves = SHORT.withParameters(SHORT.parameters().with("proliferation.theft", .5));
        Map<Long, Operation> without = byKey(ConflictModel.run(SHORT, 5, 1).operations());
        Map<Long, Operation> with = byKey(ConflictModel.run(thieves, 5, 1).operations());
        List<Operation> common =
                with.values().stream().filter(o -> without.containsKey(o.key())).toList();
        assertThat(common).hasSizeGreaterThan(without.size() * 9 / 10);
        assertThat(common).allSatisfy(operation -> {
            Operation twin = without.getOrDefault(operation.key(), operation);
            assertThat(operation.time()).isEqualTo(twin.time());
            assertThat(operation.initiator()).isEqualTo(twin.initiator());
            if (operation.type() == twin.type() && operation.target() == twin.target()) {
                assertThat(operation.sector()).isEqualTo(twin.sector());
            }
        });
    }

    private static Map<Long, Operation> byKey(List<Operation> operations) {
        Map<Long, Operation> byKey = new LinkedHashMap<>();
        operations.forEach(operation -> byKey.put(operation.key(), operation));
        return byKey;
    }

    private static List<String> words(Probe probe) {
        World world = probe.world();
        List<String> words = new ArrayList<>();
        for (State state : world.states()) {
            words.add(state.name() + state.traits() + state.platformShare(0) + state.allyCount());
        }
        world.dyads().forEach(dyad -> words.add(dyad + " " + dyad.hostility()));
        words.add(world.vendors() + " " + world.brokers());
        for (State state : world.states()) {
            probe.arsenals()
                    .undisclosedOf(state.index())
                    .forEach(holding -> words.add(state + " "
                            + Long.toHexString(holding.vulnerability().key()) + " " + holding.acquired()));
        }
        return words;
    }
}
