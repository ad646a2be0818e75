package detente.gui.file;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JFileChooser;

/** What is proposed where a file or folder is to be chosen: it can be taken as it stands. */
public final class Proposal {
    private Proposal() {}

    /** Asks for a file or folder, beginning where somebody may write. */
    public static JFileChooser chooser(String asked) {
        JFileChooser chooser = new JFileChooser(folder());
        chooser.setDialogTitle(asked);
        return chooser;
    }

    /** Where somebody may write: the working folder, else home, else the folder for scratch files. */
    public static File folder() {
        Path here = Path.of("").toAbsolutePath();
        Path home = Path.of(System.getProperty("user.home", ""));
        return Files.isWritable(here)
                ? here.toFile()
                : (Files.isWritable(home) ? home : Path.of(System.getProperty("java.io.tmpdir", ""))).toFile();
    }

    /**
     * A name that nothing has yet: with a number where something has it.
     *
     * @param name without an ending
     * @param ending with its point; empty for a folder
     */
    public static File free(File folder, String name, String ending) {
        File free = new File(folder, name + ending);
        for (int number = 2; free.exists(); number++) {
            free = new File(folder, name + "-" + number + ending);
        }
        return free;
    }
}
