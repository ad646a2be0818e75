package detente.gui;

import static detente.gui.Hands.find;
import static detente.gui.Hands.here;
import static detente.gui.Hands.until;
import static detente.gui.Hands.window;
import static org.assertj.core.api.Assertions.assertThat;

import detente.io.scenario.ScenarioFile;
import detente.model.ModelParameters;
import detente.parameter.Parameter;
import java.awt.Window;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JOptionPane;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;

/** What is in no file yet is not lost without a question; where nothing would be lost nothing is asked. */
class UnsavedTest extends ExplorerCase {
    private static final String FORGET = "Restart without what was clicked";
    /** From the answer that changes nothing to the first. */
    private static final String SAVE = "TAB, SPACE";

    private static final Parameter STATES =
            ModelParameters.CATALOG.find("world.states").orElseThrow();

    @Test
    void closesWithoutAQuestionWhereNothingWouldBeLost() {
        hands.press("F7");
        until("a year", () -> steps() == 52);
        hands.press("ctrl N");
        until("the next seed", () -> explorer.shown().runSeed() == 6);
        hands.press("ctrl shift 2");
        until("a treaty", () -> policies() == 2);
        hands.press("ctrl R");
        until("the click is kept", () -> steps() == 0 && policies() == 2);
        hands.press("ctrl S");
        until("saved", () -> reread().date().isPresent());
        hands.press("ctrl Q");

        until("closed", () -> !explorer.desk().isDisplayable());
    }

    @Test
    void asksBeforeItClosesAndSaves() {
        hands.press("ctrl shift 2");
        close("In no file yet: policies that were clicked.", "ESCAPE");
        assertThat(here(() -> explorer.desk().isShowing())).isTrue();
        focus();
        close("In no file yet: policies that were clicked.", "ENTER");
        assertThat(here(() -> explorer.desk().isShowing())).as("the default").isTrue();
        focus();
        close("In no file yet: policies that were clicked.", SAVE);

        until("closed", () -> !explorer.desk().isDisplayable());
        assertThat(reread().scenario().policies())
                .isEqualTo(explorer.shown().scenario().policies())
                .hasSize(2);
    }

    @Test
    void discardsByKeys() throws IOException {
        String before = Files.readString(file);
        set(20);
        hands.press("ctrl shift 2");
        focus();
        hands.press("ctrl Q");
        Window question = window("Quit");
        hands.tab();
        hands.tab();
        hands.press("SPACE");

        until("closed", () -> !question.isShowing() && !explorer.desk().isDisplayable());
        assertThat(file).hasContent(before);
    }

    @Test
    void savesSettingsThatWaitForAnotherRun() {
        hands.press("F7");
        hands.press("ctrl shift 2");
        until("a treaty", () -> policies() == 2);
        set(20);
        close("In no file yet: policies that were clicked and a changed setting.", SAVE);
        until("closed", () -> !explorer.desk().isDisplayable());

        ScenarioFile saved = reread();
        assertThat(saved.scenario().parameters().world().states()).isEqualTo(20);
        assertThat(saved.scenario().policies()).hasSize(2);
    }

    @Test
    void staysOpenWhereItCannotBeSaved() {
        explorer.player().want(ExplorerTest.treatyOf("S25"));
        set(3);
        close("In no file yet: policies that were clicked and a changed setting.", SAVE);
        Window why = window("Save scenario");
        hands.press("ENTER");
        until("told", () -> !why.isShowing());

        assertThat(here(() -> explorer.desk().isShowing())).isTrue();
        assertThat(reread().scenario().policies()).hasSize(1);
    }

    @Test
    void asksBeforeAnotherScenarioAndBeforeClicksAreTakenBack() {
        hands.press("ctrl shift 2");
        hands.press("ctrl shift R");
        answer(FORGET, "In no file yet: policies that were clicked.", "ESCAPE");
        assertThat(policies()).isEqualTo(2);
        focus();
        hands.press("ctrl shift R");
        answer(FORGET, "In no file yet: policies that were clicked.", SAVE);
        until("without the click", () -> policies() == 1);
        assertThat(reread().scenario().policies()).as("kept in the file").hasSize(2);

        here(() -> {
            explorer.desk().getJMenuBar().getMenu(0).getItem(2).doClick(0);
            return true;
        });
        answer("Open shipped: generated", "In no file yet: policies that were clicked.", "ESCAPE");
        assertThat(explorer.shown().scenario().name()).isEqualTo("looked-at");
    }

    /** The console goes at once; what the player was told and the fileThread has to write is done before the program ends. */
    @Test
    void closingRightAfterASaveLosesNothing() throws InterruptedException {
        here(() -> {
            explorer.player().step(52);
            explorer.player().want(ExplorerTest.treatyOf("S25"));
            save().doClick(0);
            explorer.desk().close();
            return true;
        });
        explorer.await();

        assertThat(reread().date()).hasValue(0);
        assertThat(reread().scenario().policies()).hasSize(2);
    }

    private JMenuItem save() {
        JMenu files = explorer.desk().getJMenuBar().getMenu(0);
        return Arrays.stream(files.getMenuComponents())
                .map(JMenuItem.class::cast)
                .filter(item -> item.getText().equals("Save scenario"))
                .findFirst()
                .orElseThrow();
    }

    private void set(double states) {
        here(() -> {
            explorer.settings().set(STATES, states);
            return true;
        });
    }

    /** As the button of the window manager does, and then answers by keys. */
    private void close(String words, String key) {
        Window desk = explorer.desk();
        SwingUtilities.invokeLater(() -> desk.dispatchEvent(new WindowEvent(desk, WindowEvent.WINDOW_CLOSING)));
        answer("Quit", words, key);
    }

    private void answer(String asked, String words, String keys) {
        Window question = window(asked);
        assertThat(find(question, JOptionPane.class, any -> true).getMessage()).isEqualTo(words);
        for (String key : keys.split(", ", -1)) {
            hands.press(key);
        }
        until("answered", () -> !question.isShowing());
    }
}
