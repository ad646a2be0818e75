package detente.gui;

import detente.gui.file.ScenarioStore;
import detente.gui.look.Ask;
import detente.gui.look.Era;
import detente.gui.play.Failure;
import detente.io.document.FailureText;
import detente.io.scenario.ScenarioFile;
import detente.parameter.Shown;
import java.awt.Component;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import javax.swing.JOptionPane;

/** Says what broke a run off, when, and how to repeat it without a window. */
final class FailureDialog {
    private static final int ROWS = 9;
    private static final int COLUMNS = 60;
    private static final String COPY = "Copy the command";
    /** How this program is started, where that is not known. */
    private static final String JAR = "detente.jar";

    private FailureDialog() {}

    /** Leaves the scenario in a file, and gives the command that repeats the run; or says why there is none. */
    static String repeat(Failure failure) {
        try {
            Path file = Files.createTempFile("detente-failed-", ".json");
            ScenarioStore.save(scenario(failure), file);
            return String.format(
                    Locale.ROOT,
                    "java -jar %s run %s --world-seed %d --seed %d",
                    quoted(jar()),
                    quoted(file.toString()),
                    failure.worldSeed(),
                    failure.runSeed());
        } catch (IOException e) {
            return "No command, for want of a file: " + FailureText.withFile(e);
        }
    }

    private static ScenarioFile scenario(Failure failure) {
        return new ScenarioFile(
                failure.scenario(),
                OptionalLong.of(failure.worldSeed()),
                "",
                OptionalLong.of(failure.runSeed()),
                OptionalDouble.empty());
    }

    private static String jar() {
        String classes = System.getProperty("java.class.path");
        return classes.endsWith(JAR) ? classes : JAR;
    }

    private static String quoted(String path) {
        return path.contains(" ") ? '"' + path + '"' : path;
    }

    /** Shows it; what happened is told in a sentence, not in a trace. */
    static void show(Component desk, Failure failure, String repeat) {
        String chosen = Ask.show(
                desk,
                failure.cause() instanceof OutOfMemoryError ? "Memory did not suffice" : "The run broke off",
                Ask.scrolled(words(failure, repeat), ROWS, COLUMNS),
                JOptionPane.ERROR_MESSAGE,
                List.of(COPY, "Close"));
        if (chosen.equals(COPY)) {
            Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(repeat), null);
        }
    }

    private static String words(Failure failure, String repeat) {
        String when = String.format(
                Locale.ROOT,
                "%s broke off in year %s:%n",
                failure.ofShadow() ? "The same run without policies" : "The run",
                Era.of(failure.scenario()).number(failure.time(), 3));
        if (failure.cause() instanceof OutOfMemoryError) {
            return String.format(
                    Locale.ROOT,
                    "%smemory did not suffice (the program may use %d MB). %s%n%nThe scenario is saved, with all that was "
                            + "clicked. This carries it out without a window, which takes half as much:%n%s%n",
                    when,
                    Runtime.getRuntime().maxMemory() >> 20,
                    FileThread.MORE_MEMORY,
                    repeat);
        }
        StackTraceElement[] where = failure.cause().getStackTrace();
        return String.format(
                Locale.ROOT,
                "%s%s%s%n%nThis repeats it without a window:%n%s%n",
                when,
                Shown.line(String.valueOf(failure.cause())),
                where.length == 0 ? "" : System.lineSeparator() + "at " + where[0],
                repeat);
    }
}
