package detente.gui.play;

import static org.assertj.core.api.Assertions.assertThat;

import detente.model.Scenario;
import org.junit.jupiter.api.Test;

class FootprintTest {
    private static final int MEGABYTE = 1 << 20;

    private static long of(Scenario scenario) {
        return Footprint.of(scenario, 1, 1);
    }

    @Test
    void growsWithTheYears() {
        Scenario usual = Scenario.standard();
        long perYear = (of(usual.withYears(420, 5)) - of(usual.withYears(20, 5))) / 400;

        assertThat(of(usual)).isBetween(40L * MEGABYTE, 60L * MEGABYTE);
        assertThat(perYear).isBetween(70_000L, 250_000L);
    }

    /** No run takes more than was said of it, as far as its second year was like the others. */
    @Test
    void isNoLessThanWhatEventsTake() {
        Playback run = new Playback(Scenario.standard().withYears(30, 0), 1, 1);
        Steps.play(run, run.scenario().steps());
        long events = run.model().history().operationCount()
                + (long) run.model().history().transfers().size();

        assertThat(of(run.scenario()) - of(run.scenario().withYears(2, 0))).isGreaterThan(2 * 100 * events * 28 / 30);
    }
}
