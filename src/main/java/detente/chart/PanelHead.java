package detente.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;

/** The lines above a plot: its title, its unit and a sample of each line, wrapped to the width there is. */
final class PanelHead {
    private static final int SAMPLE = 18;
    private static final int GAP = 5;

    private final Font bold;
    private final Font plain;

    /** A line and what it is called. */
    record Key(String label, Pen pen) {}

    PanelHead(Font bold, Font plain) {
        this.bold = bold;
        this.plain = plain;
    }

    /**
     * Draws it in white space.
     *
     * @return how high it is
     */
    double draw(Graphics2D g, double x, double y, double width, String title, String unit, List<Key> keys) {
        FontMetrics metrics = g.getFontMetrics(plain);
        double height =
                StrictMath.max(metrics.getHeight(), g.getFontMetrics(bold).getHeight());
        double baseline = y + g.getFontMetrics(bold).getAscent();
        g.setPaint(Color.BLACK);
        g.setFont(bold);
        g.drawString(title, (float) x, (float) baseline);
        double right = title.isEmpty() ? x : x + g.getFontMetrics().stringWidth(title) + GAP;
        if (right + metrics.stringWidth(unit) > x + width && right > x) {
            right = x;
            baseline += height;
        }
        g.setFont(plain);
        g.setPaint(Palette.GREY.color());
        g.drawString(unit, (float) right, (float) baseline);
        right += unit.isEmpty() ? 0 : metrics.stringWidth(unit) + 2 * GAP;
        for (Key key : keys) {
            double needed = SAMPLE + GAP + metrics.stringWidth(key.label());
            if (right + needed > x + width && right > x) {
                right = x;
                baseline += height;
            }
            drawKey(g, key, right, baseline, metrics);
            right += needed + 2 * GAP;
        }
        return baseline + metrics.getDescent() + GAP - y;
    }

    private static void drawKey(Graphics2D g, Key key, double x, double baseline, FontMetrics metrics) {
        double middle = baseline - metrics.getAscent() * .36;
        key.pen().draw(g, new Line2D.Double(x, middle, x + SAMPLE, middle));
        g.setPaint(Color.BLACK);
        g.drawString(key.label(), (float) (x + SAMPLE + GAP), (float) baseline);
    }
}
