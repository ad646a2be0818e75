package detente.gui.play;

import java.awt.image.BufferedImage;
import javax.swing.JFrame;

/** A window on a run. It is made once, on the event thread, and shows one run after another. */
public interface View {

    /** The window, not shown yet; its title names it in menus. */
    JFrame window();

    /** Asks for a file and writes the picture there. On the event thread. */
    void save();

    /** What {@link #save} writes, in pixels; also while the window is hidden. On the event thread. */
    BufferedImage picture();

    /**
     * Another run is shown from now on, at its beginning or later; {@link #refresh} follows. On the event thread, while
     * the player waits.
     */
    default void restart(Playback run) {}

    /** Steps were carried out, or policies changed. On the event thread, while the player waits. */
    void refresh(Playback run);
}
