package detente.gui.view.spectrum;

import detente.chart.Palette;
import detente.gui.look.Painting;
import detente.gui.look.ScrollSheet;
import detente.gui.look.TextSize;
import detente.metric.Book;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Locale;

/** The bar from peace to war with the place of the world, and below it the share of rival pairs in each regime. */
final class SpectrumPicture extends ScrollSheet {
    private static final Color[] COLOURS = {Palette.SKY.color(), Palette.ORANGE.color(), Palette.BLACK.color()};
    private static final String[] REGIMES = {"cyber peace", "information conflict", "cyber-physical war"};
    private static final float[] STOPS = {0, .5f, 1};
    private static final int MARGIN = 14;
    /** A narrower part of a bar has no room for its number. */
    private static final int ROOM = 44;

    /** Lines of text but for the names of the regimes. */
    private static final double ROWS = 5.7;
    /** Heights of a bar that all bars take, with those without policies and without those. */
    private static final double BARS = 2.8;

    private static final double BARS_ALONE = 2;
    /** Height of a bar without policies, as a share of the others: a line of text has room in it. */
    private static final double LOWER = .8;
    /** The least height of a bar, in lines of text. */
    private static final double LOWEST = 1.15;

    private final Font plain = new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) TextSize.points());
    private final Font bold = plain.deriveFont(Font.BOLD);
    private final NumberFormat percent = new DecimalFormat("0.# %", DecimalFormatSymbols.getInstance(Locale.ROOT));
    private Standing with = Standing.AT_REST;
    private Standing without = Standing.AT_REST;
    private boolean compared;
    private String note = "";

    SpectrumPicture() {
        getAccessibleContext().setAccessibleName("Where the world stands between cyber peace and cyber-physical war");
    }

    /** Shows where a world stands, and where it would stand without policies. */
    void show(Standing withPolicies, Standing withoutPolicies, boolean thereArePolicies) {
        with = withPolicies;
        without = withoutPolicies;
        compared = thereArePolicies;
        repaint();
    }

    /** Says that it is the truth where the other panes show what is on record. */
    void show(Book book) {
        note = book == Book.RECORDED ? " (true)" : "";
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Painting.smooth(graphics);
        draw(g, getWidth(), getHeight());
        g.dispose();
    }

    /** Draws it on white, in so many points. */
    void draw(Graphics2D g, double width, double height) {
        g.setPaint(Color.WHITE);
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        double row = g.getFontMetrics(plain).getHeight();
        double rows = rows(g.getFontMetrics(plain), width);
        double bar = StrictMath.min(
                3 * row, StrictMath.max(row * LOWEST, (height - rows * row) / (compared ? BARS : BARS_ALONE)));
        double y = drawPosition(g, width, row, bar);
        y = drawShares(g, y + row * .5, width, row, bar);
        g.setFont(plain);
        g.setPaint(Palette.GREY.color());
        g.drawString(
                fitted(
                        g,
                        width - 2 * MARGIN,
                        "War is extrapolation: no incident on record reaches severity 7.",
                        "War is extrapolation."),
                MARGIN,
                (float) (y + row));
    }

    /** How many lines of text there are in a picture of some width. */
    private static double rows(FontMetrics metrics, double width) {
        return ROWS + count(linesOfNames(metrics, width - 2 * MARGIN));
    }

    /** As low as can be. */
    @Override
    public Dimension getPreferredSize() {
        FontMetrics metrics = getFontMetrics(plain);
        double height = metrics.getHeight() * (rows(metrics, getWidth()) + BARS * LOWEST);
        return new Dimension(0, (int) StrictMath.ceil(height));
    }

    /** The longer text where there is room for it. */
    private static String fitted(Graphics2D g, double room, String longer, String shorter) {
        return g.getFontMetrics().stringWidth(longer) <= room ? longer : shorter;
    }

    private double drawPosition(Graphics2D g, double width, double row, double bar) {
        double length = width - 2 * MARGIN;
        double top = 2.1 * row;
        g.setPaint(new LinearGradientPaint(MARGIN, 0, (float) (width - MARGIN), 0, STOPS, COLOURS));
        g.fill(new Rectangle2D.Double(MARGIN, top, length, bar));
        frame(g, top, length, bar);
        g.setFont(plain);
        g.setPaint(Color.BLACK);
        int[] lines = linesOfNames(g.getFontMetrics(), length);
        for (int i = 0; i < lines.length; i++) {
            double left = MARGIN + STOPS[i] * (length - g.getFontMetrics().stringWidth(REGIMES[i]));
            g.drawString(REGIMES[i], (float) left, (float) (top + bar + row * (lines[i] + .95)));
        }
        if (compared) {
            pointer(g, MARGIN + without.position() * length, top, bar, Color.WHITE);
        }
        pointer(g, MARGIN + with.position() * length, top, bar, Color.BLACK);
        drawHead(g, row, width);
        return top + bar + row * count(lines);
    }

    /** In which line below the bar each regime is named: in the first where it touches no other. */
    private static int[] linesOfNames(FontMetrics metrics, double length) {
        int[] lines = new int[REGIMES.length];
        double[] ends = new double[REGIMES.length];
        Arrays.fill(ends, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < lines.length; i++) {
            double width = metrics.stringWidth(REGIMES[i]) + metrics.getHeight() / 2.0;
            double left = STOPS[i] * (length - width);
            while (left < ends[lines[i]]) {
                lines[i]++;
            }
            ends[lines[i]] = left + width;
        }
        return lines;
    }

    private static int count(int[] lines) {
        return 1 + Arrays.stream(lines).max().orElse(0);
    }

    private void drawHead(Graphics2D g, double row, double width) {
        String value = String.format(Locale.ROOT, "▲ Φ = %.3f   ", with.position());
        String other = compared ? String.format(Locale.ROOT, "△ %.3f", without.position()) : "";
        double room = width - 2 * MARGIN - g.getFontMetrics(plain).stringWidth(other);
        g.setPaint(Color.BLACK);
        g.setFont(bold);
        String head = fitted(g, room, "Where the world stands" + note + "   " + value, value.strip() + note + "   ");
        g.drawString(head, MARGIN, (float) (row * 1.05));
        double used = MARGIN + g.getFontMetrics().stringWidth(head);
        g.setFont(plain);
        if (compared) {
            String longer = other + " without policies";
            g.drawString(fitted(g, width - MARGIN - used, longer, other), (float) used, (float) (row * 1.05));
        }
    }

    /** A triangle above the bar whose tip stands at a place, and a line through the bar. */
    private static void pointer(Graphics2D g, double x, double top, double bar, Color fill) {
        double size = StrictMath.min(11, bar * .6);
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(x, top + 2);
        triangle.lineTo(x - size * .7, top - size);
        triangle.lineTo(x + size * .7, top - size);
        triangle.closePath();
        g.setPaint(fill);
        g.fill(triangle);
        g.fill(new Rectangle2D.Double(x - 1, top, 2, bar));
        g.setPaint(Color.BLACK);
        g.draw(triangle);
    }

    private double drawShares(Graphics2D g, double y, double width, double row, double bar) {
        g.setFont(bold);
        g.setPaint(Color.BLACK);
        double room = width - 2 * MARGIN - (compared ? 2 * row : 0);
        String head = fitted(g, room, "Rival pairs in each regime" + note, "Rival pairs" + note);
        g.drawString(head, MARGIN, (float) (y + row * .85));
        if (compared) {
            double left = width - 2 * MARGIN - g.getFontMetrics().stringWidth(head) - row;
            g.setFont(plain);
            String below = fitted(g, left, "(below: without policies)", "△");
            double from = width - MARGIN - g.getFontMetrics().stringWidth(below);
            g.drawString(below, (float) from, (float) (y + row * .85));
        }
        double top = y + row * 1.2;
        g.setFont(bold);
        drawRegimes(g, with, top, width, bar);
        if (!compared) {
            return top + bar;
        }
        g.setFont(plain);
        drawRegimes(g, without, top + bar + 2, width, bar * LOWER);
        return top + bar * (1 + LOWER) + 2;
    }

    private void drawRegimes(Graphics2D g, Standing standing, double top, double width, double bar) {
        double[] shares = {standing.peace(), standing.conflict(), standing.war()};
        double x = MARGIN;
        for (int i = 0; i < shares.length; i++) {
            double part = shares[i] * (width - 2 * MARGIN);
            g.setPaint(COLOURS[i]);
            if (part > 0) {
                g.fill(new Rectangle2D.Double(x, top, part, bar));
            }
            if (part >= ROOM) {
                g.setPaint(i == 2 ? Color.WHITE : Color.BLACK);
                drawShare(g, REGIMES[i], shares[i], x, part, top + bar / 2);
            }
            x += part;
        }
        frame(g, top, width - 2 * MARGIN, bar);
    }

    /** Light colours need an edge on white. */
    private static void frame(Graphics2D g, double top, double length, double bar) {
        g.setPaint(Palette.GREY.color());
        g.draw(new Rectangle2D.Double(MARGIN, top, length, bar));
    }

    private void drawShare(Graphics2D g, String regime, double share, double x, double room, double middle) {
        String number = percent.format(share);
        String label = fitted(g, room - 8, regime + " " + number, number);
        FontMetrics metrics = g.getFontMetrics();
        g.drawString(label, (float) (x + (room - metrics.stringWidth(label)) / 2), (float)
                (middle + metrics.getAscent() * .38));
    }
}
