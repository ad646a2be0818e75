package detente.gui.look;

import java.awt.Component;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import javax.swing.JPanel;

/** Parts below each other, each as wide as the panel. */
public final class ColumnPanel extends JPanel {
    private static final long serialVersionUID = 1;

    /** An empty panel. */
    public ColumnPanel() {
        super(new GridBagLayout());
    }

    /** One more part. */
    public void below(Component part) {
        GridBagConstraints place = new GridBagConstraints();
        place.gridx = 0;
        place.weightx = 1;
        place.fill = GridBagConstraints.HORIZONTAL;
        add(part, place);
    }
}
