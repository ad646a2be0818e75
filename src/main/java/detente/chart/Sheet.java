package detente.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;

/** A picture: a title, what it says, one legend for all panels, and panels in a grid. */
public final class Sheet {
    /** Width in points. */
    static final int WIDTH = 1200;

    private static final int MARGIN = 24;
    private static final int TITLE_HEIGHT = 34;
    private static final int LINE_HEIGHT = 22;
    private static final int SAMPLE = 34;
    private static final int LONGEST_KEY = 48;

    private final String title;
    private final List<String> text;
    private final int columns;
    private final int panelHeight;
    private final List<Key> keys = new ArrayList<>();
    private final List<JFreeChart> panels = new ArrayList<>();

    /** What a sample in the legend looks like. */
    private enum Sample {
        LINE,
        BOX,
        DOT
    }

    private record Key(String label, Palette paint, Stroke stroke, Sample sample) {}

    /**
     * An empty sheet.
     *
     * @param title what is shown
     * @param text lines under the title: what bands are, what is extrapolated
     * @param columns panels side by side
     * @param panelHeight height of a panel in points
     */
    Sheet(String title, List<String> text, int columns, int panelHeight) {
        this.title = title;
        this.text = text;
        this.columns = columns;
        this.panelHeight = panelHeight;
    }

    /** A line with its band in the legend. */
    Sheet line(String label, Palette paint, Stroke stroke) {
        return key(label, paint, stroke, Sample.LINE);
    }

    /** A filled box in the legend. */
    Sheet box(String label, Palette paint) {
        return key(label, paint, Style.THIN, Sample.BOX);
    }

    /** A dot in the legend. */
    Sheet dot(String label, Palette paint) {
        return key(label, paint, Style.THIN, Sample.DOT);
    }

    private Sheet key(String label, Palette paint, Stroke stroke, Sample sample) {
        keys.add(new Key(label, paint, stroke, sample));
        return this;
    }

    Sheet add(JFreeChart panel) {
        panels.add(panel);
        return this;
    }

    /** How many panels stand side by side when there are so many. */
    static int columnsFor(int panels) {
        if (panels <= 2) {
            return panels;
        }
        return panels == 4 ? 2 : panels <= 6 || panels == 9 ? 3 : 4;
    }

    /** Whether there is nothing to be shown. */
    public boolean isEmpty() {
        return panels.isEmpty();
    }

    /** What is shown. */
    public String title() {
        return title;
    }

    /** What stands under the title: what bands are, what is extrapolated. */
    public String text() {
        return String.join(" ", text);
    }

    /** The picture in words, for those who cannot see it. */
    public String words() {
        String told = keys.stream().map(Key::label).collect(Collectors.joining(", "));
        return title + ". " + text() + (told.isEmpty() ? "" : " Told apart: " + told + ".");
    }

    int height() {
        return headHeight() + rows() * panelHeight + MARGIN;
    }

    /** Number of lines of title and text. */
    int titleLines() {
        return 1 + text.size();
    }

    /** Height of title and text. */
    int titleHeight() {
        return MARGIN + TITLE_HEIGHT / 2 + text.size() * LINE_HEIGHT;
    }

    private int rows() {
        return (panels.size() + columns - 1) / columns;
    }

    private int headHeight() {
        return MARGIN + TITLE_HEIGHT + text.size() * LINE_HEIGHT + (keys.isEmpty() ? 0 : LINE_HEIGHT * 3 / 2);
    }

    /** Draws it in a field of {@link #WIDTH} by {@link #height()} points. */
    void draw(Graphics2D g) {
        g.setColor(Color.WHITE);
        g.fill(new Rectangle2D.Double(0, 0, WIDTH, height()));
        drawTitle(g);
        drawKeys(g, keysAt());
        drawPanels(g, headHeight());
    }

    private void drawPanels(Graphics2D g, int top) {
        double width = (WIDTH - 2.0 * MARGIN) / columns;
        for (int i = 0; i < panels.size(); i++) {
            double x = MARGIN + (i % columns) * width;
            int row = i / columns;
            double y = top + row * panelHeight;
            panels.get(i).draw(g, new Rectangle2D.Double(x + 4, y + 4, width - 8, panelHeight - 8));
        }
    }

    private int keysAt() {
        return MARGIN + 48 + text.size() * LINE_HEIGHT;
    }

    private void drawTitle(Graphics2D g) {
        g.setColor(Color.BLACK);
        drawFitted(g, Style.SHEET_TITLE, title, MARGIN + 18);
        g.setColor(Palette.GREY.color());
        int y = MARGIN + 44;
        for (String line : text) {
            drawFitted(g, Style.SHEET_TEXT, line, y);
            y += LINE_HEIGHT;
        }
    }

    /** A line of text from margin to margin, smaller if it is longer. */
    private static void drawFitted(Graphics2D g, Font font, String line, int y) {
        double width = g.getFontMetrics(font).stringWidth(line);
        double scale = StrictMath.min(1, (WIDTH - 2.0 * MARGIN) / width);
        g.setFont(font.deriveFont((float) (scale * font.getSize())));
        g.drawString(line, MARGIN, y);
    }

    private void drawKeys(Graphics2D g, int y) {
        g.setFont(Style.SHEET_TEXT);
        double x = MARGIN;
        for (Key key : keys) {
            String label = Style.shortened(key.label(), LONGEST_KEY);
            drawSample(g, key, x, y - 5.0);
            g.setColor(Color.BLACK);
            g.drawString(label, (float) (x + SAMPLE + 8), y);
            x += SAMPLE + 8 + g.getFontMetrics().stringWidth(label) + 28;
        }
    }

    private static void drawSample(Graphics2D g, Key key, double x, double y) {
        g.setStroke(key.stroke());
        if (key.sample() == Sample.LINE) {
            g.setColor(key.paint().faded(Style.BAND_OPACITY));
            g.fill(new Rectangle2D.Double(x, y - 6, SAMPLE, 12));
        }
        g.setColor(key.paint().color());
        switch (key.sample()) {
            case LINE -> g.draw(new Line2D.Double(x, y, x + SAMPLE, y));
            case BOX -> g.fill(new Rectangle2D.Double(x, y - 6, SAMPLE, 12));
            case DOT -> g.fill(new Ellipse2D.Double(x + SAMPLE - 9.0, y - 4.5, 9, 9));
        }
    }
}
