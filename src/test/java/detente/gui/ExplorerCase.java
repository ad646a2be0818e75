package detente.gui;

import static detente.gui.Hands.find;
import static detente.gui.Hands.here;
import static detente.gui.Hands.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.formdev.flatlaf.FlatLightLaf;
import detente.experiment.Outcome;
import detente.gui.play.Playback;
import detente.gui.setting.Settings;
import detente.io.document.Source;
import detente.io.scenario.ScenarioFile;
import detente.io.scenario.ScenarioReader;
import detente.io.table.RunRows;
import detente.io.table.Tables;
import java.awt.GraphicsEnvironment;
import java.awt.Window;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Somebody before the windows of a small scenario, with a mouse and keys. */
abstract class ExplorerCase {
    private static final String SCENARIO = """
            { "name": "looked-at", "world": { "kind": "generated", "seed": 7 }, "seed": 5,
              "policies": [ { "policy": "exportControl", "from": 1, "until": 3 } ],
              "years": 6, "burnInYears": 1 }
            """;

    @TempDir
    Path folder;

    private final AtomicReference<Throwable> fault = new AtomicReference<>();
    private ScreenTurn turn;
    final List<Path> pages = new CopyOnWriteArrayList<>();
    Path file = Path.of("");
    Hands hands;
    Explorer explorer;

    @BeforeEach
    void open() throws IOException {
        assumeFalse(GraphicsEnvironment.isHeadless(), "no display: the windows are not tested");
        turn = new ScreenTurn();
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> fault.compareAndSet(null, thrown));
        file = folder.resolve("looked-at.json");
        Files.writeString(file, scenario());
        FlatLightLaf.setup();
        hands = new Hands();
        explorer = opened();
        until("the console shows", () -> explorer.desk().isShowing());
        focus();
    }

    /** What is opened. */
    String scenario() {
        return SCENARIO;
    }

    /** To the console, as after any dialog: without a window manager nobody else brings the keyboard back. */
    void focus() {
        hands.click(find(explorer.desk(), JLabel.class, label -> String.valueOf(label.getText())
                .contains("<b>Year")));
        until("the console has the keyboard", () -> explorer.desk().isFocused());
    }

    Explorer opened() {
        Settings settings = new Settings(ScenarioReader.read(Source.file(file.toString())));
        Playback first = Settings.begin(settings.next());
        return here(() -> new Explorer(settings, first, Optional.of(file), pages::add));
    }

    @AfterEach
    void close() {
        if (explorer != null) {
            here(() -> {
                explorer.desk().close();
                Arrays.stream(Window.getWindows()).forEach(Window::dispose);
                return true;
            });
        }
        if (turn != null) {
            turn.close();
        }
        Thread.setDefaultUncaughtExceptionHandler(null);
        assertThat(fault.get()).as("thrown by a thread of the windows").isNull();
    }

    static List<String> rows(Outcome outcome) {
        return RunRows.of(outcome, Tables.ofRun(spec -> "")).bytes().stream()
                .map(table -> new String(table, StandardCharsets.UTF_8))
                .toList();
    }

    int steps() {
        return explorer.shown().stepsDone();
    }

    int policies() {
        return explorer.shown().scenario().policies().size();
    }

    List<String> operations() {
        return explorer.shown().model().history().operations().stream()
                .map(operation -> operation.time() + " " + operation.key())
                .toList();
    }

    ScenarioFile reread() {
        return ScenarioReader.read(Source.file(file.toString()));
    }

    JCheckBox box(String name) {
        return find(explorer.desk(), JCheckBox.class, box -> box.getText().equals(name));
    }
}
