package detente.gui;

import static detente.gui.Hands.find;
import static detente.gui.Hands.here;
import static detente.gui.Hands.until;
import static detente.gui.Hands.window;
import static org.assertj.core.api.Assertions.assertThat;

import detente.chart.Palette;
import detente.cli.Typed;
import detente.gui.view.Screenplay;
import detente.io.document.Source;
import detente.io.scenario.ScenarioFile;
import detente.io.scenario.ScenarioReader;
import java.awt.Window;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.swing.JComboBox;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;

/** Files by their dialogs: what is asked, what is refused in words, and that nothing is lost. */
class FilesTest extends ExplorerCase {
    private static final String TABLES = "Export tables into a new folder";
    private static final String SAVE_AS = "Save scenario as";
    private static final String OPEN = "Open scenario";
    private static final String FILM = "Film: one picture for each step, into a folder";

    @Test
    void savesUnderANameAndAsksBeforeItReplaces() throws IOException {
        hands.press("F6");
        until("a week", () -> steps() == 1);
        choose("ctrl shift S", SAVE_AS, "mine");
        Path mine = folder.resolve("mine.json");
        until("saved", () -> Files.exists(mine));
        until("the window names it", () -> explorer.desk().getTitle().contains("mine.json"));

        Path other = Files.writeString(folder.resolve("other.json"), "not to be lost");
        choose("ctrl shift S", SAVE_AS, "other.json");
        answer(SAVE_AS, "other.json exists", "ESCAPE");
        assertThat(other).hasContent("not to be lost");
        choose("ctrl shift S", SAVE_AS, "other.json");
        answer(SAVE_AS, "other.json exists", "ENTER");
        assertThat(other).hasContent("not to be lost");
        choose("ctrl shift S", SAVE_AS, "other.json");
        Window question = window(SAVE_AS);
        hands.press("shift TAB");
        hands.press("SPACE");
        until("answered", () -> !question.isShowing());
        until("replaced", () -> contains(other, "looked-at"));
    }

    @Test
    void saysWhyItWasNotSaved() throws IOException {
        Files.writeString(folder.resolve("plain"), "");
        choose("ctrl shift S", SAVE_AS, "missing/a.json");
        answer("Save scenario", "a.json was not written: there is no such file", "ENTER");
        choose("ctrl shift S", SAVE_AS, "plain/a.json");
        answer("Save scenario", "a.json was not written: it is not a folder", "ENTER");

        focus();
        hands.press("ctrl S");
        until("saved where it was opened", () -> reread().date().isPresent());
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("looked-at.json", "plain");
    }

    @Test
    void tellsWhoReadsAFileThatItWasChanged() throws IOException {
        Path told = Files.writeString(folder.resolve("told.json"), """
                { "name": "told", "description": "As it was.", "world": { "kind": "generated", "seed": 7 }, "seed": 5,
                  "years": 2, "burnInYears": 1 }
                """);
        choose("ctrl O", OPEN, "told.json");
        until("opened", () -> explorer.shown().scenario().name().equals("told"));
        focus();
        hands.press("ctrl S");
        until("saved", () -> read(told).date().isPresent());
        assertThat(read(told).description()).isEqualTo("As it was.");

        for (int clicks = 1; clicks <= 2; clicks++) {
            int clicked = clicks;
            hands.press("ctrl shift " + clicks);
            until("a policy", () -> policies() == clicked);
            hands.press("ctrl S");
            until("saved", () -> read(told).scenario().policies().size() == clicked);
            assertThat(read(told).description()).isEqualTo("As it was. Changed in the window.");
        }
    }

    private static ScenarioFile read(Path path) {
        return ScenarioReader.read(Source.file(path.toString()));
    }

    @Test
    void whatCannotBeginIsNotOpened() throws IOException {
        Path bad = folder.resolve("bad.json");
        Files.writeString(bad, """
                { "name": "bad", "world": { "kind": "generated", "seed": 7 }, "years": 2,
                  "policies": [ { "policy": "treaty", "from": 1, "members": ["S99"] } ] }
                """);
        String before = Files.readString(bad);
        choose("ctrl O", OPEN, "bad.json");
        answer(OPEN, "scenario 'bad': no state 'S99'", "ENTER");
        choose("ctrl O", OPEN, "missing.json");
        answer(OPEN, "missing.json: cannot be read: there is no such file", "ENTER");

        focus();
        hands.press("ctrl S");
        until("saved where it was opened", () -> reread().date().isPresent());
        assertThat(bad).hasContent(before);
    }

    @Test
    void opensAgainWhatWasUsedLately() throws IOException {
        JTextField compliance = find(explorer.desk(), JTextField.class, field -> "compliance"
                .equals(field.getAccessibleContext().getAccessibleName()));
        here(() -> {
            compliance.setText("0.9");
            compliance.postActionEvent();
            return true;
        });
        Path other = folder.resolve("another.json");
        Files.writeString(other, "{ \"name\": \"another\", \"world\": \"two-rivals\", \"years\": 2 }");
        choose("ctrl O", OPEN, "another.json");
        until("opened", () -> explorer.shown().scenario().name().equals("another"));
        assertThat(compliance.getText()).as("chosen for another scenario").isEqualTo("0.5");
        focus();
        hands.press("ctrl shift O");
        Window recent = window("Open recent");
        hands.press("DOWN");
        hands.press("ENTER");
        until("closed", () -> !recent.isShowing());
        until("the one before", () -> explorer.shown().scenario().name().equals("looked-at"));
    }

    @Test
    void savesPicturesOfEveryWindow() throws IOException {
        hands.press("F7");
        until("a year", () -> steps() == 52);
        assertThat(picture("ctrl alt 1", "World", "world.png")).startsWith("\u0089PNG");
        assertThat(picture("ctrl alt 1", "World", "world.pdf")).startsWith("%PDF");
        assertThat(picture("ctrl alt 2", "Spectrum", "spectrum.svg")).contains("<svg");
        assertThat(picture("ctrl alt 3", "Charts", "charts.svg")).contains("<svg", "Frequency");

        Path there = Files.writeString(folder.resolve("there.png"), "not to be lost");
        choose("ctrl alt 3", "Save picture of Charts", "there.png");
        answer("Save picture of Charts", "there.png exists", "ENTER");
        assertThat(there).hasContent("not to be lost");
        choose("ctrl alt 3", "Save picture of Charts", "missing/a.png");
        answer("Save picture of Charts", "a.png was not written: there is no such file", "ENTER");
    }

    private String picture(String key, String what, String name) throws IOException {
        choose(key, "Save picture of " + what, name);
        Path picture = folder.resolve(name);
        until(name, () -> Files.exists(picture));
        return Files.readString(picture, StandardCharsets.ISO_8859_1);
    }

    @Test
    void exportsTheTablesOfTheSavedScenario() throws IOException {
        hands.press("F7");
        until("a year", () -> steps() == 52);
        hands.press("ctrl shift 2");
        until("a treaty", () -> policies() == 2);
        explorer.player().goTo(explorer.shown().scenario().steps());
        until("the end", () -> !explorer.shown().isUnfinished());
        hands.press("ctrl S");
        until("saved", () -> reread().date().isPresent());
        choose("ctrl E", TABLES, "tables");
        answer("Export tables", "The tables are in", "ENTER");
        choose("ctrl E", TABLES, "tables");
        answer("Export tables", "tables: holds this run already", "ENTER");

        Path batch = folder.resolve("batch");
        assertThat(Typed.of("run", file.toString(), "--out", batch.toString()).code())
                .isZero();
        for (String table : List.of("runs.csv", "series.csv", "events.csv", "proliferation.csv")) {
            assertThat(folder.resolve("tables").resolve(table)).hasSameBinaryContentAs(batch.resolve(table));
        }
        int operations = explorer.shown().model().history().operationCount();
        assertThat(Files.readAllLines(batch.resolve("events.csv"))).hasSize(operations + 1);
    }

    @Test
    void aFilmLosesNothing() throws IOException {
        Path old = folder.resolve("old");
        Files.createDirectories(old);
        Files.writeString(old.resolve("frame-00001.png"), "not to be lost");
        choose("ctrl F", FILM, "old");
        answer("Film", "holds a film already", "ENTER");
        assertThat(explorer.exports().isFilming()).isFalse();

        choose("ctrl F", FILM, "lost");
        until("it films", explorer.exports()::isFilming);
        Path lost = folder.resolve("lost");
        focus();
        hands.press("F6");
        until("a frame", () -> Files.exists(lost.resolve("frame-00002.png")));
        Files.delete(lost.resolve("frame-00001.png"));
        Files.delete(lost.resolve("frame-00002.png"));
        Files.delete(lost);
        hands.press("F7");
        answer(
                "Film",
                "The film broke off: " + lost.resolve("frame-00003.png") + " was not written: there is no such file",
                "ENTER");
        until("the run goes on", () -> steps() == 53 && !explorer.exports().isFilming());
    }

    @Test
    void filmsTheWorldAlone() throws IOException {
        focus();
        hands.press("ctrl F");
        JComboBox<?> choice = find(
                window(FILM),
                JComboBox.class,
                box -> box.getItemCount() == 4 && "all windows".equals(box.getItemAt(0)));
        here(() -> {
            choice.setSelectedItem("World");
            explorer.views().get(0).window().setVisible(false);
            return true;
        });
        name("world");
        until("it films", explorer.exports()::isFilming);
        focus();
        hands.press("F7");
        until("a year", () -> steps() == 52);
        hands.press("ctrl F");
        answer("Film", "53 frames are in", "ENTER");

        BufferedImage first = frame("world", 1);
        BufferedImage last = frame("world", 53);
        assertThat(first.getWidth()).isEqualTo(last.getWidth()).isEven();
        assertThat(first.getHeight()).isEqualTo(last.getHeight()).isEven();
        assertThat(Screenplay.pixels(first, Palette.SKY.color())).as("states").isGreaterThan(1000);
        assertThat(Screenplay.differences(first, last)).as("arrows").isGreaterThan(1000);
    }

    private BufferedImage frame(String film, int number) throws IOException {
        Path file = folder.resolve(film).resolve(String.format(Locale.ROOT, "frame-%05d.png", number));
        return ImageIO.read(file.toFile());
    }

    /** Calls a dialog, goes to the folder of this test and types a name. */
    private void choose(String key, String title, String name) {
        focus();
        hands.press(key);
        window(title);
        name(name);
    }

    /** Types a name into the dialog that is open. */
    private void name(String name) {
        JFileChooser chooser = here(() -> chooser().orElseThrow());
        here(() -> {
            chooser.setCurrentDirectory(folder.toFile());
            return true;
        });
        hands.press("ctrl A");
        hands.type(name);
        hands.press("ENTER");
        until("closed", () -> !chooser.isShowing());
    }

    private static Optional<JFileChooser> chooser() {
        return Arrays.stream(Window.getWindows())
                .filter(Window::isShowing)
                .flatMap(open -> Hands.all(open, JFileChooser.class, any -> true).stream())
                .findFirst();
    }

    /** Answers a question or a message by a key. */
    private void answer(String title, String words, String key) {
        Window dialog = window(title);
        assertThat(String.valueOf(find(dialog, JOptionPane.class, any -> true).getMessage()))
                .contains(words);
        hands.press(key);
        until("closed", () -> !dialog.isShowing());
    }

    private static boolean contains(Path file, String words) {
        try {
            return Files.readString(file).contains(words);
        } catch (IOException e) {
            return false;
        }
    }
}
