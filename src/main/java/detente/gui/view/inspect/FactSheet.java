package detente.gui.view.inspect;

import detente.gui.look.GridPanel;
import detente.gui.view.inspect.Facts.Fact;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JTextField;
import javax.swing.border.TitledBorder;

/** A theme of an inspector: a line for each fact with its name, its value and, where it has a course, its chart. */
final class FactSheet extends GridPanel {
    private static final long serialVersionUID = 1;
    private static final int GAP = 2;
    private static final Insets BETWEEN = new Insets(0, GAP, GAP, GAP);
    private static final int COLUMNS = 8;

    private final String theme;
    private final transient Facts facts;
    private final transient List<JTextField> values = new ArrayList<>();
    private final TitledBorder border;

    /** @param charts opens the chart of a fact */
    FactSheet(String theme, Facts facts, Consumer<Fact> charts) {
        this.theme = theme;
        this.facts = facts;
        border = BorderFactory.createTitledBorder(theme);
        setBorder(border);
        for (Fact fact : facts.list()) {
            addLine(fact, charts);
        }
    }

    private void addLine(Fact fact, Consumer<Fact> charts) {
        JTextField value = new JTextField(COLUMNS);
        value.setEditable(false);
        value.setToolTipText(fact.meaning());
        JLabel name = new JLabel(fact.name());
        name.setToolTipText(fact.meaning());
        name.setLabelFor(value);
        int line = values.size();
        put(name, 0, line, 0, BETWEEN);
        put(value, 1, line, 1, BETWEEN);
        if (fact.chart().isPresent()) {
            JButton chart = new JButton("Chart");
            chart.setMargin(new Insets(0, GAP, 0, GAP));
            chart.setToolTipText(fact.name() + " over the whole run, with the policies and without");
            chart.getAccessibleContext().setAccessibleName("Chart of " + fact.name());
            chart.addActionListener(event -> charts.accept(fact));
            put(chart, 2, line, 0, BETWEEN);
        }
        values.add(value);
    }

    Facts facts() {
        return facts;
    }

    String theme() {
        return theme;
    }

    /** Shows what there is to know now. */
    void show(String note) {
        border.setTitle(theme + note);
        List<Fact> list = facts.list();
        for (int i = 0; i < values.size(); i++) {
            String text = Fact.text(list.get(i).value().get());
            if (!text.equals(values.get(i).getText())) {
                values.get(i).setText(text);
                values.get(i).setCaretPosition(0);
            }
        }
        repaint();
    }
}
