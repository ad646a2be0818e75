package detente.gui.command;

import detente.gui.look.Ask;
import detente.gui.look.OnScreen;
import java.awt.Component;
import java.awt.Dimension;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JOptionPane;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.table.DefaultTableModel;

/** The window that lists every key. */
public final class KeyTable {
    private static final int ROWS = 16;
    private static final int GAP = 8;

    /** What is asked for. */
    public static final String NAME = "Keys";

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
        rows.addRow(new Object[] {"", "World: legend, where text is too large for it", "Alt+L"});
        rows.addRow(new Object[] {"", "Charts: the chosen one alone, or all", "Enter"});
        JTable table = new JTable(rows);
        table.setDefaultEditor(Object.class, null);
        for (int i = 0; i < table.getColumnCount(); i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(widest(table, i) + GAP);
        }
        table.setPreferredScrollableViewportSize(
                new Dimension(table.getPreferredSize().width, rowsOn(parent, table) * table.getRowHeight()));
        Ask.show(parent, NAME, new JScrollPane(table), JOptionPane.PLAIN_MESSAGE, List.of("OK"));
    }

    /** So that the window fits the screen. */
    private static int rowsOn(Component parent, JTable table) {
        return StrictMath.min(ROWS, OnScreen.around(parent).height / 2 / table.getRowHeight());
    }

    private static int widest(JTable table, int column) {
        return IntStream.range(0, table.getRowCount())
                .map(row -> table.prepareRenderer(table.getCellRenderer(row, column), row, column)
                        .getPreferredSize()
                        .width)
                .max()
                .orElse(0);
    }
}
