package detente.gui.field;

import detente.parameter.Parameter;
import java.util.function.DoubleConsumer;
import javax.swing.JCheckBox;
import javax.swing.JComponent;

/** On or off. */
final class SwitchEditor implements Editor {
    private final JCheckBox box = new JCheckBox();

    SwitchEditor(Parameter parameter, DoubleConsumer changed) {
        box.setToolTipText(Tip.of(parameter));
        box.getAccessibleContext().setAccessibleName(parameter.key());
        box.addActionListener(event -> changed.accept(value()));
    }

    @Override
    public JComponent component() {
        return box;
    }

    @Override
    public double value() {
        return box.isSelected() ? 1 : 0;
    }

    @Override
    public void show(double value) {
        box.setSelected(value != 0);
    }

    @Override
    public void setEnabled(boolean enabled) {
        box.setEnabled(enabled);
    }
}
