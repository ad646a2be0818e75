package detente.gui.look;

import java.awt.Container;
import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.Scrollable;

/** Something as wide as its window and as high, unless it needs more: then it is scrolled. */
public interface ScrollsDown extends Scrollable {
    /** Pixels of a notch of the wheel. */
    int STEP = 16;

    /** As a component has it. */
    Dimension getPreferredSize();

    /** As a component has it: the part that is seen. */
    Container getParent();

    @Override
    default Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    default int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return STEP;
    }

    @Override
    default int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height;
    }

    @Override
    default boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    default boolean getScrollableTracksViewportHeight() {
        return getParent().getHeight() >= getPreferredSize().height;
    }
}
