package detente.gui;

import detente.io.document.BadInput;
import java.awt.AWTError;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/** The display that windows open on, and what is seen there. */
final class Screen {
    private static final String NONE =
            "detente: there is no display to open windows on; 'run' needs none, and on a server 'ssh -X' brings one";

    private Screen() {}

    /**
     * Makes sure that there is one.
     *
     * @throws BadInput if there is none, it cannot be reached, or this Java has no windows
     */
    static void require() {
        try {
            if (GraphicsEnvironment.isHeadless()) {
                throw new BadInput(NONE);
            }
            GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
        } catch (HeadlessException | AWTError e) {
            throw new BadInput(NONE + " (" + e.getMessage() + ")");
        } catch (LinkageError e) {
            throw new BadInput(NONE + "; perhaps this Java is a headless one");
        }
    }

    /** The part of it that no taskbar covers. */
    static Rectangle bounds() {
        return GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
    }

    /** The windows that are shown, as they stand on the screen; empty if there are none. On the event thread. */
    static Optional<BufferedImage> picture(List<? extends Window> windows) {
        List<? extends Window> visible =
                windows.stream().filter(Component::isShowing).toList();
        return visible.stream()
                .map(Component::getBounds)
                .reduce(Rectangle::union)
                .map(all -> picture(visible, all));
    }

    /** Encoders of films want even sizes. */
    private static BufferedImage picture(List<? extends Window> windows, Rectangle all) {
        BufferedImage picture = new BufferedImage(even(all.width), even(all.height), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        for (Window window : windows) {
            Graphics2D there = (Graphics2D) graphics.create();
            there.translate(window.getX() - all.x, window.getY() - all.y);
            window.paint(there);
            there.dispose();
        }
        graphics.dispose();
        return picture;
    }

    private static int even(int length) {
        return length + length % 2;
    }
}
