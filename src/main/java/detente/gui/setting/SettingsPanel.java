package detente.gui.setting;

import detente.gui.field.ValueRow;
import detente.gui.look.GridPanel;
import detente.parameter.Parameter;
import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;

/** Every setting of the next run, one concept at a time, or all that speak of a word. Event thread only. */
public final class SettingsPanel {
    private static final String FIRST = "run";
    private static final int GAP = 4;
    private static final int SCROLL = 16;

    private final Settings settings;
    private final Runnable changed;
    private final Map<String, List<ValueRow>> concepts = new LinkedHashMap<>();
    private final JComboBox<String> concept;
    private final JTextField word = new JTextField();
    private final GridPanel lines = new GridPanel();
    private final JLabel note = new JLabel(" ");
    private final JPanel panel = new JPanel(new BorderLayout(GAP, GAP));

    /**
     * @param settings what is changed
     * @param restart begins another run
     * @param changed is told that something was set
     */
    public SettingsPanel(Settings settings, Runnable restart, Runnable changed) {
        this.settings = settings;
        this.changed = changed;
        for (Parameter parameter : Settings.all()) {
            concepts.computeIfAbsent(conceptOf(parameter), name -> new ArrayList<>())
                    .add(row(parameter));
        }
        concept = new JComboBox<>(concepts.keySet().toArray(new String[0]));
        concept.addActionListener(event -> list());
        word.getDocument().addUndoableEditListener(event -> list()); // whatever was typed could be undone
        panel.setBorder(BorderFactory.createEmptyBorder(GAP, GAP, GAP, GAP));
        panel.add(choice(), BorderLayout.PAGE_START);
        panel.add(pane(), BorderLayout.CENTER);
        panel.add(footer(restart), BorderLayout.PAGE_END);
        show();
        list();
    }

    private ValueRow row(Parameter parameter) {
        return new ValueRow(parameter, value -> {
            settings.set(parameter, value);
            changed.run();
        });
    }

    private static String nameInConcept(Parameter parameter) {
        return parameter.key().substring(parameter.key().indexOf('.') + 1);
    }

    private static String conceptOf(Parameter parameter) {
        int dot = parameter.key().indexOf('.');
        return dot < 0 ? FIRST : parameter.key().substring(0, dot);
    }

    private JComponent choice() {
        JLabel conceptLabel = new JLabel("Concept");
        conceptLabel.setDisplayedMnemonic('C');
        conceptLabel.setLabelFor(concept);
        JLabel wordLabel = new JLabel("Find");
        wordLabel.setDisplayedMnemonic('D');
        wordLabel.setLabelFor(word);
        JPanel left = new JPanel(new BorderLayout(GAP, 0));
        left.add(conceptLabel, BorderLayout.LINE_START);
        left.add(concept, BorderLayout.CENTER);
        JPanel right = new JPanel(new BorderLayout(GAP, 0));
        right.add(wordLabel, BorderLayout.LINE_START);
        right.add(word, BorderLayout.CENTER);
        JPanel choice = new JPanel(new BorderLayout(2 * GAP, 0));
        choice.add(left, BorderLayout.LINE_START);
        choice.add(right, BorderLayout.CENTER);
        return choice;
    }

    private JComponent pane() {
        JPanel top = new JPanel(new BorderLayout());
        top.add(lines, BorderLayout.PAGE_START);
        JScrollPane pane = new JScrollPane(
                top, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_AS_NEEDED);
        pane.getVerticalScrollBar().setUnitIncrement(SCROLL);
        return pane;
    }

    private JComponent footer(Runnable restart) {
        JButton button = new JButton("Restart");
        button.setMnemonic('A');
        button.addActionListener(event -> restart.run());
        JPanel footer = new JPanel(new BorderLayout(GAP, 0));
        footer.add(note, BorderLayout.CENTER);
        footer.add(button, BorderLayout.LINE_END);
        return footer;
    }

    public JComponent component() {
        return panel;
    }

    /** Lists the settings of the chosen concept, or those of any concept that speak of the word that was typed. */
    private void list() {
        String wanted = word.getText();
        lines.removeAll();
        if (wanted.isBlank()) {
            List<ValueRow> chosen = concepts.getOrDefault(concept.getSelectedItem(), List.of());
            chosen.forEach(row -> add(row, nameInConcept(row.parameter())));
        } else {
            concepts.values().stream()
                    .flatMap(List::stream)
                    .filter(row -> row.speaksOf(wanted))
                    .forEach(row -> add(row, row.parameter().key()));
        }
        lines.revalidate();
        lines.repaint();
    }

    private void add(ValueRow row, String name) {
        row.addTo(lines, lines.getComponentCount(), name);
    }

    /** Shows the settings anew: a scenario was opened, saved or begun. */
    public void show() {
        concepts.values()
                .forEach(rows ->
                        rows.forEach(row -> row.show(settings.get(row.parameter()), settings.opened(row.parameter()))));
    }

    /** Says how many settings wait for another run. */
    public void say(long waiting) {
        note.setText(
                waiting == 0
                        ? "Changes wait for the next run."
                        : String.format(
                                Locale.ROOT, "%d %s for the next run.", waiting, waiting == 1 ? "waits" : "wait"));
    }
}
