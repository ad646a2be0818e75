package detente.gui.view.world;

import static org.assertj.core.api.Assertions.assertThat;

import detente.gui.view.world.Recent.Aged;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {
    private final List<Double> times = List.of(0.0, 1.0, 2.0, 2.5, 3.0);
    private final Recent<Double> recent = new Recent<>(time -> time);

    @Test
    void agesEvents() {
        recent.find(times, 3, 2, 10);

        assertThat(recent.events()).containsExactly(new Aged<>(2.0, .5), new Aged<>(2.5, .25), new Aged<>(3.0, 0));
    }

    @Test
    void showsTheLatestWhenThereAreMany() {
        recent.find(times, 3, 100, 2);

        assertThat(recent.events()).extracting(Aged::event).containsExactly(2.5, 3.0);
    }

    @Test
    void lastsLongerTheFasterItGoes() {
        Pace slow = new Pace();
        Pace fast = new Pace();
        for (int look = 1; look < 50; look++) {
            slow.look(look / 10, look * 50_000_000L);
            fast.look(look * 4, look * 50_000_000L);
        }
        assertThat(slow.life()).isEqualTo(8);
        assertThat(fast.life()).isEqualTo(40);
    }

    @Test
    void movesOnBetweenTwoSteps() {
        Pace pace = new Pace();
        pace.look(1, 1_000_000_000L);
        pace.look(2, 1_200_000_000L);

        assertThat(pace.fraction(1_250_000_000L)).isEqualTo(.25);
        assertThat(pace.fraction(9_000_000_000L))
                .as("no further than to the next step")
                .isEqualTo(1);
    }
}
