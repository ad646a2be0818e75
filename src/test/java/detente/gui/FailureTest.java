package detente.gui;

import static detente.gui.Hands.find;
import static detente.gui.Hands.here;
import static detente.gui.Hands.until;
import static detente.gui.Hands.window;
import static org.assertj.core.api.Assertions.assertThat;

import detente.cli.Typed;
import detente.io.document.Source;
import detente.io.scenario.ScenarioReader;
import detente.model.ModelParameters;
import java.awt.Dialog;
import java.awt.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JTextArea;
import org.junit.jupiter.api.Test;

/** A run that breaks off by itself: what is said, and that the command given repeats it. */
class FailureTest extends ExplorerCase {
    private static final String REPEATS = "This repeats it without a window:";

    @Test
    void theCommandRepeatsWhatBrokeOff() throws IOException {
        begin(575);
        hands.press("F7");
        until("a year", () -> steps() == 52);
        hands.press("alt shift 1");
        until("a policy", () -> policies() == 2);
        String told = brokenOff();

        assertThat(told).startsWith("The run broke off in year ").contains("more than 575 operations");
        assertThat(policiesOf(told)).containsExactly("exportControl", "strikeBack");
        assertRepeated(told);
    }

    /** A treaty spares the run that is shown what its shadow breaks off with. */
    @Test
    void theCommandRepeatsAShadowThatBrokeOff() throws IOException {
        begin(400);
        hands.press("ctrl shift 2");
        until("a policy", () -> policies() == 2);
        String told = brokenOff();

        assertThat(told).startsWith("The same run without policies broke off in year ");
        assertThat(policiesOf(told)).isEmpty();
        assertRepeated(told);
    }

    @Test
    void noErrorKeepsTheWindowFromClosing() {
        explorer.player().read(run -> {
            throw new LinkageError("a class is gone");
        });
        Window dialog = window("The run broke off");
        hands.press("ESCAPE");
        until("told", () -> !dialog.isShowing());
        focus();
        hands.press("ctrl Q");

        until("closed", () -> !explorer.desk().isDisplayable());
    }

    /** Where memory ran out it does so in many places at once: one message, which can be closed, and nothing is lost. */
    @Test
    void savesTheScenarioAndSaysOnceThatMemoryRanOut() throws IOException {
        hands.press("ctrl shift 2");
        until("a policy", () -> policies() == 2);
        for (int n = 0; n < 3; n++) {
            explorer.player().read(run -> {
                throw new OutOfMemoryError("planted");
            });
            explorer.player().exhausted(new OutOfMemoryError("of another thread"));
        }
        Window dialog = window("Memory did not suffice");
        String told = find(dialog, JTextArea.class, area -> true).getText();
        hands.press("ESCAPE");
        until("closed", () -> !dialog.isShowing());
        focus();

        assertThat(told).contains("The scenario is saved", "-Xmx4g", "java -jar detente.jar run ");
        Path saved = Path.of(told.replaceAll("(?s).*jar run (\\S+) .*", "$1"));
        assertThat(ScenarioReader.read(Source.file(saved.toString())).scenario().policies())
                .hasSize(2);
        Files.delete(saved);
        assertThat(here(() -> Stream.of(Window.getWindows())
                        .filter(Dialog.class::isInstance)
                        .filter(Window::isShowing)
                        .count()))
                .isZero();
        hands.press("ctrl R");
        until("another run", () -> steps() == 0 && box("treaty").isEnabled());
    }

    /** Whether a run fits into memory is tried before it is played: what goes wrong then is no fault. */
    @Test
    void aRunThatBreaksOffAtOnceSaysSoOnlyWhenItIsPlayed() throws IOException {
        begin(100);
        hands.press("F7");
        hands.press("F7");
        Window dialog = window("The run broke off");
        String told = find(dialog, JTextArea.class, area -> true).getText();
        hands.press("ESCAPE");
        until("closed", () -> !dialog.isShowing());

        assertThat(told).contains("more than 100 operations");
        Files.delete(Path.of(arguments(told).get(1)));
    }

    private void begin(int mostOperations) {
        here(() -> {
            explorer.settings()
                    .set(ModelParameters.CATALOG.find("conflict.mostOperations").orElseThrow(), mostOperations);
            return true;
        });
        hands.press("ctrl R");
        until(
                "it takes effect",
                () -> explorer.shown().scenario().parameters().conflict().mostOperations() == mostOperations);
    }

    private String brokenOff() {
        explorer.player().goTo(run -> run.scenario().steps());
        Window dialog = window("The run broke off");
        String told = find(dialog, JTextArea.class, area -> true).getText();
        hands.press("ESCAPE");
        until("closed", () -> !dialog.isShowing());
        return told;
    }

    private static List<String> policiesOf(String told) {
        return ScenarioReader.read(Source.file(arguments(told).get(1))).scenario().policies().stream()
                .map(clause -> clause.policy().name())
                .toList();
    }

    private static void assertRepeated(String told) throws IOException {
        Typed repeated = Typed.of(arguments(told).toArray(new String[0]));

        assertThat(repeated.code()).isEqualTo(1);
        assertThat(repeated.errors()).contains(told.lines().toList().get(1));
        Files.delete(Path.of(arguments(told).get(1)));
    }

    /** What follows the name of the program. */
    private static List<String> arguments(String told) {
        List<String> lines = told.lines().toList();
        String command = lines.get(lines.indexOf(REPEATS) + 1);
        return List.of(command.replaceFirst("java -jar \\S+ ", "").split(" "));
    }
}
