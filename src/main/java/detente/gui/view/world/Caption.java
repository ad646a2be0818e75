package detente.gui.view.world;

import detente.chart.Palette;
import detente.metric.Book;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * What is seen and when: lines in the middle above the ring, none as wide as to reach the legend beside them.
 *
 * @param date in words
 */
record Caption(String date, Book book, Lettering text) {
    private static final double LARGE = 1.5;
    private static final double FIRST = 1.9;
    private static final double ROW = 1.2;

    private Font large() {
        return text.font(Font.BOLD, LARGE);
    }

    private List<String> what() {
        return book == Book.TRUE ? List.of("all that happens") : List.of("arrows: on record", "states: true");
    }

    void draw(Graphics2D g) {
        g.setPaint(Palette.BLACK.color());
        double base = Corners.MARGIN + LARGE * text.size();
        centred(g, large(), date, base);
        for (String line : what()) {
            base += ROW * text.size();
            centred(g, text.plain(), line, base);
        }
    }

    private static void centred(Graphics2D g, Font font, String words, double y) {
        g.setFont(font);
        g.drawString(words, (float) (Ring.WIDTH - Lettering.width(font, words)) / 2, (float) y);
    }

    /** What it covers, in units of the field. */
    Rectangle2D box() {
        double width = what().stream()
                .mapToDouble(line -> Lettering.width(text.plain(), line))
                .reduce(Lettering.width(large(), date), StrictMath::max);
        double height = (FIRST + ROW * what().size()) * text.size();
        return new Rectangle2D.Double((Ring.WIDTH - width) / 2, Corners.MARGIN, width, height);
    }
}
