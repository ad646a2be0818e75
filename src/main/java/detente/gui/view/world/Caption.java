package detente.gui.view.world;

import detente.chart.Palette;
import detente.metric.Book;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * What is seen and when: two lines in the middle above the ring.
 *
 * @param date in words
 */
record Caption(String date, Book book, Lettering text) {
    private static final double LARGE = 1.5;
    private static final double HEIGHT = 3.1;

    private Font large() {
        return text.font(Font.BOLD, LARGE);
    }

    private String what() {
        return book == Book.TRUE ? "all that happens" : "arrows: on record; states: true";
    }

    void draw(Graphics2D g) {
        g.setPaint(Palette.BLACK.color());
        double base = Corners.MARGIN + LARGE * text.size();
        centred(g, large(), date, base);
        centred(g, text.plain(), what(), base + 1.2 * text.size());
    }

    private static void centred(Graphics2D g, Font font, String words, double y) {
        g.setFont(font);
        g.drawString(words, (float) (Ring.WIDTH - Lettering.width(font, words)) / 2, (float) y);
    }

    /** What it covers, in units of the field. */
    Rectangle2D box() {
        double width = StrictMath.max(Lettering.width(large(), date), Lettering.width(text.plain(), what()));
        return new Rectangle2D.Double((Ring.WIDTH - width) / 2, Corners.MARGIN, width, HEIGHT * text.size());
    }
}
