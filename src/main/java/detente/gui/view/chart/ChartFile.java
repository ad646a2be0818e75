package detente.gui.view.chart;

import detente.chart.Picture;
import detente.gui.look.Saving;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Charts as one picture in a file, below each other. */
final class ChartFile {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 320;
    private static final double TEXT = 13;

    private final List<ChartCard<?>> charts;

    ChartFile(List<ChartCard<?>> charts) {
        this.charts = charts;
    }

    BufferedImage image() {
        return Picture.image(this::draw, WIDTH, HEIGHT * charts.size());
    }

    /**
     * Writes it as SVG or PNG, as the ending says.
     *
     * @throws IOException if it cannot be written
     */
    void write(Path file) throws IOException {
        Saving.write(file, this::draw, WIDTH, HEIGHT * charts.size());
    }

    private void draw(Graphics2D g) {
        for (int i = 0; i < charts.size(); i++) {
            charts.get(i).draw(g, new Rectangle2D.Double(0, (double) i * HEIGHT, WIDTH, HEIGHT), TEXT);
        }
    }
}
