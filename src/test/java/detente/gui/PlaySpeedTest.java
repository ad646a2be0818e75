package detente.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.formdev.flatlaf.FlatLightLaf;
import detente.experiment.Levers;
import detente.gui.play.Playback;
import detente.gui.play.Player;
import detente.gui.play.Speed;
import detente.gui.play.View;
import detente.gui.setting.Settings;
import detente.io.scenario.ShippedScenarios;
import detente.model.ModelParameters;
import java.awt.GraphicsEnvironment;
import java.awt.Window;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.RepaintManager;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How fast the windows play on an idle machine with two cores, all of them open, and how often each is painted:
 * {@code xvfb-run -s "-screen 0 1440x900x24" mvn -Pbattery test -Dtest=PlaySpeedTest}.
 */
@Tag("battery")
@Timeout(300)
class PlaySpeedTest {
    private static final double SECOND = 1e9;
    private static final int WEEKS = 200;
    /** A run of days lasts long enough to be measured. */
    private static final double DAYS_IN_YEAR = 365;

    private static final double WEEKS_IN_YEAR = 52;
    /** The player shows no more than 20 frames a second; a count over some seconds cuts one at each end. */
    private static final double FRAMES = Player.FRAMES_PER_SECOND - .5;

    private static final long MEASURED = 6_000_000_000L;

    @ParameterizedTest
    @EnumSource(names = {"YEAR", "FASTEST"})
    void paintsAllWindows20TimesASecondAndPlays200WeeksASecond(Speed speed) throws Exception {
        assumeFalse(GraphicsEnvironment.isHeadless(), "no display: the windows are not tested");
        ScreenTurn turn = new ScreenTurn();
        FlatLightLaf.setup();
        Settings settings = new Settings(ShippedScenarios.read("generated"));
        settings.set(Levers.YEARS, Levers.YEARS.max());
        settings.set(ModelParameters.CATALOG.find("time.stepsPerYear").orElseThrow(), DAYS_IN_YEAR);
        Playback run = Settings.begin(settings.next());
        Frames frames = new Frames();
        RepaintManager usual = Hands.here(() -> RepaintManager.currentManager(null));
        Explorer explorer = Hands.here(() -> {
            RepaintManager.setCurrentManager(frames);
            return new Explorer(settings, run, Optional.empty(), page -> false);
        });
        Player player = explorer.player();
        try {
            player.setSpeed(Speed.FASTEST);
            player.play();
            while (run.isUnfinished()) {
                Thread.sleep(10);
            }
            player.setSpeed(speed);
            player.restart(ended -> Settings.begin(settings.next()));
            Hands.until("it begins anew", () -> explorer.shown() != run);
            player.play();
            List<JFrame> windows = explorer.views().stream().map(View::window).toList();
            int[] before = windows.stream().mapToInt(frames::of).toArray();
            long begin = System.nanoTime();
            while (explorer.shown().isUnfinished() && System.nanoTime() - begin < MEASURED) {
                Thread.sleep(1);
            }
            double seconds = (System.nanoTime() - begin) / SECOND;
            double weeksPerSecond = explorer.shown().stepsDone() * WEEKS_IN_YEAR / DAYS_IN_YEAR / seconds;

            System.out.printf(Locale.ROOT, "speed %s: %.0f weeks a second%n", speed, weeksPerSecond);
            for (int i = 0; i < before.length; i++) {
                double perSecond = (frames.of(windows.get(i)) - before[i]) / seconds;
                String title = windows.get(i).getTitle();
                System.out.printf(Locale.ROOT, "  %s: %.1f frames a second%n", title, perSecond);
                assertThat(perSecond).as(title).isGreaterThan(FRAMES);
            }
            assertThat(weeksPerSecond).isGreaterThan(speed == Speed.FASTEST ? WEEKS : WEEKS / 4);
        } finally {
            Hands.here(() -> {
                explorer.desk().close();
                Arrays.stream(Window.getWindows()).forEach(Window::dispose);
                RepaintManager.setCurrentManager(usual);
                return true;
            });
            turn.close();
        }
    }
}
