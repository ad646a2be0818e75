package detente.gui.command;

import java.util.ArrayList;
import java.util.List;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;

/** All that can be done in the windows. */
public final class Commands {
    private final List<Command> list = new ArrayList<>();

    public void add(Command command) {
        list.add(command);
    }

    /** All commands, in order. */
    public List<Command> list() {
        return List.copyOf(list);
    }

    /** The command with a name, as a button has it. */
    public Action action(String name) {
        return list.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name))
                .action();
    }

    /** The menus. */
    public JMenuBar menuBar() {
        JMenuBar bar = new JMenuBar();
        for (Menu menu : Menu.values()) {
            JMenu entries = new JMenu(menu.title());
            entries.setMnemonic(menu.mnemonic());
            list.stream()
                    .filter(command -> command.menu() == menu)
                    .forEach(command -> entries.add(new JMenuItem(command.action())));
            bar.add(entries);
        }
        return bar;
    }

    /** Makes the keys work in a window that has no menus. */
    public void bind(JFrame window) {
        JComponent root = window.getRootPane();
        for (Command command : list) {
            if (!command.key().isEmpty()) {
                root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW)
                        .put(KeyStroke.getKeyStroke(command.key()), command.name());
                root.getActionMap().put(command.name(), command.action());
            }
        }
    }
}
