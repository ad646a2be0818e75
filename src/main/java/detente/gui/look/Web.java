package detente.gui.look;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Path;

/** The browser of the person at the screen. */
public final class Web {
    /** What is said of a page that could not be opened, behind its name. */
    public static final String NONE = ": open it in a browser; none could be started here";

    private Web() {}

    /**
     * Opens a page.
     *
     * @return whether there is a screen and a browser that takes it
     */
    public static boolean open(Path page) {
        if (GraphicsEnvironment.isHeadless()
                || !Desktop.isDesktopSupported()
                || !Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
            return false;
        }
        try {
            Desktop.getDesktop().browse(page.toUri());
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
