package detente.gui.field;

import detente.gui.look.GridPanel;
import detente.parameter.Parameter;
import java.awt.Font;
import java.awt.Insets;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;

/**
 * One declared number on a line: its name, what it is set by, and a button that takes a change back. A changed value is
 * marked by a dot and a bold name.
 */
public final class ValueRow {
    private static final int GAP = 2;
    private static final Insets BETWEEN = new Insets(GAP, GAP, GAP, GAP);

    private final Parameter parameter;
    private final JLabel name = new JLabel();
    private final Editor editor;
    private final JButton reset = new JButton("\u21ba");
    private String called;
    private double opened;

    /**
     * @param parameter what is set
     * @param changed is told every value that somebody chose; never one that is merely shown
     */
    public ValueRow(Parameter parameter, DoubleConsumer changed) {
        this.parameter = parameter;
        this.called = parameter.key();
        this.opened = parameter.standard();
        this.editor = Editor.of(parameter, value -> {
            mark(value);
            changed.accept(value);
        });
        name.setToolTipText(Tip.of(parameter));
        name.setLabelFor(editor.component());
        reset.setMargin(new Insets(0, GAP, 0, GAP));
        reset.getAccessibleContext().setAccessibleName("Reset " + parameter.key());
        reset.addActionListener(event -> {
            show(opened, opened);
            changed.accept(opened);
        });
        show(opened, opened);
    }

    /**
     * Adds the line to the grid of a panel.
     *
     * @param words how it is called there
     */
    public void addTo(GridPanel panel, int line, String words) {
        called = words;
        name.setPreferredSize(null);
        write(true);
        name.setPreferredSize(name.getPreferredSize());
        mark(value());
        panel.put(name, 0, line, 0, BETWEEN);
        panel.put(editor.component(), 1, line, 1, BETWEEN);
        panel.put(reset, 2, line, 0, BETWEEN);
    }

    /**
     * Shows a value.
     *
     * @param value what is set
     * @param unchanged the value that a reset goes back to
     */
    public void show(double value, double unchanged) {
        opened = unchanged;
        editor.show(value);
        mark(value);
    }

    private void mark(double value) {
        boolean changed = value != opened;
        write(changed);
        reset.setEnabled(changed && editor.component().isEnabled());
        reset.setToolTipText(String.format(Locale.ROOT, "back to %s", parameter.format(opened)));
    }

    /** As wide either way, or the slider would move while it is dragged. */
    private void write(boolean changed) {
        name.setFont(name.getFont().deriveFont(changed ? Font.BOLD : Font.PLAIN));
        name.setText((changed ? "\u25cf " : "") + called);
    }

    /** The value that is shown. */
    public double value() {
        return editor.value();
    }

    /** Whether it can be changed. */
    public void setEnabled(boolean enabled) {
        editor.setEnabled(enabled);
        reset.setEnabled(enabled && value() != opened);
    }

    /** Whether its key or meaning contains a text. */
    public boolean speaksOf(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return (parameter.key() + " " + parameter.meaning())
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }

    public Parameter parameter() {
        return parameter;
    }

    /** What sets it: the keyboard goes there. */
    public JComponent editor() {
        return editor.component();
    }
}
