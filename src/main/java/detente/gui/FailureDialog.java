package detente.gui;

import detente.gui.play.Failure;
import detente.io.scenario.ScenarioFile;
import java.awt.Component;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.nio.file.Path;
import java.util.Locale;
import javax.swing.JOptionPane;
import javax.swing.JTextArea;

/** Says what broke a run off, when, and how to repeat it without a window. */
final class FailureDialog {
    private static final int ROWS = 9;
    private static final int COLUMNS = 60;
    private static final String COPY = "Copy the command";

    private FailureDialog() {}

    /** The command that repeats the run. */
    static String command(ScenarioFile scenario, Path file) {
        return String.format(
                Locale.ROOT,
                "java -jar detente.jar run %s --world-seed %d --seed %d",
                file,
                scenario.worldSeed().orElseThrow(),
                scenario.runSeed().orElseThrow());
    }

    /** Shows it; what happened is told in a sentence, not in a trace. */
    static void show(Component desk, Failure failure, String command) {
        StackTraceElement[] where = failure.cause().getStackTrace();
        String text = String.format(
                Locale.ROOT,
                "The run broke off in year %.3f:%n%s%s%n%nThis repeats it without a window:%n%s%n",
                failure.time(),
                failure.cause(),
                where.length == 0 ? "" : System.lineSeparator() + "at " + where[0],
                command);
        JTextArea area = new JTextArea(text, ROWS, COLUMNS);
        area.setEditable(false);
        area.setLineWrap(true);
        Object[] choices = {COPY, "Close"};
        int chosen = JOptionPane.showOptionDialog(
                desk,
                area,
                "The run broke off",
                JOptionPane.DEFAULT_OPTION,
                JOptionPane.ERROR_MESSAGE,
                null,
                choices,
                choices[1]);
        if (chosen == 0) {
            Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(command), null);
        }
    }
}
