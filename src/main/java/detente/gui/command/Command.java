package detente.gui.command;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;

/**
 * Something that can be done.
 *
 * @param menu where it is listed
 * @param name what it is called there
 * @param mnemonic the letter that chooses it in the open menu; {@link #ANY_LETTER} for one that is free
 * @param key what calls it from any window, as {@link KeyStroke#getKeyStroke(String)} has it; empty for none
 * @param deed what is done, on the event thread
 */
public record Command(Menu menu, String name, char mnemonic, String key, Runnable deed) {
    /** Stands for a letter that no other command of the menu has. */
    public static final char ANY_LETTER = 0;

    private static final Map<String, String> NAMES = Map.of("PERIOD", ".", "COMMA", ",");

    /** As a line of a menu. */
    JMenuItem item() {
        JMenuItem item = new JMenuItem(name, mnemonic);
        item.setAccelerator(KeyStroke.getKeyStroke(key));
        item.addActionListener(event -> deed.run());
        return item;
    }

    /** The key as Swing has it. */
    Optional<KeyStroke> stroke() {
        return Optional.ofNullable(KeyStroke.getKeyStroke(key));
    }

    Command withMnemonic(char letter) {
        return new Command(menu, name, letter, key, deed);
    }

    /** The key in words, such as {@code Ctrl+S}; empty for none. */
    public String keyWords() {
        StringBuilder words = new StringBuilder();
        for (String part : key.isEmpty() ? new String[0] : key.split(" ", -1)) {
            words.append(words.isEmpty() ? "" : "+");
            words.append(NAMES.getOrDefault(part, part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1)));
        }
        return words.toString();
    }
}
