package detente.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.model.ModelParameters;
import detente.model.policy.Membership;
import detente.model.policy.Policies;
import detente.model.policy.PolicyClause;
import detente.model.state.Dyad;
import detente.model.state.State;
import detente.model.state.Strategy;
import detente.model.state.Trait;
import detente.model.state.World;
import detente.model.state.WorldBuilder;
import detente.model.state.WorldSpec;
import detente.parameter.Edition;
import detente.random.Luck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The laws from which worlds are drawn, over many worlds. */
class WorldLawsTest {
    private static final int MANY = 300;
    private static final List<World> WORLDS = IntStream.range(0, MANY)
            .mapToObj(seed -> build(ModelParameters.standard(Edition.FIRST), WorldSpec.generated(), seed))
            .toList();

    private static World build(ModelParameters parameters, WorldSpec spec, long seed) {
        return new WorldBuilder(parameters.world(), new Luck(seed, 1), parameters.conflict()::driveAtStart).build(spec);
    }

    private static void assertMean(Sample sample, double expected) {
        assertThat(sample.mean()).isCloseTo(expected, within(4 * sample.meanError()));
        assertThat(sample.meanError()).isLessThan(.05 * expected);
    }

    /** Among states of capability 1, 2 and 4 with one rivalry, pairs are drawn 2 : 4 : 8. */
    @Test
    void capableStatesAreRivals() {
        WorldSpec three = new WorldSpec(
                WorldSpec.Kind.GENERATED,
                IntStream.range(0, 3)
                        .mapToObj(i -> Someone.called(Worlds.name(i))
                                .capability(1 << i)
                                .spec())
                        .toList(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        ModelParameters parameters = ModelParameters.standard(Edition.FIRST)
                .with(Map.of("world.states", 3.0, "world.rivalsPerState", 2.0 / 3));
        List<Sample> pairs = List.of(new Sample(), new Sample(), new Sample());
        for (int seed = 0; seed < 3000; seed++) {
            World world = build(parameters, three, seed);
            assertThat(world.pairs()).hasSize(1);
            Dyad dyad = world.dyads().get(0);
            int drawn = dyad.from().index() + dyad.to().index() - 1;
            for (int pair = 0; pair < 3; pair++) {
                pairs.get(pair).add(pair == drawn ? 1 : 0);
            }
        }
        assertMean(pairs.get(0), 2 / 14.0);
        assertMean(pairs.get(1), 4 / 14.0);
        assertMean(pairs.get(2), 8 / 14.0);
    }

    /** One side has mean 1/2 (Beta(2, 2)), the other .7/2.3 (Beta(.7, 1.6)); which is which, a lot decides. */
    @Test
    void hostilityHasTwoLawsOnSidesDrawnByLot() {
        Sample there = new Sample();
        Sample back = new Sample();
        Sample product = new Sample();
        for (World world : WORLDS) {
            assertThat(world.pairs()).hasSize(40);
            world.pairs().forEach(pair -> {
                there.add(pair.one().hostility());
                back.add(pair.other().hostility());
                product.add(pair.one().hostility() * pair.other().hostility());
            });
        }
        double mean = (.5 + .7 / 2.3) / 2;
        assertMean(there, mean);
        assertMean(back, mean);
        assertMean(product, .5 * .7 / 2.3);
    }

    @Test
    void alliancesFormInsideBlocsAndNotBetweenRivals() {
        Sample allied = new Sample();
        for (World world : WORLDS) {
            for (State one : world.states()) {
                for (State other : world.states()) {
                    boolean oneBloc = one.traits().bloc() == other.traits().bloc();
                    boolean rivals = world.dyad(one.index(), other.index()) != null;
                    if (one.index() < other.index() && oneBloc && !rivals) {
                        allied.add(one.isAlly(other.index()) ? 1 : 0);
                    } else if (one.index() < other.index()) {
                        assertThat(one.isAlly(other.index())).isFalse();
                    }
                    assertThat(one.isAlly(other.index())).isEqualTo(other.isAlly(one.index()));
                }
            }
        }
        assertMean(allied, .6);
    }

    @Test
    void strategiesFollowCapability() {
        Sample democratic = new Sample();
        Sample democraticOffensive = new Sample();
        for (World world : WORLDS) {
            List<State> byCapability = new ArrayList<>(world.states());
            byCapability.sort((a, b) -> Double.compare(b.trait(Trait.CAPABILITY), a.trait(Trait.CAPABILITY)));
            for (int rank = 0; rank < 30; rank++) {
                State state = byCapability.get(rank);
                assertThat(state.strategy())
                        .isEqualTo(
                                rank < 5 ? Strategy.OFFENSIVE : rank < 10 ? Strategy.RETALIATORY : Strategy.DEFENSIVE);
                (rank < 5 ? democraticOffensive : democratic).add(state.traits().democratic() ? 1 : 0);
            }
        }
        assertMean(democratic, .5);
        assertThat(democraticOffensive.mean()).isCloseTo(.2, within(4 * democraticOffensive.meanError()));
    }

    @Test
    void traitsHaveTheirLaws() {
        Sample defence = new Sample();
        Sample dependence = new Sample();
        Sample critical = new Sample();
        Sample share = new Sample();
        Sample squaredShare = new Sample();
        Sample logs = new Sample();
        Sample supply = new Sample();
        for (World world : WORLDS) {
            double mean = 0;
            for (State state : world.states()) {
                defence.add(state.trait(Trait.DEFENCE));
                dependence.add(state.trait(Trait.DEPENDENCE));
                critical.add(state.trait(Trait.CRITICAL_SHARE));
                share.add(state.platformShare(3));
                squaredShare.add(state.platformShare(3) * state.platformShare(3));
                logs.add(StrictMath.log(state.trait(Trait.CAPABILITY)));
                mean += state.trait(Trait.CAPABILITY) / 30;
            }
            assertThat(mean).isCloseTo(1, within(1e-12));
            world.brokers().forEach(broker -> supply.add(broker.supplyShare()));
        }
        assertMean(defence, 1);
        assertThat(defence.variance()).isCloseTo(.8 * .8 / 12, within(4 * defence.varianceError()));
        assertMean(dependence, .65);
        assertMean(critical, .6);
        assertMean(share, 1 / 8.0);
        assertMean(squaredShare, 2 * 3 / (16.0 * 17)); // Dirichlet(2) over 8
        assertThat(StrictMath.sqrt(logs.variance())).isCloseTo(.8, within(.02));
        assertThat(supply.mean()).isCloseTo(.2, within(1e-12));
    }

    @Test
    void membersAreTheMostOrLeastCapable() {
        World world = WORLDS.get(0);
        for (boolean most : new boolean[] {true, false}) {
            PolicyClause clause = new PolicyClause(
                    Policies.find("treaty").orElseThrow().build(Map.of()), 0, 1, new Membership.ShareOf(.3, most));
            List<State> members = world.states().stream()
                    .filter(state -> clause.includes(state, world))
                    .toList();
            assertThat(members).hasSize(9);
            double least = members.stream()
                    .mapToDouble(state -> state.trait(Trait.CAPABILITY))
                    .min()
                    .orElseThrow();
            double greatest = members.stream()
                    .mapToDouble(state -> state.trait(Trait.CAPABILITY))
                    .max()
                    .orElseThrow();
            assertThat(world.states())
                    .filteredOn(state -> !members.contains(state))
                    .allMatch(state ->
                            most ? state.trait(Trait.CAPABILITY) < least : state.trait(Trait.CAPABILITY) > greatest);
        }
    }
}
