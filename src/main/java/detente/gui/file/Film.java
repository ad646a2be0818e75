package detente.gui.file;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import javax.imageio.ImageIO;
import javax.swing.JFrame;

/** Frames for a film: one numbered picture of all visible windows, as they stand on the screen, for each step. */
public final class Film {
    private final Path folder;
    private final Executor writer;
    private int frames;
    private int last = -1;

    /**
     * @param folder takes the pictures
     * @param writer writes them, in order, on a thread of its own
     */
    public Film(Path folder, Executor writer) {
        this.folder = folder;
        this.writer = writer;
    }

    /** How many frames were taken. */
    public int frames() {
        return frames;
    }

    public Path folder() {
        return folder;
    }

    /** Takes a frame, if there is a new one. On the event thread. */
    public void take(int stepsDone, List<JFrame> windows) {
        List<JFrame> visible = windows.stream().filter(Component::isShowing).toList();
        if (visible.isEmpty() || stepsDone == last) {
            return;
        }
        last = stepsDone;
        Rectangle all = visible.stream()
                .map(Component::getBounds)
                .reduce(Rectangle::union)
                .orElseThrow();
        BufferedImage picture = new BufferedImage(all.width, all.height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        for (JFrame window : visible) {
            Graphics2D there = (Graphics2D) graphics.create();
            there.translate(window.getX() - all.x, window.getY() - all.y);
            window.paint(there);
            there.dispose();
        }
        graphics.dispose();
        frames++;
        File file = folder.resolve(String.format(Locale.ROOT, "frame-%05d.png", frames))
                .toFile();
        writer.execute(() -> write(picture, file));
    }

    private static void write(BufferedImage picture, File file) {
        try {
            ImageIO.write(picture, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
