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
import org.junit.jupiter.api.Test;
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
        World world = new WorldBuilder(
                        scenario.parameters().world(),
                        new Luck(1, 1),
                        scenario.parameters().conflict()::driveAtStart)
                .build(scenario.world());
        RegimeWatch watch =
                new RegimeWatch(world, scenario.parameters().operation().warSeverity(), YEAR);
        Clock clock = new Clock(YEAR, BURN_IN / (double) YEAR, 2 * BURN_IN);
        clock.advanceTo(attack);
        watch.see(attackAlong(world.dyadArray()[0], clock.time()), 0, attack);
        IntStream remembered = IntStream.range(attack, attack + 3 * YEAR);
        assertThat(remembered.filter(step -> watch.regime(0, step) == Regime.CONFLICT))
                .hasSize(YEAR);
    }

    /** A pair is at war while one of its dyads is, whichever side struck. */
    @Test
    void warOfEitherSideIsWarOfThePair() {
        Scenario scenario = Scenario.standard();
        for (int side = 0; side < 2; side++) {
            World world = new WorldBuilder(
                            scenario.parameters().world(),
                            new Luck(1, 1),
                            scenario.parameters().conflict()::driveAtStart)
                    .build(scenario.world());
            RegimeWatch watch = new RegimeWatch(world, 6.5, YEAR);
            Dyad dyad = world.dyadArray()[side];
            Operation act = attackAlong(dyad, 0);
            act.end(true, 7);
            watch.see(act, 0, 0);
            dyad.stepTo(Dyad.WAR_RUNG);
            assertThat(watch.regime(0, 3 * YEAR)).isEqualTo(Regime.WAR);
            dyad.stepTo(4);
            assertThat(watch.regime(0, 3 * YEAR)).isEqualTo(Regime.PEACE);
            assertThat(watch.regime(0, YEAR - 1)).isEqualTo(Regime.WAR);
        }
    }

    /** Slight disinformation and espionage leave cyber peace; only the latter ends the strict one. */
    @Test
    void onlyEspionageIsExcludedFromStrictPeace() {
        Scenario scenario = Scenario.standard();
        World world = new WorldBuilder(
                        scenario.parameters().world(),
                        new Luck(1, 1),
                        scenario.parameters().conflict()::driveAtStart)
                .build(scenario.world());
        RegimeWatch watch = new RegimeWatch(world, 6.5, YEAR);
        Operation slight = along(world.dyadArray()[0], 0, OperationType.DISINFORMATION);
        slight.end(true, 1.9);
        watch.see(slight, 0, 0);
        assertThat(watch.regime(0, 0)).isEqualTo(Regime.PEACE);
        assertThat(watch.hasEspionage(0, 0)).isFalse();
        watch.see(along(world.dyadArray()[0], 0, OperationType.ESPIONAGE), 0, 1);
        assertThat(watch.regime(0, 1)).isEqualTo(Regime.PEACE);
        assertThat(watch.hasEspionage(0, YEAR)).isTrue();
        assertThat(watch.hasEspionage(0, YEAR + 1)).isFalse();
    }

    private static Operation attackAlong(Dyad dyad, double time) {
        return along(dyad, time, OperationType.DISRUPTION);
    }

    private static Operation along(Dyad dyad, double time, OperationType type) {
        Operation operation =
                new Operation(1, time, dyad.from().index(), dyad.to().index(), type, Cause.BASE, null);
        operation.end(true, 3);
        return operation;
    }
}
