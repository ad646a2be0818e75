package detente.gui.field;

import detente.parameter.Parameter;
import java.awt.BorderLayout;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.function.DoubleConsumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;

/** A slider and a field beside it. A text that is no value is marked and refused in words; what was set stays set. */
final class NumberEditor implements Editor {
    private static final int COLUMNS = 6;
    private static final int GAP = 4;
    /** A slider would not find a number in a wider range. */
    private static final double WIDE = 1e9;
    /** FlatLaf draws a red line around what has this property. */
    private static final String OUTLINE = "JComponent.outline";

    private final Parameter parameter;
    private final SliderScale scale;
    private final DoubleConsumer changed;
    private final JPanel panel = new JPanel(new BorderLayout(GAP, 0));
    private final JSlider slider = new JSlider(0, SliderScale.NOTCHES);
    private final JTextField field = new JTextField(COLUMNS);
    private final Balloon refusal = new Balloon(field);
    private double value;
    private boolean showing;

    NumberEditor(Parameter parameter, DoubleConsumer changed) {
        this.parameter = parameter;
        this.scale = new SliderScale(parameter);
        this.changed = changed;
        String tip = Tip.of(parameter);
        slider.setToolTipText(tip);
        field.setToolTipText(tip);
        slider.setPreferredSize(field.getPreferredSize());
        slider.getAccessibleContext().setAccessibleName(parameter.key());
        field.getAccessibleContext().setAccessibleName(parameter.key());
        slider.setVisible(parameter.max() < WIDE);
        panel.add(slider, BorderLayout.CENTER);
        panel.add(field, BorderLayout.LINE_END);
        slider.addChangeListener(event -> slide());
        field.addActionListener(event -> read());
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                read();
            }
        });
    }

    private void slide() {
        if (showing) {
            return;
        }
        double chosen = scale.value(slider.getValue());
        field.setText(parameter.format(chosen));
        if (!slider.getValueIsAdjusting()) {
            choose(chosen);
        }
    }

    private void read() {
        try {
            choose(parameter.parse(field.getText()));
        } catch (IllegalArgumentException e) {
            String sentence = e.getMessage() + ". It is still " + parameter.format(value) + ".";
            field.putClientProperty(OUTLINE, "error");
            field.setToolTipText(Tip.html(sentence));
            refusal.show(sentence);
        }
    }

    private void choose(double chosen) {
        boolean isNew = chosen != value;
        show(chosen);
        if (isNew) {
            changed.accept(chosen);
        }
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public double value() {
        return value;
    }

    @Override
    public void show(double shown) {
        value = shown;
        showing = true;
        slider.setValue(scale.notch(shown));
        showing = false;
        field.setText(parameter.format(shown));
        field.putClientProperty(OUTLINE, null);
        refusal.hide();
        field.setToolTipText(Tip.of(parameter));
    }

    @Override
    public void setEnabled(boolean enabled) {
        panel.setEnabled(enabled);
        slider.setEnabled(enabled);
        field.setEnabled(enabled);
    }
}
