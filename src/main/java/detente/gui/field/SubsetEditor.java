package detente.gui.field;

import detente.parameter.Parameter;
import java.awt.GridLayout;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** Some of a list of names: a box for each. */
final class SubsetEditor implements Editor {
    private final JPanel panel = new JPanel(new GridLayout(0, 1));
    private final List<JCheckBox> boxes;

    SubsetEditor(Parameter parameter, DoubleConsumer changed) {
        boxes = parameter.choices().stream()
                .map(name -> new JCheckBox(words(name)))
                .toList();
        panel.setToolTipText(Tip.of(parameter));
        for (JCheckBox box : boxes) {
            box.addActionListener(event -> changed.accept(value()));
            panel.add(box);
        }
    }

    /** The name of a constant as it is read. */
    static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public double value() {
        double mask = 0;
        for (int i = 0; i < boxes.size(); i++) {
            mask += boxes.get(i).isSelected() ? 1L << i : 0;
        }
        return mask;
    }

    @Override
    public void show(double value) {
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).setSelected(((long) value >>> i & 1) == 1);
        }
    }

    @Override
    public void setEnabled(boolean enabled) {
        panel.setEnabled(enabled);
        boxes.forEach(box -> box.setEnabled(enabled));
    }
}
