package detente.model.regime;

import static org.assertj.core.api.Assertions.assertThat;

import detente.model.Scenario;
import detente.model.operation.Cause;
import detente.model.operation.Operation;
import detente.model.operation.OperationType;
import detente.model.state.Clock;
import detente.model.state.Dyad;
import detente.model.state.World;
import detente.model.state.WorldBuilder;
import detente.random.Luck;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegimeWatchTest {
    private static final int YEAR = 52;
    private static final int BURN_IN = 5 * YEAR;

    /** A comparison of times would make some years a week longer, by rounding. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 17, 51, 200, 259, 260, 261, 500, 1000})
    void attackIsRememberedForAsManyStepsAsAYearHas(int attack) {
        Scenario scenario = Scenario.standard();
        World world = new WorldBuilder(scenario.parameters().world(), new Luck(1, 1)).build(scenario.world());
        RegimeWatch watch =
                new RegimeWatch(world, scenario.parameters().operation().warSeverity(), YEAR);
        Clock clock = new Clock(YEAR, BURN_IN / (double) YEAR);
        clock.advanceTo(attack);
        watch.see(attackAlong(world.dyadArray()[0], clock.time()), 0, attack);
        IntStream remembered = IntStream.range(attack, attack + 3 * YEAR);
        assertThat(remembered.filter(step -> watch.regime(0, step) == Regime.CONFLICT))
                .hasSize(YEAR);
    }

    private static Operation attackAlong(Dyad dyad, double time) {
        Operation operation = new Operation(
                1, time, dyad.from().index(), dyad.to().index(), OperationType.DISRUPTION, Cause.BASE, null);
        operation.end(true, 3);
        return operation;
    }
}
