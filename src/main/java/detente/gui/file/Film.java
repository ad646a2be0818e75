package detente.gui.file;

import detente.io.result.WholeFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Frames for a film: one numbered picture for each step. */
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

        /** Writes it, whole or not at all. Not on the event thread. */
        public void write() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            WholeFile.write(file, draft -> Files.write(draft, bytes.toByteArray()));
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

    /**
     * Takes a frame, if there is a new one. On the event thread.
     *
     * @param camera takes the picture; nothing where there is nothing to be seen
     */
    public Optional<Frame> take(int stepsDone, Supplier<Optional<BufferedImage>> camera) {
        return stepsDone == last ? Optional.empty() : camera.get().map(picture -> frame(stepsDone, picture));
    }

    private Frame frame(int stepsDone, BufferedImage picture) {
        last = stepsDone;
        frames++;
        String name = String.format(Locale.ROOT, "%s%05d%s", NAME, frames, ENDING);
        return new Frame(picture, folder.resolve(name));
    }
}
