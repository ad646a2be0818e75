package detente.gui.field;

import detente.parameter.Parameter;
import java.util.function.DoubleConsumer;
import javax.swing.JComboBox;
import javax.swing.JComponent;

/** One of a list of names. */
final class ChoiceEditor implements Editor {
    private final JComboBox<String> list;
    private double shown;

    ChoiceEditor(Parameter parameter, DoubleConsumer changed) {
        list = new JComboBox<>(
                parameter.choices().stream().map(SubsetEditor::words).toArray(String[]::new));
        list.setToolTipText(Tip.of(parameter));
        list.getAccessibleContext().setAccessibleName(parameter.key());
        list.addActionListener(event -> {
            if (value() != shown) {
                shown = value();
                changed.accept(shown);
            }
        });
    }

    @Override
    public JComponent component() {
        return list;
    }

    @Override
    public double value() {
        return list.getSelectedIndex();
    }

    @Override
    public void show(double value) {
        shown = value;
        list.setSelectedIndex((int) value);
    }

    @Override
    public void setEnabled(boolean enabled) {
        list.setEnabled(enabled);
    }
}
