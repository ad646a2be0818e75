package detente.gui;

import static detente.gui.Hands.all;
import static detente.gui.Hands.find;
import static detente.gui.Hands.here;
import static detente.gui.Hands.until;
import static detente.gui.Hands.window;
import static org.assertj.core.api.Assertions.assertThat;

import detente.gui.setting.Settings;
import detente.gui.view.inspect.Inspectors;
import detente.io.document.Source;
import detente.io.scenario.ScenarioReader;
import detente.model.state.State;
import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.MenuSelectionManager;
import org.jfree.data.xy.XYDataItem;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeriesCollection;
import org.junit.jupiter.api.Test;
import sim.display.Display2D;
import sim.portrayal.LocationWrapper;
import sim.util.Bag;
import sim.util.gui.DisclosurePanel;
import sim.util.media.chart.TimeSeriesChartGenerator;

/** MASON's inspectors and charts: from a state to its numbers, to a chart of one of them that fills while the run plays. */
class InspectionTest extends ExplorerCase {
    private static final String NUMBER = "harm";

    @Test
    void aChartOfANumberFillsWhileTheRunPlays() {
        hands.press("F7");
        until("a year", () -> steps() == 52);
        JFrame window = chartOf(explorer.shown().world().state(0));
        TimeSeriesChartGenerator generator = find(window, TimeSeriesChartGenerator.class, any -> true);
        XYDataset series = (XYDataset) generator.getSeriesDataset();
        assertThat(generator.getXAxisLabel()).isEqualTo("years since the burn-in");
        assertThat(here(() -> series.getXValue(0, 0))).as("after 52 steps").isZero();
        int before = here(() -> series.getItemCount(0));

        hands.press("F5"); // The keys work there too.
        until("it fills", () -> series.getItemCount(0) > before + 5);
        hands.press("F5");
        until(
                "a point where it waits",
                () -> !explorer.player().isPlaying()
                        && series.getXValue(0, series.getItemCount(0) - 1)
                                == explorer.shown().time());
        int last = here(() -> series.getItemCount(0) - 1);
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

    /** A chart of a number of a state, as somebody opens it by mouse. */
    private JFrame chartOf(State state) {
        hands.click(here(() -> placeOf(state)));
        until("an inspector", () -> explorer.desk().getTabPane().getSelectedIndex() == 2);
        until("its numbers", () -> onLineOf(NUMBER, JToggleButton.class).isPresent());
        hands.click(here(() -> onLineOf(NUMBER, JToggleButton.class).orElseThrow()));
        until("a menu", () -> MenuSelectionManager.defaultManager().getSelectedPath().length > 0);
        JPopupMenu menu =
                here(() -> (JPopupMenu) MenuSelectionManager.defaultManager().getSelectedPath()[0]);
        hands.click(find(menu, JMenuItem.class, item -> "Chart".equals(item.getText())));
        return (JFrame) window(NUMBER + " of " + state.name());
    }

    @Test
    void aChartGoesOnInTheNextRunAndEndsWhereItsStateIsNoMore() throws IOException {
        hands.press("F7");
        until("a year", () -> steps() == 52);
        State often = explorer.shown().world().states().stream()
                .max(Comparator.comparingDouble(State::harm))
                .orElseThrow();
        JFrame window = chartOf(often);
        TimeSeriesChartGenerator generator = find(window, TimeSeriesChartGenerator.class, any -> true);
        XYSeriesCollection series = (XYSeriesCollection) generator.getSeriesDataset();
        hands.press("F7");
        until("two years", () -> lastOf(series).getXValue() == 1);

        hands.press("ctrl N");
        until("it begins anew", () -> lastOf(series).getXValue() == -1);
        assertThat(here(() -> series.getItemCount(0))).isEqualTo(1);
        explorer.player().step(explorer.shown().scenario().steps());
        until("the end of the new run", () -> lastOf(series).getXValue() == 6);
        double harm = explorer.shown().world().state(often.index()).harm();
        assertThat(harm).isPositive();
        assertThat(here(() -> lastOf(series).getYValue())).isEqualTo(harm);

        Path other = folder.resolve("other.json");
        Files.writeString(other, "{ \"name\": \"other\", \"world\": \"two-rivals\", \"years\": 2 }");
        explorer.player().restart(run -> Settings.begin(ScenarioReader.read(Source.file(other.toString()))));
        until("its title says so", () -> window.getTitle().endsWith("(of a run that is over)"));
        hands.press("F7");
        until("a year of the other", () -> steps() == 52);
        assertThat(here(() -> lastOf(series).getYValue()))
                .as("what it showed stays")
                .isEqualTo(harm);
    }

    private static XYDataItem lastOf(XYSeriesCollection curves) {
        return curves.getSeries(0).getDataItem(curves.getItemCount(0) - 1);
    }

    @Test
    void aStateIsFollowedFromOneRunToTheNext() {
        hands.press("F7");
        until("a year", () -> steps() == 52);
        State state = explorer.shown().world().states().stream()
                .max(Comparator.comparingDouble(State::capability))
                .orElseThrow();
        inspect(state);
        assertThat(here(() -> all(explorer.desk(), JList.class, any -> true)
                        .get(0)
                        .getModel()
                        .getElementAt(0)))
                .isEqualTo(Inspectors.title(state));
        until("its numbers", () -> !numberBeside("strikes").isEmpty());
        String strikes = here(() -> numberBeside("strikes"));
        hands.press("ctrl 1");
        hands.press("ctrl R");
        until("another run", () -> steps() == 0);
        assertThat(here(() -> explorer.desk().getTabPane().getSelectedIndex())).isZero();
        hands.press("ctrl 3");

        until("none yet", () -> numberBeside("strikes").equals("0"));
        hands.press("F7");
        until("the same again", () -> numberBeside("strikes").equals(strikes));
        assertThat(strikes).isNotEqualTo("0");
    }

    /** By keys. */
    private void inspect(State state) {
        hands.press("ctrl I");
        Window dialog = window("Inspect a state");
        hands.type(Inspectors.title(state));
        hands.press("ENTER");
        until("closed", () -> !dialog.isShowing());
        until("an inspector", () -> explorer.desk().getTabPane().getSelectedIndex() == 2);
        focus();
    }

    @Test
    void anInspectorIsAsWideAsTheConsole() {
        inspect(explorer.shown().world().states().stream()
                .max(Comparator.comparingInt(State::allyCount))
                .orElseThrow());
        until("its numbers", () -> !numberBeside("strikes").isEmpty());
        assertThat(here(() -> all(explorer.desk(), JScrollPane.class, Component::isShowing)))
                .isNotEmpty()
                .noneMatch(pane -> pane.getHorizontalScrollBar().isVisible());
    }

    private String numberBeside(String number) {
        return onLineOf(number, JTextField.class).map(JTextField::getText).orElse("");
    }

    private <C extends Component> Optional<C> onLineOf(String number, Class<C> type) {
        Container inspectors = (Container) explorer.desk().getTabPane().getComponentAt(2);
        return all(
                        inspectors,
                        JLabel.class,
                        any -> number.equals(String.valueOf(any.getText()).strip()))
                .stream()
                .filter(JLabel::isShowing)
                .flatMap(label -> all(
                        inspectors,
                        type,
                        part -> part.isShowing()
                                && Math.abs(part.getLocationOnScreen().y - label.getLocationOnScreen().y)
                                        < part.getHeight() / 2)
                        .stream())
                .findFirst();
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
