package detente.gui;

import static detente.gui.Hands.all;
import static detente.gui.Hands.find;
import static detente.gui.Hands.here;
import static detente.gui.Hands.until;
import static detente.gui.Hands.window;
import static org.assertj.core.api.Assertions.assertThat;

import detente.chart.Palette;
import detente.gui.setting.Settings;
import detente.gui.view.Screenplay;
import detente.gui.view.inspect.Inspectors;
import detente.io.document.Source;
import detente.io.scenario.ScenarioReader;
import detente.model.state.State;
import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Window;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.border.TitledBorder;
import org.junit.jupiter.api.Test;
import sim.display.Display2D;
import sim.portrayal.LocationWrapper;
import sim.util.Bag;

/** Inspectors: from a state to its numbers, and to a chart of one of them over the whole run. */
class InspectionTest extends ExplorerCase {
    private static final String NUMBER = "harm";

    @Test
    void aChartOfANumberHasItsPoliciesAndKeysAndOpensOnce() {
        hands.press("F7");
        until("a year", () -> steps() == 52);
        State state = explorer.shown().world().state(0);
        JFrame window = chartOf(state);
        assertThat(window.getIconImages()).hasSize(4);

        hands.press("F7"); // The keys work there too.
        until("two years", () -> steps() == 104);
        assertThat(here(() -> Screenplay.pixels(picture(window), Palette.BLUE.color())))
                .as("its line")
                .isGreaterThan(100);
        assertThat(here(() -> Screenplay.pixels(picture(window), Palette.BLACK.color())))
                .as("the line of exportControl, and texts")
                .isGreaterThan(200);
        here(() -> {
            onLineOf(NUMBER, JButton.class).orElseThrow().doClick(0);
            return true;
        });
        assertThat(window(titleOf(state))).isSameAs(window);
    }

    private static BufferedImage picture(JFrame window) {
        BufferedImage image = new BufferedImage(window.getWidth(), window.getHeight(), BufferedImage.TYPE_INT_RGB);
        window.paint(image.createGraphics());
        return image;
    }

    private static String titleOf(State state) {
        return Inspectors.title(state) + ": " + NUMBER;
    }

    /** A chart of a number of a state, as somebody opens it by mouse. */
    private JFrame chartOf(State state) {
        hands.click(here(() -> placeOf(state)));
        until("an inspector", () -> explorer.desk().getTabPane().getSelectedIndex() == 2);
        until("its numbers", () -> onLineOf(NUMBER, JButton.class).isPresent());
        hands.click(here(() -> onLineOf(NUMBER, JButton.class).orElseThrow()));
        return (JFrame) window(titleOf(state));
    }

    @Test
    void aChartGoesOnInTheNextRunAndEndsWhereItsStateIsNoMore() throws IOException {
        hands.press("F7");
        until("a year", () -> steps() == 52);
        JFrame window = chartOf(explorer.shown().world().state(0));
        hands.press("ctrl N");
        until("the next seed", () -> explorer.shown().runSeed() == 6);
        assertThat(window.getTitle()).endsWith(": harm");

        Path other = folder.resolve("other.json");
        Files.writeString(other, "{ \"name\": \"other\", \"world\": \"two-rivals\", \"years\": 2 }");
        explorer.player().restart(run -> Settings.begin(ScenarioReader.read(Source.file(other.toString()))));
        until("its title says so", () -> window.getTitle().endsWith("(of a run that is over)"));
        BufferedImage before = here(() -> picture(window));
        hands.press("F7");
        until("a year of the other", () -> steps() == 52);
        assertThat(Screenplay.differences(before, here(() -> picture(window))))
                .as("what it showed stays")
                .isZero();
    }

    /** What is inspected is the truth in either book; beside what is recorded it says so. */
    @Test
    void saysThatItIsTrueBesideWhatIsRecorded() {
        inspect(explorer.shown().world().state(0));
        assertThat(here(this::themes)).contains("Now").noneMatch(theme -> theme.endsWith("(true)"));
        hands.press("ctrl B");
        until("recorded", () -> box("recorded only").isSelected());

        assertThat(here(this::themes)).isNotEmpty().allMatch(theme -> theme.endsWith("(true)"));
    }

    private List<String> themes() {
        return all((Container) explorer.desk().getTabPane().getComponentAt(2), JPanel.class, any -> true).stream()
                .filter(panel -> panel.getBorder() instanceof TitledBorder)
                .map(panel -> ((TitledBorder) panel.getBorder()).getTitle())
                .toList();
    }

    @Test
    void aDetachedInspectorFollowsItsState() {
        State state = explorer.shown().world().states().stream()
                .max(Comparator.comparingDouble(State::capability))
                .orElseThrow();
        inspect(state);
        hands.click(find(explorer.desk(), JButton.class, button -> "Detach".equals(button.getText())));
        JFrame window = (JFrame) window(Inspectors.title(state));
        hands.press("ctrl N");
        until("the next seed", () -> explorer.shown().runSeed() == 6);
        hands.press("F7");
        until("a year", () -> steps() == 52);
        State now = explorer.shown().world().state(state.index());
        JTextField harm = here(() -> all(window, JTextField.class, any -> true).get(1));

        assertThat(now.harm()).isPositive();
        until("its numbers", () -> Math.abs(Double.parseDouble(harm.getText()) / now.harm() - 1) < .001);
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
