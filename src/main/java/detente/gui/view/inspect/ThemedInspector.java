package detente.gui.view.inspect;

import detente.gui.look.ScrollsDown;
import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.Box;
import javax.swing.BoxLayout;
import sim.portrayal.Inspector;

/** Several inspectors below each other, as wide as the window: only down there is something to scroll to. */
final class ThemedInspector extends Inspector implements ScrollsDown {
    private static final long serialVersionUID = 1;

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
}
