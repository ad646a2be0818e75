package detente.gui.view.world;

import detente.gui.look.TextSize;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;

/**
 * The text of the picture at one size.
 *
 * @param size of plain text, in units of the field
 * @param least of the names in a crowd
 */
record Lettering(double size, double least) {
    /** The smallest, for a picture to be read from afar. */
    static final Lettering USUAL = new Lettering(15, 9);

    /** Beyond it the columns of the legend would not stand beside each other in the picture. */
    private static final double LARGEST_WITH_LEGEND = 19;

    private static final double ROW = 1.25;
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /**
     * As large as text in other windows, or larger. For the sake of the legend a little smaller; where it would be much
     * smaller, the legend must go.
     *
     * @param points size of text there
     * @param scale points to a unit of the field
     */
    static Lettering like(double points, double scale) {
        double size = StrictMath.max(USUAL.size, points / scale);
        double least = StrictMath.max(USUAL.least, TextSize.SMALLEST * points / scale);
        boolean legendStays = TextSize.SMALLEST * size <= LARGEST_WITH_LEGEND;
        return new Lettering(legendStays ? StrictMath.min(LARGEST_WITH_LEGEND, size) : size, least);
    }

    /** Whether the legend finds room around the ring. */
    boolean leavesRoomForLegend() {
        return size <= LARGEST_WITH_LEGEND;
    }

    Font plain() {
        return font(Font.PLAIN, 1);
    }

    Font bold() {
        return font(Font.BOLD, 1);
    }

    /** @param share of the usual size */
    Font font(int style, double share) {
        return new Font(Font.SANS_SERIF, style, 1).deriveFont((float) (share * size));
    }

    /** From one line of a column to the next. */
    double row() {
        return ROW * size;
    }

    static double width(Font font, String text) {
        return bounds(font, text).getWidth();
    }

    /** Where a text reaches whose base line begins at (0, 0). */
    static Rectangle2D bounds(Font font, String text) {
        return font.getStringBounds(text, CONTEXT);
    }
}
