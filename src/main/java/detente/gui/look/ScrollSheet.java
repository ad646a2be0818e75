package detente.gui.look;

import java.awt.Dimension;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.Scrollable;

/** Something as wide as its window and as high, unless it needs more: then it is scrolled. */
public class ScrollSheet extends JPanel implements Scrollable {
    private static final long serialVersionUID = 1;
    private static final int STEP = 16;

    private final JScrollPane pane = new JScrollPane(this);

    /** @param layout of what is on it */
    public ScrollSheet(LayoutManager layout) {
        super(layout);
        pane.setBorder(BorderFactory.createEmptyBorder());
    }

    /** The whole, with a scroll bar where it is needed. */
    public final JComponent component() {
        return pane;
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return STEP;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return pane.getViewport().getHeight() >= getPreferredSize().height;
    }
}
