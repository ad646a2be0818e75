package detente.gui.look;

import java.awt.Rectangle;
import java.awt.Window;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.Timer;

/**
 * Brings windows back inside when the screen becomes a smaller one, or one is taken away, while they are open. Nobody
 * tells of that, so it looks every second. On the event thread.
 */
public final class ScreenWatch {
    private static final int EVERY = 1000;

    private final Supplier<List<Rectangle>> screens;
    private final Timer timer = new Timer(EVERY, event -> look());
    private List<Rectangle> seen;

    /** What was moved once is looked at once more: a window system may tell late where it had put a window before. */
    private boolean again;

    public ScreenWatch() {
        this(OnScreen::screens);
    }

    ScreenWatch(Supplier<List<Rectangle>> screens) {
        this.screens = screens;
        seen = screens.get();
    }

    public void start() {
        timer.start();
    }

    public void stop() {
        timer.stop();
    }

    void look() {
        List<Rectangle> now = screens.get();
        boolean changed = !now.equals(seen);
        if (changed || again) {
            again = changed;
            seen = now;
            Arrays.stream(Window.getWindows())
                    .filter(Window::isShowing)
                    .filter(window -> window.getType() != Window.Type.POPUP)
                    .forEach(window -> OnScreen.fit(window, now));
        }
    }
}
