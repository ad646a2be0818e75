package detente.gui.look;

import java.awt.Component;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.Window;
import java.util.Arrays;
import java.util.List;

/** Keeps windows inside the screen, whatever screen they were placed for. */
public final class OnScreen {
    private OnScreen() {}

    /** Moves a window, and makes it smaller, until all of it is on one screen. One that is stays as it is. */
    public static void fit(Window window) {
        fit(window, screens());
    }

    static void fit(Window window, List<Rectangle> screens) {
        Rectangle fitted = fitted(window.getBounds(), screens);
        if (!fitted.equals(window.getBounds())) {
            window.setBounds(fitted);
        }
    }

    /** The screen on which a component stands, without what a taskbar covers. */
    public static Rectangle around(Component component) {
        Rectangle bounds = component.isShowing()
                ? new Rectangle(component.getLocationOnScreen(), component.getSize())
                : component.getBounds();
        return nearest(bounds, screens());
    }

    static List<Rectangle> screens() {
        return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices())
                .map(GraphicsDevice::getDefaultConfiguration)
                .map(OnScreen::room)
                .toList();
    }

    private static Rectangle room(GraphicsConfiguration screen) {
        Insets taken = Toolkit.getDefaultToolkit().getScreenInsets(screen);
        Rectangle all = screen.getBounds();
        return new Rectangle(
                all.x + taken.left,
                all.y + taken.top,
                all.width - taken.left - taken.right,
                all.height - taken.top - taken.bottom);
    }

    /** Bounds inside the screen that holds most of them; the first where none holds any. */
    static Rectangle fitted(Rectangle bounds, List<Rectangle> screens) {
        Rectangle screen = nearest(bounds, screens);
        int width = StrictMath.min(bounds.width, screen.width);
        int height = StrictMath.min(bounds.height, screen.height);
        int x = StrictMath.max(screen.x, StrictMath.min(bounds.x, screen.x + screen.width - width));
        int y = StrictMath.max(screen.y, StrictMath.min(bounds.y, screen.y + screen.height - height));
        return new Rectangle(x, y, width, height);
    }

    private static Rectangle nearest(Rectangle bounds, List<Rectangle> screens) {
        return screens.stream()
                .reduce((one, other) -> area(other.intersection(bounds)) > area(one.intersection(bounds)) ? other : one)
                .orElse(bounds);
    }

    private static long area(Rectangle common) {
        return common.isEmpty() ? 0 : (long) common.width * common.height;
    }
}
