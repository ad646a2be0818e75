package detente.gui;

import static detente.gui.Hands.find;
import static detente.gui.Hands.here;
import static detente.gui.Hands.until;
import static detente.gui.Hands.window;
import static org.assertj.core.api.Assertions.assertThat;

import detente.experiment.Outcome;
import detente.experiment.RunSpec;
import detente.gui.play.PolicyWish;
import detente.gui.play.Speed;
import detente.gui.play.View;
import detente.gui.setting.Settings;
import detente.io.document.Source;
import detente.io.result.RecordedRun;
import detente.io.scenario.ScenarioFile;
import detente.io.scenario.ScenarioReader;
import detente.metric.Run;
import detente.model.ModelParameters;
import detente.model.policy.Membership;
import detente.model.policy.Policies;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.JToolTip;
import org.junit.jupiter.api.Test;

/** The windows as a person meets them: with mouse and keys, on a display. */
class ExplorerTest extends ExplorerCase {
    @Test
    void laysOutItsWindowsWithoutOverlap() {
        List<JFrame> windows = new ArrayList<>(List.of((JFrame) explorer.desk()));
        explorer.views().stream().map(View::window).forEach(windows::add);
        Dimension screen = Toolkit.getDefaultToolkit().getScreenSize();

        for (JFrame window : windows) {
            assertThat(window.isShowing()).isTrue();
            assertThat(new Rectangle(screen).contains(window.getBounds()))
                    .as(window.getTitle())
                    .isTrue();
            assertThat(windows).filteredOn(other -> other != window).noneMatch(other -> other.getBounds()
                    .intersects(window.getBounds()));
        }
    }

    @Test
    void replaysWhatWasClickedWithoutAWindow() {
        explorer.player().setSpeed(Speed.FAST);
        hands.press("F5");
        until("it plays", () -> steps() > 20);
        hands.click(box("treaty"));
        hands.press("ctrl shift 1");
        until("two policies were switched", () -> policies() == 3);
        int then = steps();
        until("it plays on", () -> steps() > then + 20);
        hands.press("ctrl shift 1");
        hands.click(box("strike back"));
        hands.click(box("exports"));
        until("five clicks were heard", () -> policies() == 5 || policies() == 4);
        explorer.player().setSpeed(Speed.FASTEST);
        until("the end", () -> steps() == 7 * 52);
        hands.press("ctrl S");
        until("saved", () -> reread().date().isPresent());

        ScenarioFile saved = reread();
        assertThat(saved.scenario().policies().stream()
                        .map(clause -> clause.policy().name()))
                .contains("treaty", "patchSharing", "strikeBack", "exportControl");
        assertThat(saved.date()).hasValue(6);
        RunSpec spec = new RunSpec(1, 1, 1, 1, 7, 5);
        Outcome replayed = RecordedRun.outcome(saved, spec);
        Outcome seen = new Outcome.Finished(
                spec,
                List.of(),
                saved.scenario(),
                new Run(explorer.shown().model().history()));
        assertThat(rows(seen)).isEqualTo(rows(replayed));
    }

    @Test
    void reopensWhereItWasSaved() {
        hands.press("F7");
        hands.press("F6");
        until("a year and a week", () -> steps() == 53);
        hands.press("ctrl S");
        until("saved", () -> reread().date().isPresent());
        List<String> before = operations();
        here(() -> {
            explorer.desk().doClose();
            return true;
        });

        explorer = opened();
        until("at its date again", () -> steps() == 53);
        assertThat(operations()).isEqualTo(before);
    }

    @Test
    void everythingHasAKey() {
        hands.press("F6");
        until("a week", () -> steps() == 1);
        hands.press("ctrl N");
        until("the next seed", () -> explorer.shown().runSeed() == 6);
        hands.press("ctrl B");
        until("recorded", () -> box("recorded only").isSelected());
        hands.press("ctrl PERIOD");
        until("faster", () -> explorer.player().speed() == Speed.FAST);
        hands.press("ctrl 2");
        until("settings", () -> explorer.desk().getTabPane().getSelectedIndex() == 1);
        hands.press("F1");
        Window keys = window("Keys");
        hands.press("ESCAPE");
        until("closed", () -> !keys.isShowing());
        focus();
        hands.press("ctrl G");
        Window date = window("Go to date");
        hands.type("2.5");
        hands.press("ENTER");
        until("closed", () -> !date.isShowing());
        until("at the date", () -> steps() == 182);
        focus();
        hands.press("ctrl R");
        until("at the beginning", () -> steps() == 0);
    }

    @Test
    void refusesInWordsAndTakesBack() {
        hands.press("ctrl 2");
        JTextField field = find(explorer.desk(), JTextField.class, text -> "burnInYears"
                .equals(text.getAccessibleContext().getAccessibleName()));
        until("the field shows", field::isShowing);
        hands.click(field);
        hands.press("ctrl A");
        hands.type("many");
        hands.press("ENTER");
        until("refused", () -> "error".equals(field.getClientProperty("JComponent.outline")));
        assertThat(field.getToolTipText()).contains("'many' is not allowed for burnInYears: it must be 0 to 100");

        hands.press("ctrl A");
        hands.type("2");
        hands.press("ENTER");
        JButton reset = find(explorer.desk(), JButton.class, button -> "Reset burnInYears"
                .equals(button.getAccessibleContext().getAccessibleName()));
        until("marked", reset::isEnabled);
        assertThat(explorer.shown().scenario().burnInYears()).isEqualTo(1);
        hands.press("ctrl R");
        until("it takes effect", () -> explorer.shown().scenario().burnInYears() == 2);
        hands.click(reset);
        until("taken back", () -> field.getText().equals("1") && !reset.isEnabled());
    }

    /** The mark of an error lies over what is below the field, and leaves it every click. */
    @Test
    void anErrorMarkTakesNoClick() {
        hands.press("ctrl 2");
        JTextField field = find(explorer.desk(), JTextField.class, text -> "years"
                .equals(text.getAccessibleContext().getAccessibleName()));
        JTextField below = find(explorer.desk(), JTextField.class, text -> "burnInYears"
                .equals(text.getAccessibleContext().getAccessibleName()));
        until("the field shows", field::isShowing);
        hands.click(field);
        hands.press("ctrl A");
        hands.type("many");
        hands.press("ENTER");
        until("refused", () -> "error".equals(field.getClientProperty("JComponent.outline")));
        JToolTip mark = find(explorer.desk(), JToolTip.class, tip -> true);
        assertThat(here(() -> new Rectangle(mark.getLocationOnScreen(), mark.getSize())
                        .intersects(new Rectangle(below.getLocationOnScreen(), below.getSize()))))
                .isTrue();

        hands.click(below);
        until("it has the keyboard", below::isFocusOwner);
    }

    /** As where it was left on a larger screen. */
    @Test
    void everyWindowOpensInsideTheScreen() {
        Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
        for (View view : explorer.views()) {
            here(() -> {
                view.window().setVisible(false);
                view.window().setBounds(screen.width - 50, screen.height + 400, screen.width + 300, 500);
                view.window().setVisible(true);
                return true;
            });
            until("inside", () -> screen.contains(view.window().getBounds()));
        }
    }

    @Test
    void saysWhyARunCannotBegin() {
        explorer.player().want(treatyOf("S25"));
        here(() -> {
            explorer.settings().set(ModelParameters.CATALOG.find("world.states").orElseThrow(), 4);
            return true;
        });

        assertThat(whyItCannotBegin()).contains("no state 'S25' in this world");
        assertThat(explorer.shown().world().states()).hasSize(30);
    }

    @Test
    void saysWhichSettingsDoNotGoTogether() {
        here(() -> {
            explorer.settings()
                    .set(ModelParameters.CATALOG.find("world.defenceMin").orElseThrow(), 2);
            return true;
        });

        assertThat(whyItCannotBegin()).contains("world.defenceMin (2) must be at most world.defenceMax (1.4)");
    }

    private String whyItCannotBegin() {
        hands.press("ctrl R");
        Window dialog = window("This run cannot begin");
        String why =
                String.valueOf(find(dialog, JOptionPane.class, pane -> true).getMessage());
        hands.press("ESCAPE");
        until("closed", () -> !dialog.isShowing());
        return why;
    }

    @Test
    void theFirstSeedComesAfterTheLargest() {
        here(() -> {
            explorer.settings().set(Settings.SEED, Settings.SEED.max());
            return true;
        });
        hands.press("ctrl R");
        until("the largest seed", () -> explorer.shown().runSeed() == (1L << 53) - 1);
        hands.press("ctrl N");
        until("the first seed", () -> explorer.shown().runSeed() == 0);
    }

    /** Somebody wants a treaty that one state keeps. */
    static PolicyWish treatyOf(String member) {
        return new PolicyWish(
                Policies.find("treaty").orElseThrow().build(Map.of()), true, new Membership.Listed(List.of(member)));
    }

    @Test
    void saysHowToRepeatWhatBrokeOff() throws IOException {
        explorer.player().read(run -> run.model().schedule.scheduleOnce(30, state -> {
            throw new IllegalStateException("planted");
        }));
        hands.press("F7");
        Window dialog = window("The run broke off");
        String text = find(dialog, JTextArea.class, area -> true).getText();

        assertThat(text).contains("planted", "java -jar detente.jar run ", "--world-seed 7 --seed 5");
        Path repeated = Path.of(text.replaceAll("(?s).*jar run (\\S+) .*", "$1"));
        assertThat(ScenarioReader.read(Source.file(repeated.toString()))
                        .scenario()
                        .name())
                .isEqualTo("looked-at");
        Files.delete(repeated);
        hands.press("ESCAPE");
        until("closed", () -> !dialog.isShowing());
        focus();
        assertThat(here(() -> box("treaty").isEnabled())).isFalse();
        hands.press("ctrl R");
        until("another run", () -> steps() == 0 && box("treaty").isEnabled());
    }

    @Test
    void leavesTheTablesOfTheBatch() throws IOException {
        hands.press("F7");
        hands.press("F7");
        until("two years", () -> steps() == 104);
        Path target = folder.resolve("tables");
        here(() -> {
            explorer.exports().tables(target);
            return true;
        });
        Window told = window("Export tables");
        hands.press("ENTER");
        until("closed", () -> !told.isShowing());

        ScenarioFile file = reread();
        Outcome batch =
                RecordedRun.outcome(file.withScenario(file.scenario().withYears(1, 1)), new RunSpec(1, 1, 1, 1, 7, 5));
        assertThat(Files.readString(target.resolve("series.csv")))
                .endsWith(rows(batch).get(1));
        assertThat(Files.readString(target.resolve("events.csv")))
                .endsWith(rows(batch).get(2));
    }

    @Test
    void takesAFrameForEveryStep() throws IOException {
        Path target = folder.resolve("film");
        here(() -> {
            explorer.exports().film(target, "all windows");
            return true;
        });
        until("the film runs", explorer.exports()::isFilming);
        explorer.player().setSpeed(Speed.FASTEST);
        hands.press("F5");
        until("it plays", () -> steps() > 5);
        hands.press("F5");
        hands.press("ctrl F");
        Window told = window("Film");
        hands.press("ENTER");
        until("closed", () -> !told.isShowing());

        try (var frames = Files.list(target)) {
            assertThat(frames.count()).isEqualTo(steps() + 1);
        }
    }
}
