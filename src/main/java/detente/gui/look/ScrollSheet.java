package detente.gui.look;

import java.awt.LayoutManager;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;

/** A panel with the scroll bar that it needs in a low window. */
public class ScrollSheet extends JPanel implements ScrollsDown {
    private static final long serialVersionUID = 1;

    private final JScrollPane pane = new JScrollPane(this);

    /** @param layout of what is on it */
    public ScrollSheet(LayoutManager layout) {
        super(layout);
        pane.setBorder(BorderFactory.createEmptyBorder());
    }

    /** Puts a part above it that is scrolled sideways only. */
    public final void head(JComponent part) {
        pane.setColumnHeaderView(part);
    }

    /** The whole, with a scroll bar where it is needed. */
    public final JComponent component() {
        return pane;
    }
}
