package detente.gui;

import detente.chart.Palette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;

/** The icon of the windows: two arcs that face each other and do not meet. */
final class Emblem {
    private static final int[] SIZES = {16, 32, 64, 128};
    private static final double MARGIN = .16;
    private static final double STROKE = .14;
    private static final int GAP = 50;
    private static final int HALF = 180;

    private Emblem() {}

    static List<Image> images() {
        return IntStream.of(SIZES).<Image>mapToObj(Emblem::image).toList();
    }

    private static BufferedImage image(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setStroke(new BasicStroke((float) (STROKE * size), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        arc(graphics, size, HALF - GAP, Palette.BLUE.color());
        arc(graphics, size, -GAP, Palette.VERMILION.color());
        graphics.dispose();
        return image;
    }

    private static void arc(Graphics2D graphics, int size, int end, Color color) {
        double margin = MARGIN * size;
        double length = size - 2 * margin;
        graphics.setColor(color);
        graphics.draw(
                new Arc2D.Double(margin, margin, length, length, end + GAP / 2.0 + HALF / 4.0, HALF - GAP, Arc2D.OPEN));
    }
}
