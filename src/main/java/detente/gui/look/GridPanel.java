package detente.gui.look;

import java.awt.Component;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import javax.swing.JPanel;

/** Parts below and beside each other, each as wide as its column. */
public class GridPanel extends JPanel {
    private static final long serialVersionUID = 1;

    /** An empty panel. */
    public GridPanel() {
        super(new GridBagLayout());
    }

    /**
     * One more part.
     *
     * @param weight its column's share of the room that is left over
     * @param around room around it, in pixels
     */
    public final void put(Component part, int column, int line, double weight, Insets around) {
        add(
                part,
                new GridBagConstraints(
                        column,
                        line,
                        1,
                        1,
                        weight,
                        0,
                        GridBagConstraints.LINE_START,
                        GridBagConstraints.HORIZONTAL,
                        around,
                        0,
                        0));
    }

    /** One more part, below the others and as wide as the panel. */
    public final void below(Component part) {
        put(part, 0, getComponentCount(), 1, new Insets(0, 0, 0, 0));
    }
}
