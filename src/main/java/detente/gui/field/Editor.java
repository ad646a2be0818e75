package detente.gui.field;

import javax.swing.JComponent;

/** What a number is set by. It tells values that somebody chose, not those it is made to show. */
interface Editor {

    JComponent component();

    double value();

    /** Shows a value and tells nobody. */
    void show(double value);

    void setEnabled(boolean enabled);
}
