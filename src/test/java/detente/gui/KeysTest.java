package detente.gui;

import static detente.gui.Hands.here;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dialog;
import java.awt.Window;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.swing.InputMap;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;

/** Everything that can be done has a key, no key does two things, and no part of a window takes one for itself. */
class KeysTest extends ExplorerCase {

    @Test
    void everyCommandHasALetterAndNoKeyIsGivenTwice() {
        JMenuBar bar = explorer.desk().getJMenuBar();
        List<JMenu> menus = new ArrayList<>();
        Map<KeyStroke, String> strokes = new LinkedHashMap<>();
        for (int i = 0; i < bar.getMenuCount(); i++) {
            menus.add(bar.getMenu(i));
            List<JMenuItem> items = items(bar.getMenu(i));
            assertThat(items).isNotEmpty();
            assertDistinctLetters(items);
            for (JMenuItem item : items) {
                if (item.getAccelerator() != null) {
                    assertThat(strokes.putIfAbsent(item.getAccelerator(), item.getText()))
                            .as("%s has the key of", item.getText())
                            .isNull();
                }
            }
        }
        assertDistinctLetters(menus);
        assertThat(strokes).hasSizeGreaterThan(35);
    }

    private static void assertDistinctLetters(List<? extends JMenuItem> items) {
        assertThat(items).extracting(JMenuItem::getMnemonic).doesNotHaveDuplicates();
        for (JMenuItem item : items) {
            assertThat(item.getDisplayedMnemonicIndex())
                    .as("'%s' shows its letter", item.getText())
                    .isNotNegative();
        }
    }

    private static List<JMenuItem> items(JMenu menu) {
        return Stream.of(menu.getMenuComponents()).map(JMenuItem.class::cast).toList();
    }

    @Test
    void cutsNothingInTheListOfKeys() {
        hands.press("F1");
        Window keys = Hands.window("Keys");
        JTable table = Hands.find(keys, JTable.class, any -> true);
        assertThat(table.getRowCount()).isGreaterThan(45);
        for (int row = 0; row < table.getRowCount(); row++) {
            for (int column = 0; column < table.getColumnCount(); column++) {
                Component cell = table.prepareRenderer(table.getCellRenderer(row, column), row, column);
                assertThat(cell.getPreferredSize().width)
                        .as("%s", table.getValueAt(row, column))
                        .isLessThanOrEqualTo(table.getCellRect(row, column, false).width);
            }
        }
        hands.press("ESCAPE");
        Hands.until("closed", () -> !keys.isShowing());
    }

    /** Without a window manager, too, which is how these tests run. */
    @Test
    void theKeyboardComesBackWhenADialogCloses() {
        hands.press("F1");
        Window keys = Hands.window("Keys");
        hands.press("ESCAPE");
        Hands.until("closed", () -> !keys.isShowing());
        Hands.until("the console has the keyboard", () -> explorer.desk().isFocused());
        hands.press("F6");
        Hands.until("a week", () -> steps() == 1);
    }

    /** A list is walked through by arrows, and a dialog would end the walk. */
    @Test
    void noArrowOpensADialog() {
        List<JComboBox<?>> boxes = here(() -> {
            List<JComboBox<?>> found = new ArrayList<>();
            Hands.all(explorer.desk(), JComboBox.class, Component::isShowing).forEach(found::add);
            return found;
        });
        assertThat(boxes).hasSizeGreaterThan(5);
        for (JComboBox<?> box : boxes) {
            here(box::requestFocusInWindow);
            Hands.until("it has the keyboard", box::isFocusOwner);
            for (int n = 0; n <= box.getItemCount(); n++) {
                hands.press("DOWN");
            }
            assertThat(here(() -> Stream.of(Window.getWindows())
                            .filter(Dialog.class::isInstance)
                            .filter(Window::isShowing)
                            .count()))
                    .as("dialogs after arrows in %s", box.getToolTipText())
                    .isZero();
        }
    }

    @Test
    void noPartOfAWindowTakesAKeyForItself() {
        List<KeyStroke> strokes = new ArrayList<>();
        JMenuBar bar = explorer.desk().getJMenuBar();
        for (int i = 0; i < bar.getMenuCount(); i++) {
            items(bar.getMenu(i)).stream()
                    .map(JMenuItem::getAccelerator)
                    .filter(stroke -> stroke != null)
                    .forEach(strokes::add);
        }
        List<String> taken = new ArrayList<>();
        here(() -> {
            Stream.of(Window.getWindows())
                    .filter(Window::isDisplayable)
                    .forEach(window -> search(window, strokes, taken));
            return true;
        });

        assertThat(taken).isEmpty();
    }

    private static void search(Container parent, List<KeyStroke> strokes, List<String> taken) {
        for (Component part : parent.getComponents()) {
            if (part instanceof JComponent component) {
                strokes.stream()
                        .filter(stroke -> takes(component, JComponent.WHEN_FOCUSED, stroke)
                                || takes(component, JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, stroke))
                        .forEach(stroke -> taken.add(part.getClass() + " " + stroke));
            }
            if (part instanceof Container inner) {
                search(inner, strokes, taken);
            }
        }
    }

    private static boolean takes(JComponent component, int when, KeyStroke stroke) {
        InputMap keys = component.getInputMap(when);
        Object name = keys.get(stroke);
        return name != null && component.getActionMap().get(name) != null;
    }
}
