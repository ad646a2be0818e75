package detente.gui.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import detente.gui.Hands;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.util.List;
import javax.swing.JFrame;
import org.junit.jupiter.api.Test;

/** A projector is unplugged while windows are open: they come back to where they can be seen. */
class ScreenWatchTest {
    private static final Rectangle LARGE = new Rectangle(0, 0, 1440, 900);
    private static final Rectangle SMALL = new Rectangle(0, 0, 800, 600);

    /** By then a window system has told where it had put a window first. */
    private static final long SETTLED_MILLISECONDS = 300;

    private List<Rectangle> screens = List.of(LARGE);

    @Test
    void bringsWindowsBackWhenTheScreenShrinks() throws InterruptedException {
        assumeFalse(GraphicsEnvironment.isHeadless(), "no display: the windows are not tested");
        ScreenWatch watch = Hands.here(() -> new ScreenWatch(() -> screens));
        JFrame frame = Hands.here(() -> {
            JFrame made = new JFrame("at the corner");
            made.setBounds(900, 500, 500, 400);
            made.setVisible(true);
            return made;
        });
        Hands.until("it shows", frame::isShowing);
        Rectangle before = Hands.here(() -> {
            watch.look();
            return frame.getBounds();
        });
        assertThat(SMALL.contains(before)).as("%s", before).isFalse();
        screens = List.of(SMALL);
        Hands.here(() -> {
            watch.look();
            return true;
        });
        Thread.sleep(SETTLED_MILLISECONDS);
        Hands.here(() -> {
            watch.look();
            return true;
        });
        Hands.until("it is inside", () -> SMALL.contains(frame.getBounds()));
        Hands.here(() -> {
            frame.dispose();
            return true;
        });
    }
}
