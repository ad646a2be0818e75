package detente.gui.look;

import detente.io.result.WholeFile;
import java.awt.Component;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.SwingUtilities;
import javax.swing.filechooser.FileNameExtensionFilter;

/** Asks where a picture shall go, and says in words when it cannot be written. */
public final class Saving {
    private Saving() {}

    /**
     * Asks for a file and has it written.
     *
     * @param files what writes it, once it is chosen
     * @param parent over which window it is asked
     * @param name what is proposed, without an ending
     * @param endings which formats there are, the usual one first
     */
    public static void save(
            Executor files, Component parent, String name, List<String> endings, WholeFile.Writer writer) {
        JFileChooser chooser = new JFileChooser(new File("."));
        chooser.setDialogTitle("Save picture");
        chooser.setAcceptAllFileFilterUsed(false);
        for (String ending : endings) {
            chooser.addChoosableFileFilter(
                    new FileNameExtensionFilter(ending.toUpperCase(Locale.ROOT) + " (*." + ending + ")", ending));
        }
        chooser.setFileFilter(chooser.getChoosableFileFilters()[0]);
        chooser.setSelectedFile(new File(name + "." + endings.get(0)));
        if (chooser.showSaveDialog(parent) == JFileChooser.APPROVE_OPTION) {
            Path file = withEnding(chooser, endings);
            if (mayBeWritten(parent, file)) {
                files.execute(() -> write(parent, file, writer));
            }
        }
    }

    /** The file that was chosen; the ending of the chosen format is added to a name that has none of them. */
    private static Path withEnding(JFileChooser chooser, List<String> endings) {
        Path file = chooser.getSelectedFile().toPath();
        String ending = ((FileNameExtensionFilter) chooser.getFileFilter()).getExtensions()[0];
        boolean known = endings.stream().anyMatch(each -> hasEnding(file, each));
        return known ? file : file.resolveSibling(file.getFileName() + "." + ending);
    }

    /** Whether the name of a file ends so, in letters of any size. */
    public static boolean hasEnding(Path file, String ending) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith("." + ending);
    }

    private static boolean mayBeWritten(Component parent, Path file) {
        return !file.toFile().exists()
                || JOptionPane.showConfirmDialog(
                                parent,
                                file.getFileName() + " is there already. Replace it?",
                                "Save picture",
                                JOptionPane.OK_CANCEL_OPTION)
                        == JOptionPane.OK_OPTION;
    }

    private static void write(Component parent, Path file, WholeFile.Writer writer) {
        try {
            WholeFile.write(file, writer);
        } catch (IOException e) {
            String sentence = e.getMessage();
            SwingUtilities.invokeLater(
                    () -> JOptionPane.showMessageDialog(parent, sentence, "Save picture", JOptionPane.ERROR_MESSAGE));
        }
    }
}
