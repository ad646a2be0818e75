package detente.model.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import detente.model.ModelParameters;
import detente.model.policy.RulesInForce;
import detente.model.policy.Stage;
import detente.model.state.Clock;
import detente.model.state.Dyad;
import detente.model.state.World;
import detente.model.state.WorldBuilder;
import detente.model.state.WorldSpec;
import detente.random.Luck;
import org.junit.jupiter.api.Test;

/** Rungs are climbed at once, left late, and war ends a year after grievance fell. */
class LadderProcessTest {
    private final World world = new WorldBuilder(ModelParameters.standard().world(), new Luck(1, 1), traits -> 1)
            .build(WorldSpec.generated());
    private final Clock clock = new Clock(52, 0, 1000);
    private final LadderProcess ladder = new LadderProcess(
            ModelParameters.standard().escalation(),
            new Stage(
                    world,
                    clock,
                    new Luck(1, 1),
                    new RulesInForce(world.states().size())));
    private final Dyad dyad = world.dyads().get(0);
    private int step;

    private void feel(double grievance) {
        dyad.aggrieve(grievance - dyad.grievance());
        clock.advanceTo(step++);
        ladder.step();
    }

    @Test
    void aRungIsLeftAtSixTenthsOfItsEntry() {
        feel(5);
        assertThat(dyad.rung()).isEqualTo(3);
        feel(3.1);
        assertThat(dyad.rung()).isEqualTo(3);
        feel(2.9);
        assertThat(dyad.rung()).isEqualTo(2);
        feel(0);
        assertThat(dyad.rung()).isZero();
    }

    @Test
    void grievanceAloneIsNoWar() {
        feel(1e6);
        assertThat(dyad.rung()).isEqualTo(4);
    }

    @Test
    void warEndsAYearAfterGrievanceFell() {
        feel(20);
        dyad.stepTo(Dyad.WAR_RUNG);
        dyad.rememberHighGrievance(clock.time());
        for (int week = 0; week < 100; week++) {
            feel(12);
        }
        int lastHigh = step - 1;
        while (dyad.rung() == Dyad.WAR_RUNG) {
            feel(8);
        }
        assertThat(step - 1 - lastHigh).isBetween(52, 53);
        assertThat(dyad.rung()).as("hysteresis holds below war").isEqualTo(4);
    }

    /** The year runs from when grievance was last high, also where that was before the war. */
    @Test
    void aWarBegunOnTheWayDownIsShorter() {
        feel(12);
        for (int week = 0; week < 30; week++) {
            feel(8);
        }
        dyad.stepTo(Dyad.WAR_RUNG);
        while (dyad.rung() == Dyad.WAR_RUNG) {
            feel(8);
        }
        assertThat(step - 1).isBetween(52, 53);
    }
}
