package detente.gui.view.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import detente.model.ConflictModel;
import detente.model.ModelParameters;
import detente.model.Scenario;
import detente.model.state.Bloc;
import detente.model.state.State;
import detente.model.state.World;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sim.util.Double2D;

class RingTest {
    private static Ring ring(int states) {
        ModelParameters parameters = ModelParameters.standard().with(Map.of("world.states", (double) states));
        return new Ring(new ConflictModel(Scenario.standard().withParameters(parameters), 5, 6).world());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 30, 195})
    void keepsStatesApart(int states) {
        Ring ring = ring(states);
        World world = ring.world();
        for (State one : world.states()) {
            for (State other : world.states()) {
                if (one.index() < other.index()) {
                    assertThat(ring.place(one).distance(ring.place(other)))
                            .as("%s and %s", one, other)
                            .isGreaterThan(ring.reach(one) + ring.reach(other));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 30, 195})
    void groupsStatesByBloc(int states) {
        Ring ring = ring(states);
        for (State state : ring.world().states()) {
            Bloc bloc = state.traits().bloc();
            Double2D outward = ring.place(state).subtract(Ring.CENTRE);
            double angle = StrictMath.atan2(-outward.y, outward.x);
            while (angle < ring.start(bloc)) {
                angle += 2 * StrictMath.PI;
            }
            assertThat(outward.length()).isCloseTo(Ring.RADIUS, within(1e-9));
            assertThat(angle).isBetween(ring.start(bloc), ring.end(bloc));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {30})
    void leadsArcsFromRimToRim(int states) {
        Ring ring = ring(states);
        State from = ring.world().state(0);
        State to = ring.world().state(1);
        for (double aside : new double[] {-.13, 0, .13}) {
            Arc arc = ring.arc(from, to, aside);
            Double2D start = ring.place(from);
            Double2D end = ring.place(to);

            assertThat(arc.at(0).distance(start.x, start.y)).isBetween(ring.reach(from) * .5, ring.reach(from) * 2.5);
            assertThat(arc.at(1).distance(end.x, end.y)).isBetween(ring.reach(to) * .5, ring.reach(to) * 2.5);
            assertThat(arc.distance(arc.at(.3).getX(), arc.at(.3).getY())).isLessThan(6);
        }
    }
}
