package detente.gui.look;

import java.awt.BorderLayout;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;

/** A panel with the scroll bar that it needs in a low window. */
public class ScrollSheet extends JPanel implements ScrollsDown {
    private static final long serialVersionUID = 1;

    private final JScrollPane pane = new JScrollPane(this);

    /** One with borders: what is put on it fills it. */
    public ScrollSheet() {
        super(new BorderLayout());
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
