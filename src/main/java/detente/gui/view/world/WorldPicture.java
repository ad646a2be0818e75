package detente.gui.view.world;

import detente.chart.Picture;
import detente.gui.look.Painting;
import detente.gui.look.Saving;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JMenuItem;
import sim.display.GUIState;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.util.media.PDFEncoder;

/** The layers of the display as a picture of a size of its own, however large the window is. */
final class WorldPicture {
    static final int WIDTH = (int) Ring.WIDTH;
    static final int HEIGHT = (int) Ring.HEIGHT;

    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);

    private final GUIState gui;
    private final Consumer<Runnable> arranged;
    private final List<Layer> layers = new ArrayList<>();

    private record Layer(FieldPortrayal2D portrayal, JMenuItem switchedOn) {}

    /** @param arranged does something while all is arranged for a picture of this size */
    WorldPicture(GUIState gui, Consumer<Runnable> arranged) {
        this.gui = gui;
        this.arranged = arranged;
    }

    /**
     * One more layer, above the others.
     *
     * @param switchedOn the box in the display's menu that shows and hides it
     */
    void add(FieldPortrayal2D portrayal, JMenuItem switchedOn) {
        layers.add(new Layer(portrayal, switchedOn));
    }

    /** Draws the layers that are shown, on white, in units of the field. */
    void draw(Graphics2D g) {
        Object lock = gui.state.schedule;
        synchronized (lock) {
            arranged.accept(() -> drawLayers(g));
        }
    }

    private void drawLayers(Graphics2D g) {
        Rectangle2D.Double field = new Rectangle2D.Double(0, 0, WIDTH, HEIGHT);
        g.setPaint(Color.WHITE);
        g.fill(field);
        for (Layer layer : layers) {
            if (layer.switchedOn().isSelected()) {
                FieldPortrayal2D portrayal = layer.portrayal();
                portrayal.draw(portrayal.getField(), g, new DrawInfo2D(gui, portrayal, field, field));
            }
        }
    }

    BufferedImage image() {
        return Picture.image(this::draw, WIDTH, HEIGHT);
    }

    /**
     * Writes it as PNG or PDF, as the ending says.
     *
     * @throws IOException if it cannot be written
     */
    void write(Path file) throws IOException {
        if (Saving.hasEnding(file, "pdf")) {
            writePdf(file);
        } else {
            Saving.write(file, this::draw, WIDTH, HEIGHT);
        }
    }

    /**
     * MASON's encoder keeps its errors to itself, so that the file is looked at afterwards. A component has a width and
     * a height of its own by the names of ours: 1 and 2.
     */
    private void writePdf(Path file) throws IOException {
        Files.write(file, new byte[0]);
        PDFEncoder.generatePDF(
                new Component() {
                    @Override
                    public void paint(Graphics g) {
                        Painting.of(WorldPicture.this::draw).accept((Graphics2D) g);
                    }

                    @Override
                    public int getWidth() {
                        return WorldPicture.WIDTH;
                    }

                    @Override
                    public int getHeight() {
                        return WorldPicture.HEIGHT;
                    }
                },
                file.toFile());
        byte[] written = Files.readAllBytes(file);
        if (written.length < PDF.length || !Arrays.equals(written, 0, PDF.length, PDF, 0, PDF.length)) {
            throw new IOException("no PDF came of it");
        }
    }
}
