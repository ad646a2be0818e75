package detente.gui.look;

import detente.chart.Picture;
import detente.gui.file.Proposal;
import detente.io.result.WholeFile;
import java.awt.Component;
import java.awt.Graphics2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.filechooser.FileNameExtensionFilter;

/** Asks where a picture shall go, and says in words when it cannot be written. */
public final class Saving {
    /** What is asked for, before what is saved. */
    public static final String ASKED = "Save picture of ";

    private static final String SVG = "svg";
    /** The formats of what is drawn with lines. */
    public static final List<String> LINES = List.of(SVG, "png");

    private Saving() {}

    /**
     * Asks for a file and has it written.
     *
     * @param files what writes it, once it is chosen
     * @param window of what is saved
     * @param name of the file that is proposed, without an ending
     * @param endings which formats there are, the usual one first
     */
    public static void save(Executor files, JFrame window, String name, List<String> endings, WholeFile.Writer writer) {
        String asked = ASKED + window.getTitle();
        JFileChooser chooser = Proposal.chooser(asked);
        chooser.setAcceptAllFileFilterUsed(false);
        for (String ending : endings) {
            chooser.addChoosableFileFilter(
                    new FileNameExtensionFilter(ending.toUpperCase(Locale.ROOT) + " (*." + ending + ")", ending));
        }
        chooser.setFileFilter(chooser.getChoosableFileFilters()[0]);
        chooser.setSelectedFile(Proposal.free(chooser.getCurrentDirectory(), name, "." + endings.get(0)));
        if (chooser.showSaveDialog(window) == JFileChooser.APPROVE_OPTION) {
            Path file = withEnding(chooser, endings);
            if (!file.toFile().exists() || Ask.replaces(window, asked, file)) {
                files.execute(() -> write(window, asked, file, writer));
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

    /** Writes a drawing, in a field of so many points, as SVG or PNG, as the ending of the file says. */
    public static void write(Path file, Consumer<Graphics2D> drawing, int width, int height) throws IOException {
        Consumer<Graphics2D> painting = Painting.of(drawing);
        Files.write(
                file,
                hasEnding(file, SVG) ? Picture.svg(painting, width, height) : Picture.png(painting, width, height));
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
