package detente.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import detente.model.Scenario;
import detente.model.state.Bloc;
import detente.model.state.State;
import detente.model.state.Trait;
import detente.model.state.World;
import detente.model.state.WorldBuilder;
import detente.model.state.WorldSpec;
import detente.random.Luck;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which states of a world are meant. */
class MemberMaskTest {
    private static final Membership OUTSIDE = Membership.OUTSIDE_THE_REST;
    private static final Membership ALL = new Membership.Everyone();
    private static final World WORLD = world(Optional.of("S2"));

    private static World world(Optional<String> focal) {
        WorldSpec all = Scenario.standard().world();
        WorldSpec spec = new WorldSpec(all.kind(), all.states(), all.dyads(), all.allies(), focal);
        return new WorldBuilder(Scenario.standard().parameters().world(), new Luck(3, 1), traits -> 1).build(spec);
    }

    private static Set<String> of(Membership... parts) {
        Membership members = Membership.union(List.of(parts)).orElseThrow();
        boolean[] mask = MemberMask.of(members, WORLD);
        return WORLD.states().stream()
                .filter(state -> mask[state.index()])
                .map(State::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Found the long way. */
    private static String strongestOutside(Set<String> others) {
        return WORLD.states().stream()
                .filter(state -> !others.contains(state.name()))
                .max(Comparator.comparingDouble(state -> state.trait(Trait.CAPABILITY)))
                .orElseThrow()
                .name();
    }

    @ParameterizedTest
    @EnumSource(names = {"A", "B"})
    void aBlocAndTheMostCapableOutsiderAreOneMore(Bloc bloc) {
        Set<String> inside = of(new Membership.OfBloc(bloc));
        Set<String> both = of(new Membership.OfBloc(bloc), OUTSIDE);
        assertThat(both).hasSize(inside.size() + 1).containsAll(inside).contains(strongestOutside(inside));
        assertThat(of(new Membership.MostCapableOutside(Optional.of(bloc)))).containsExactly(strongestOutside(inside));
    }

    /** Wherever it stands, it is outside all the others. */
    @Test
    void theMostCapableOutsiderIsOutsideEveryOtherPart() {
        Membership strong = new Membership.ShareOf(.1, true);
        Membership named = new Membership.Listed(List.of(strongestOutside(of(strong))));
        assertThat(of(OUTSIDE, strong, named)).isEqualTo(of(new Membership.ShareOf(5 / 30.0, true)));
        assertThat(of(strong, named, OUTSIDE)).isEqualTo(of(OUTSIDE, strong, named));
    }

    @Test
    void partsThatOverlapCountOnce() {
        Set<String> union = of(new Membership.OfBloc(Bloc.A), new Membership.ShareOf(.5, true));
        Set<String> expected = of(new Membership.OfBloc(Bloc.A));
        expected.addAll(of(new Membership.ShareOf(.5, true)));
        assertThat(union).isEqualTo(expected);
        assertThat(of(new Membership.OfBloc(Bloc.A), new Membership.OfBloc(Bloc.B), new Membership.OfBloc(Bloc.NONE)))
                .isEqualTo(of(ALL));
    }

    @Test
    void outsideOfAllStatesIsNobody() {
        assertThat(of(
                        new Membership.OfBloc(Bloc.A),
                        new Membership.OfBloc(Bloc.B),
                        new Membership.OfBloc(Bloc.NONE),
                        OUTSIDE))
                .isEqualTo(of(ALL));
    }

    @Test
    void theFocalStateHasToBeThere() {
        assertThat(of(new Membership.Focal())).containsExactly("S2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MemberMask.of(new Membership.Focal(), world(Optional.empty())))
                .withMessage("no focal state in this world");
    }

    @Test
    void aUnionHasDifferentPartsAndSomethingToBeOutsideOf() {
        Membership bloc = new Membership.OfBloc(Bloc.A);
        assertThat(Membership.union(List.of(bloc))).contains(bloc);
        assertThat(Membership.union(List.of(ALL))).contains(ALL);
        assertThat(Membership.union(List.of())).isEmpty();
        assertThat(Membership.union(List.of(OUTSIDE))).isEmpty();
        assertThat(Membership.union(List.of(ALL, bloc))).isEmpty();
        assertThat(Membership.union(List.of(bloc, bloc))).isEmpty();
    }
}
