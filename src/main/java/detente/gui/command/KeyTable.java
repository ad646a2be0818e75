package detente.gui.command;

import java.awt.Component;
import java.awt.Dimension;
import java.util.List;
import javax.swing.JOptionPane;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.table.DefaultTableModel;

/** The window that lists every key. */
public final class KeyTable {
    private static final Dimension SIZE = new Dimension(560, 420);
    private static final int[] WIDTHS = {80, 300, 180};

    private KeyTable() {}

    /** Shows the keys of all commands, and how everything else is reached. */
    public static void show(Component parent, List<Command> commands) {
        DefaultTableModel rows = new DefaultTableModel(new Object[] {"Menu", "Command", "Key"}, 0);
        for (Command command : commands) {
            String key = command.key().isEmpty()
                    ? "Alt+" + command.menu().mnemonic() + ", " + command.mnemonic()
                    : command.keyWords();
            rows.addRow(new Object[] {command.menu().title(), command.name(), key});
        }
        rows.addRow(new Object[] {"", "Next or previous field", "Tab, Shift+Tab"});
        rows.addRow(new Object[] {"", "Move a slider by a notch", "Left, Right"});
        rows.addRow(new Object[] {"", "Switch what has the focus", "Space"});
        rows.addRow(new Object[] {"", "Next or previous tab", "Ctrl+Page_down, Ctrl+Page_up"});
        rows.addRow(new Object[] {"", "World: next or previous state", "Alt+Page_down, Alt+Page_up"});
        rows.addRow(new Object[] {"", "World: move the chosen state", "Alt+arrows"});
        rows.addRow(new Object[] {"", "World: inspect the chosen state", "Alt+Enter"});
        JTable table = new JTable(rows);
        table.setDefaultEditor(Object.class, null);
        for (int i = 0; i < WIDTHS.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(WIDTHS[i]);
        }
        JScrollPane pane = new JScrollPane(table);
        pane.setPreferredSize(SIZE);
        JOptionPane.showMessageDialog(parent, pane, "Keys", JOptionPane.PLAIN_MESSAGE);
    }
}
