package detente.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.Label;
import java.awt.Point;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;

/** A hand on the mouse and one on the keyboard: real events, as from a person. */
public final class Hands {
    private static final int DELAY = 25;
    private static final long PATIENCE = 20_000;

    private final Robot robot;

    public Hands() {
        try {
            robot = new Robot();
        } catch (AWTException e) {
            throw new IllegalStateException(e);
        }
        robot.setAutoDelay(DELAY);
        robot.setAutoWaitForIdle(false);
    }

    /** Clicks on the middle of a component, or near its left edge where it is wide. */
    public void click(Component component) {
        Point corner = here(component::getLocationOnScreen);
        int right = Math.min(component.getWidth() / 2, component.getHeight() / 2);
        click(new Point(corner.x + right, corner.y + component.getHeight() / 2));
    }

    /** Clicks on a point of the screen. */
    public void click(Point point) {
        robot.mouseMove(point.x, point.y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    /** Presses a key, such as {@code ctrl S}, and lets it go. */
    public void press(String key) {
        KeyStroke stroke = KeyStroke.getKeyStroke(key);
        List<Integer> codes = new ArrayList<>();
        int modifiers = stroke.getModifiers();
        if ((modifiers & InputEvent.CTRL_DOWN_MASK) != 0) {
            codes.add(KeyEvent.VK_CONTROL);
        }
        if ((modifiers & InputEvent.SHIFT_DOWN_MASK) != 0) {
            codes.add(KeyEvent.VK_SHIFT);
        }
        if ((modifiers & InputEvent.ALT_DOWN_MASK) != 0) {
            codes.add(KeyEvent.VK_ALT);
        }
        codes.add(stroke.getKeyCode());
        codes.forEach(robot::keyPress);
        for (int i = codes.size() - 1; i >= 0; i--) {
            robot.keyRelease(codes.get(i));
        }
    }

    /** Types letters, digits, points and spaces. */
    public void type(String text) {
        robot.setAutoDelay(DELAY / 5);
        for (int i = 0; i < text.length(); i++) {
            int code = KeyEvent.getExtendedKeyCodeForChar(text.charAt(i));
            robot.keyPress(code);
            robot.keyRelease(code);
        }
        robot.setAutoDelay(DELAY);
    }

    /** Waits until something is so. */
    public static void until(String what, BooleanSupplier condition) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!here(condition::getAsBoolean) && System.currentTimeMillis() < end) {
            try {
                Thread.sleep(DELAY);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(here(condition::getAsBoolean)).as(what).isTrue();
    }

    /** Asks something on the event thread. */
    public static <T> T here(Supplier<T> question) {
        if (SwingUtilities.isEventDispatchThread()) {
            return question.get();
        }
        FutureTask<T> task = new FutureTask<>(question::get);
        SwingUtilities.invokeLater(task);
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The components of a type in a window for which something holds, in order. */
    public static <C extends Component> List<C> all(Container parent, Class<C> type, Predicate<C> condition) {
        List<C> found = new ArrayList<>();
        for (Component child : parent.getComponents()) {
            if (type.isInstance(child) && condition.test(type.cast(child))) {
                found.add(type.cast(child));
            }
            if (child instanceof Container inner) {
                found.addAll(all(inner, type, condition));
            }
        }
        return found;
    }

    /** The first of them. */
    public static <C extends Component> C find(Container parent, Class<C> type, Predicate<C> condition) {
        return here(() -> all(parent, type, condition).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such " + type.getSimpleName())));
    }

    /** The window in front with a title, once it is there. */
    public static Window window(String title) {
        until("a window '" + title + "'", () -> windows(title).size() == 1);
        Window window = here(() -> windows(title).get(0));
        if (window instanceof java.awt.Dialog dialog && dialog.isModal()) {
            until("the keyboard in '" + title + "'", () -> !dialog.isShowing() || dialog.getFocusOwner() != null);
        }
        return window;
    }

    /** To the next component with the tabulator key, and waits until the keyboard is there. */
    public void tab() {
        Component before = here(Hands::focused);
        press("TAB");
        until("the keyboard in another place", () -> !before.equals(focused()));
    }

    private static Component focused() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner != null ? owner : new Label("nothing");
    }

    private static List<Window> windows(String title) {
        return List.of(Window.getWindows()).stream()
                .filter(Window::isShowing)
                .filter(window -> title.equals(titleOf(window)))
                .toList();
    }

    private static String titleOf(Window window) {
        if (window instanceof java.awt.Dialog dialog) {
            return String.valueOf(dialog.getTitle());
        }
        return window instanceof java.awt.Frame frame ? frame.getTitle() : "";
    }
}
