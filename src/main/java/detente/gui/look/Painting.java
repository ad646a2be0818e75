package detente.gui.look;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.lang.reflect.InvocationTargetException;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;

/** Paints smoothly, and on the event thread, where what is painted stands still, into pictures that another thread writes. */
public final class Painting {
    private Painting() {}

    /** A copy of what a component is painted with, to be disposed of, in which lines and text are smooth. */
    public static Graphics2D smooth(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        return g;
    }

    /** The same drawing, which may be asked for on any thread; it is over when the call returns. */
    public static Consumer<Graphics2D> of(Consumer<Graphics2D> drawing) {
        return g -> paint(() -> drawing.accept(g));
    }

    private static void paint(Runnable drawing) {
        if (SwingUtilities.isEventDispatchThread()) {
            drawing.run();
            return;
        }
        try {
            SwingUtilities.invokeAndWait(drawing);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("was interrupted while it was painted", e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("could not be painted: " + e.getCause(), e);
        }
    }
}
