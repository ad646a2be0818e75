package detente.gui.field;

import detente.parameter.Parameter;
import java.util.function.DoubleConsumer;
import javax.swing.JComponent;

/** What a number is set by. It tells values that somebody chose, not those it is made to show. */
interface Editor {

    /** The one that suits the kind of a parameter. */
    static Editor of(Parameter parameter, DoubleConsumer changed) {
        return switch (parameter.kind()) {
            case NUMBER, INTEGER -> new NumberEditor(parameter, changed);
            case SWITCH -> new SwitchEditor(parameter, changed);
            case SUBSET -> new SubsetEditor(parameter, changed);
            case CHOICE -> new ChoiceEditor(parameter, changed);
        };
    }

    JComponent component();

    double value();

    /** Shows a value and tells nobody. */
    void show(double value);

    void setEnabled(boolean enabled);
}
