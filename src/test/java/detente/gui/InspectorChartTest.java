package detente.gui;

import static detente.gui.Hands.all;
import static detente.gui.Hands.find;
import static detente.gui.Hands.here;
import static detente.gui.Hands.until;
import static detente.gui.Hands.window;
import static org.assertj.core.api.Assertions.assertThat;

import detente.model.state.State;
import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JToggleButton;
import javax.swing.MenuSelectionManager;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;
import sim.display.Display2D;
import sim.portrayal.LocationWrapper;
import sim.util.Bag;
import sim.util.gui.DisclosurePanel;
import sim.util.media.chart.TimeSeriesChartGenerator;

/** MASON's own charts: from a state to its inspector, to a chart of one of its numbers that fills while the run plays. */
class InspectorChartTest extends ExplorerCase {
    private static final String NUMBER = "harm";

    @Test
    void aChartOfANumberFillsWhileTheRunPlays() {
        hands.press("F7");
        until("a year", () -> steps() == 52);
        State state = explorer.shown().world().state(0);
        hands.click(here(() -> placeOf(state)));
        until("an inspector", () -> explorer.desk().getTabPane().getSelectedIndex() == 2);
        hands.click(keyBeside(NUMBER));
        until("a menu", () -> MenuSelectionManager.defaultManager().getSelectedPath().length > 0);
        JPopupMenu menu =
                here(() -> (JPopupMenu) MenuSelectionManager.defaultManager().getSelectedPath()[0]);
        hands.click(find(menu, JMenuItem.class, item -> "Chart".equals(item.getText())));
        JFrame window = (JFrame) window(NUMBER + " of " + state.name());
        TimeSeriesChartGenerator generator = find(window, TimeSeriesChartGenerator.class, any -> true);
        XYDataset series = (XYDataset) generator.getSeriesDataset();
        int before = here(() -> series.getItemCount(0));

        hands.press("F5"); // The keys work there too.
        until("it fills", () -> series.getItemCount(0) > before + 5);
        hands.press("F5");
        int last = here(() -> series.getItemCount(0) - 1);
        assertThat(series.getXValue(0, last)).isBetween(52.0, 1.0 + steps());
        assertThat(series.getYValue(0, last)).isGreaterThanOrEqualTo(series.getYValue(0, 0));
        here(() -> {
            all(window, DisclosurePanel.class, any -> true).forEach(panel -> panel.setDisclosed(true));
            return true;
        });
        assertThat(here(() -> all(window, JButton.class, button -> "Create a Movie".equals(button.getText()))))
                .isNotEmpty()
                .noneMatch(JButton::isVisible);
        assertThat(window.getIconImages()).hasSize(4);
    }

    /** The button with a key on the line of a number. */
    private JToggleButton keyBeside(String number) {
        Container inspectors = (Container) explorer.desk().getTabPane().getComponentAt(2);
        JLabel label = find(
                inspectors,
                JLabel.class,
                any -> number.equals(String.valueOf(any.getText()).strip()));
        until("the number shows", label::isShowing);
        int height = here(() -> label.getLocationOnScreen().y);
        return find(
                inspectors,
                JToggleButton.class,
                key -> key.isShowing() && Math.abs(key.getLocationOnScreen().y - height) < key.getHeight() / 2);
    }

    /** A point of the screen at which a state is hit. */
    private Point placeOf(State state) {
        JFrame window = explorer.views().get(0).window();
        Display2D display = all(window, Display2D.class, any -> true).get(0);
        Component inside = display.insideDisplay;
        Point corner = inside.getLocationOnScreen();
        for (int y = 0; y < inside.getHeight(); y += 4) {
            for (int x = 0; x < inside.getWidth(); x += 4) {
                if (isHit(display, new Point(x, y), state) && isHit(display, new Point(x + 4, y + 4), state)) {
                    return new Point(corner.x + x + 4, corner.y + y + 4);
                }
            }
        }
        throw new AssertionError(state.name() + " is not to be seen");
    }

    private static boolean isHit(Display2D display, Point point, State state) {
        for (Bag layer : display.objectsHitBy(point)) {
            for (int i = 0; i < layer.size(); i++) {
                if (((LocationWrapper) layer.get(i)).getObject() == state) {
                    return true;
                }
            }
        }
        return false;
    }
}
