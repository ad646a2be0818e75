package detente.gui.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.InputMap;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.KeyStroke;
import javax.swing.UIManager;

/** All that can be done in the windows. */
public final class Commands {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private final List<Command> list = new ArrayList<>();

    /** Adds a command; one without a letter of its own gets one of its name, once all are known. */
    public void add(Command command) {
        list.add(command);
    }

    /** All commands, in order. */
    public List<Command> list() {
        List<Command> lettered = new ArrayList<>(list);
        for (int i = 0; i < lettered.size(); i++) {
            Command command = lettered.get(i);
            if (command.mnemonic() == Command.ANY_LETTER) {
                lettered.set(i, command.withMnemonic(freeLetter(command, lettered)));
            }
        }
        return List.copyOf(lettered);
    }

    /** The first letter of the last word of its name that no other command of its menu has. */
    private static char freeLetter(Command command, List<Command> others) {
        Set<Integer> taken = others.stream()
                .filter(other -> other.menu() == command.menu())
                .map(other -> (int) other.mnemonic())
                .collect(Collectors.toSet());
        String word = command.name().substring(command.name().lastIndexOf(' ') + 1);
        return (char) (word.toUpperCase(Locale.ROOT) + LETTERS)
                .chars()
                .filter(letter -> LETTERS.indexOf(letter) >= 0 && !taken.contains(letter))
                .findFirst()
                .orElseThrow();
    }

    /** The command with a name. */
    public Command find(String name) {
        return list.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    /** The menus. */
    public JMenuBar menuBar() {
        JMenuBar bar = new JMenuBar();
        List<Command> lettered = list();
        for (Menu menu : Menu.values()) {
            JMenu entries = new JMenu(menu.title());
            entries.setMnemonic(menu.mnemonic());
            lettered.stream().filter(command -> command.menu() == menu).forEach(command -> entries.add(command.item()));
            bar.add(entries);
        }
        return bar;
    }

    /** Makes the keys work in a window that has no menus. */
    public void bind(JFrame window) {
        JComponent root = window.getRootPane();
        for (Command command : list) {
            command.stroke()
                    .ifPresent(stroke -> root.registerKeyboardAction(
                            event -> command.deed().run(), stroke, JComponent.WHEN_IN_FOCUSED_WINDOW));
        }
    }

    /** Takes the keys away from fields, trees and panes that would use them for something of their own. */
    public void claimKeys() {
        for (Object name : UIManager.getLookAndFeelDefaults().keySet()) {
            if (String.valueOf(name).endsWith("InputMap") && UIManager.get(name) instanceof InputMap map) {
                list.forEach(command -> command.stroke().ifPresent(stroke -> claim(map, stroke)));
            }
        }
    }

    private static void claim(InputMap map, KeyStroke stroke) {
        for (InputMap each = map; each != null; each = each.getParent()) {
            each.remove(stroke);
        }
    }
}
