package detente.gui;

import detente.io.document.BadInput;
import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.awt.Rectangle;

/** The display that windows open on. */
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
}
