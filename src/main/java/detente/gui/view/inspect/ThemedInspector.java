package detente.gui.view.inspect;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.Scrollable;
import sim.portrayal.Inspector;

/** Several inspectors below each other, as wide as the window: only down there is something to scroll to. */
final class ThemedInspector extends Inspector implements Scrollable {
    private static final long serialVersionUID = 1;
    private static final int LINE = 16;

    private final List<Inspector> themes = new ArrayList<>();
    private final Box box = new Box(BoxLayout.Y_AXIS);

    ThemedInspector(String title) {
        setLayout(new BorderLayout());
        add(box, BorderLayout.NORTH);
        setTitle(title);
    }

    ThemedInspector add(Inspector theme) {
        themes.add(theme);
        box.add(theme);
        return this;
    }

    @Override
    public void setVolatile(boolean value) {
        super.setVolatile(value);
        themes.forEach(theme -> theme.setVolatile(value));
    }

    @Override
    public void updateInspector() {
        themes.forEach(Inspector::updateInspector);
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return LINE;
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
        return false;
    }
}
