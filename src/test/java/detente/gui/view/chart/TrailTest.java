package detente.gui.view.chart;

import static org.assertj.core.api.Assertions.assertThat;

import detente.chart.Curve;
import detente.gui.play.Playback;
import detente.gui.play.PolicyWish;
import detente.gui.play.Steps;
import detente.model.ConflictModel;
import detente.model.Scenario;
import detente.model.policy.Membership;
import detente.model.policy.Policies;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;

class TrailTest {
    private static final int BEFORE = 150;
    private static final int AFTER = 60;

    private final Playback run = new Playback(Scenario.standard().withYears(4, 1), 7, 1);
    private final Quantity blows = new Quantity("blows", "", model -> Optional.of(reader(model)));

    private static DoubleSupplier reader(ConflictModel model) {
        return () -> model.history().operationCount();
    }

    /** Not a point for every picture, but for every step: also of what was done before anybody asked, and in a jump. */
    @Test
    void hasAPointForEveryStepHoweverLateItIsAskedFor() {
        List<Double> with = new ArrayList<>(List.of(0.0));
        List<Double> without = new ArrayList<>(List.of(0.0));
        run.follow(now -> {
            with.add((double) now.model().history().operationCount());
            without.add((double) now.shadow().history().operationCount());
        });
        Steps.play(run, BEFORE / 2);
        Steps.want(
                run,
                new PolicyWish(Policies.find("treaty").orElseThrow().build(Map.of()), true, new Membership.Everyone()));
        Steps.play(run, BEFORE / 2);
        Trail trail = new Trail(blows, run);
        Steps.play(run, AFTER);
        trail.look();

        assertThat(values(trail.with())).isEqualTo(with).hasSize(BEFORE + AFTER + 1);
        assertThat(values(trail.without())).isEqualTo(without).isNotEqualTo(with);
        assertThat(trail.with().time(0)).isEqualTo(-1);
        assertThat(trail.with().time(BEFORE + AFTER)).isEqualTo(run.time());
    }

    @Test
    void followsARunNoMoreOnceItHasEnded() {
        Trail trail = new Trail(blows, run);
        Steps.play(run, 1);
        trail.end();
        Steps.play(run, 1);
        trail.look();

        assertThat(trail.with().size()).isEqualTo(2);
    }

    private static List<Double> values(Curve curve) {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < curve.size(); i++) {
            values.add(curve.value(i));
        }
        return values;
    }
}
