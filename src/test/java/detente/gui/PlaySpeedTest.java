package detente.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.formdev.flatlaf.FlatLightLaf;
import detente.experiment.Levers;
import detente.gui.play.Playback;
import detente.gui.play.Player;
import detente.gui.play.Speed;
import detente.gui.setting.Settings;
import detente.io.scenario.ShippedScenarios;
import java.awt.GraphicsEnvironment;
import java.awt.Window;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How fast the windows play on an idle machine with two cores, all of them open. */
@Tag("battery")
class PlaySpeedTest {
    private static final double SECOND = 1e9;
    private static final int LEAST = 200;
    private static final int WARM_UP = 300;
    private static final int MEASURED = 3000;

    @Test
    void plays200WeeksASecondWithAllWindowsOpen() {
        assumeFalse(GraphicsEnvironment.isHeadless(), "no display: the windows are not tested");
        FlatLightLaf.setup();
        Settings settings = new Settings(ShippedScenarios.read("generated"));
        settings.set(Levers.YEARS, 200);
        Playback first = Settings.begin(settings.next());
        Explorer explorer = Hands.here(() -> new Explorer(settings, first, Optional.empty()));
        Player player = explorer.player();
        player.setSpeed(Speed.FASTEST);
        player.play();
        try {
            Hands.until("it is warm", () -> first.stepsDone() > WARM_UP);
            int steps = first.stepsDone();
            long begin = System.nanoTime();
            Hands.until("it has played on", () -> first.stepsDone() > steps + MEASURED);
            double perSecond = (first.stepsDone() - steps) * SECOND / (System.nanoTime() - begin);

            System.out.printf(Locale.ROOT, "windows: %.0f weeks a second%n", perSecond);
            assertThat(perSecond).isGreaterThan(LEAST);
        } finally {
            Hands.here(() -> {
                explorer.quit();
                Arrays.stream(Window.getWindows()).forEach(Window::dispose);
                return true;
            });
        }
    }
}
