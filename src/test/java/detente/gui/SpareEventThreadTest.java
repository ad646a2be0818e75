package detente.gui;

import static detente.gui.Hands.find;
import static detente.gui.Hands.here;
import static detente.gui.Hands.until;
import static detente.gui.Hands.window;
import static org.assertj.core.api.Assertions.assertThat;

import detente.experiment.Levers;
import detente.gui.play.Speed;
import java.awt.Window;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import javax.swing.JSlider;
import org.junit.jupiter.api.Test;

/** Nothing runs on the event thread but painting. */
class SpareEventThreadTest extends ExplorerCase {
    private static final int LONG = 400;

    @Test
    void stepsOfEveryKindAreCarriedOutByThePlayer() {
        Set<String> threads = new ConcurrentSkipListSet<>();
        Set<Integer> steps = new ConcurrentSkipListSet<>();
        explorer.player().read(run -> run.model().schedule.scheduleRepeating(state -> {
            threads.add(Thread.currentThread().getName());
            steps.add(run.stepsDone());
        }));
        hands.press("F6");
        until("a step", () -> steps() == 1);
        hands.press("F7");
        until("a year", () -> steps() == 53);
        explorer.player().setSpeed(Speed.YEAR);
        hands.press("F5");
        until("it plays", () -> steps() > 60);
        hands.click(box("treaty"));
        until("a policy", () -> policies() == 2);
        hands.press("F5");
        until("it waits", () -> !explorer.player().isPlaying());
        int before = steps();
        JSlider timeline = find(explorer.desk(), JSlider.class, slider -> String.valueOf(slider.getToolTipText())
                .contains("drag"));
        here(() -> {
            timeline.setValue(before + 30);
            return true;
        });
        until("skipped", () -> steps() == before + 30);

        assertThat(threads).containsExactly("player");
        assertThat(steps).hasSize(steps());
    }

    @Test
    void aLongExportDoesNotBlockIt() {
        here(() -> {
            explorer.settings().set(Levers.YEARS, LONG);
            return true;
        });
        hands.press("ctrl R");
        until("a long run", () -> explorer.shown().scenario().years() == LONG);
        explorer.player().goTo(explorer.shown().scenario().steps());
        until("its end", () -> !explorer.shown().isUnfinished());
        Path target = folder.resolve("long");
        here(() -> {
            explorer.exports().tables(target);
            return true;
        });
        int answers = 0;
        while (!isWriting()) {
            Thread.onSpinWait();
        }
        while (isWriting()) {
            here(() -> true);
            answers++;
        }
        Window told = window("Export tables");
        hands.press("ENTER");
        until("closed", () -> !told.isShowing());

        assertThat(answers)
                .as("answers of the event thread while tables were written")
                .isGreaterThan(20);
    }

    /** Whether the thread of files carries out the run that it exports. */
    private static boolean isWriting() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().equals("files"))
                .flatMap(thread -> Arrays.stream(thread.getValue()))
                .anyMatch(frame -> frame.getClassName().endsWith(".RecordedRun"));
    }
}
