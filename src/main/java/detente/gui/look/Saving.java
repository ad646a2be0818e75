package detente.gui.look;

import detente.gui.file.Proposal;
import detente.io.result.WholeFile;
import java.awt.Component;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import javax.swing.JFileChooser;
import javax.swing.SwingUtilities;
import javax.swing.filechooser.FileNameExtensionFilter;

/** Asks where a picture shall go, and says in words when it cannot be written. */
public final class Saving {
    /** What is asked for, before what is saved. */
    public static final String ASKED = "Save picture of ";

    private Saving() {}

    /**
     * Asks for a file and has it written.
     *
     * @param files what writes it, once it is chosen
     * @param parent over which window it is asked
     * @param what what is saved, as its window calls it
     * @param name of the file that is proposed, without an ending
     * @param endings which formats there are, the usual one first
     */
    public static void save(
            Executor files, Component parent, String what, String name, List<String> endings, WholeFile.Writer writer) {
        JFileChooser chooser = new JFileChooser(Proposal.folder());
        String asked = ASKED + what;
        chooser.setDialogTitle(asked);
        chooser.setAcceptAllFileFilterUsed(false);
        for (String ending : endings) {
            chooser.addChoosableFileFilter(
                    new FileNameExtensionFilter(ending.toUpperCase(Locale.ROOT) + " (*." + ending + ")", ending));
        }
        chooser.setFileFilter(chooser.getChoosableFileFilters()[0]);
        chooser.setSelectedFile(Proposal.free(chooser.getCurrentDirectory(), name, "." + endings.get(0)));
        if (chooser.showSaveDialog(parent) == JFileChooser.APPROVE_OPTION) {
            Path file = withEnding(chooser, endings);
            if (!file.toFile().exists() || Ask.replaces(parent, asked, file)) {
                files.execute(() -> write(parent, asked, file, writer));
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

    private static void write(Component parent, String asked, Path file, WholeFile.Writer writer) {
        try {
            WholeFile.write(file, writer);
        } catch (IOException e) {
            String sentence = String.valueOf(e.getMessage());
            SwingUtilities.invokeLater(() -> Ask.complain(parent, asked, sentence));
        }
    }
}
