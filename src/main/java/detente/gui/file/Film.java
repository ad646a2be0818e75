package detente.gui.file;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.swing.JFrame;

/** Frames for a film: one numbered picture of all visible windows, as they stand on the screen, for each step. */
public final class Film {
    private static final String NAME = "frame-";
    private static final String ENDING = ".png";

    private final Path folder;
    private int frames;
    private int last = -1;

    private Film(Path folder) {
        this.folder = folder;
    }

    /**
     * A frame that was taken.
     *
     * @param picture what was seen
     * @param file where it belongs
     */
    public record Frame(BufferedImage picture, Path file) {

        /** Writes it. Not on the event thread. */
        public void write() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            Files.write(file, bytes.toByteArray(), StandardOpenOption.CREATE_NEW);
        }
    }

    /**
     * A film that has no frames yet.
     *
     * @param folder takes the pictures; it is made where it is missing
     * @throws IllegalArgumentException with a sentence, if it holds frames of another film
     * @throws IOException if it cannot be made or read
     */
    public static Film in(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            if (files.anyMatch(Film::isFrame)) {
                throw new IllegalArgumentException(folder + " holds a film already: choose another folder.");
            }
        }
        return new Film(folder);
    }

    private static boolean isFrame(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(NAME) && name.endsWith(ENDING);
    }

    /** How many frames were taken. */
    public int frames() {
        return frames;
    }

    public Path folder() {
        return folder;
    }

    /** Takes a frame, if there is a new one. On the event thread. */
    public Optional<Frame> take(int stepsDone, List<JFrame> windows) {
        List<JFrame> visible = windows.stream().filter(Component::isShowing).toList();
        if (visible.isEmpty() || stepsDone == last) {
            return Optional.empty();
        }
        last = stepsDone;
        frames++;
        String name = String.format(Locale.ROOT, "%s%05d%s", NAME, frames, ENDING);
        return Optional.of(new Frame(picture(visible), folder.resolve(name)));
    }

    private static BufferedImage picture(List<JFrame> windows) {
        Rectangle all = windows.stream()
                .map(Component::getBounds)
                .reduce(Rectangle::union)
                .orElseThrow();
        BufferedImage picture = new BufferedImage(all.width, all.height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        for (JFrame window : windows) {
            Graphics2D there = (Graphics2D) graphics.create();
            there.translate(window.getX() - all.x, window.getY() - all.y);
            window.paint(there);
            there.dispose();
        }
        graphics.dispose();
        return picture;
    }
}
