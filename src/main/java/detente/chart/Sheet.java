package detente.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    private static final int TITLE_LINE = 28;
    private static final int LONGEST_TITLES = 110;
    private static final int BETWEEN = 28;

    private final String title;
    private final List<String> text;
    private final List<String> titles;
    private final List<String> lines;
    private final int columns;
    private final int panelHeight;
    private final List<Key> keys = new ArrayList<>();
    private final List<JFreeChart> panels = new ArrayList<>();

    /** What a sample in the legend looks like. */
    private enum Sample {
        LINE,
        BOX,
        DOT,
        RING
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
        this.text = text.stream().filter(line -> !line.isEmpty()).toList();
        this.titles = Wrapped.lines(Style.SHEET_TITLE, title, WIDTH - 2.0 * MARGIN);
        this.lines = this.text.stream()
                .flatMap(line -> Wrapped.lines(Style.SHEET_TEXT, line, WIDTH - 2.0 * MARGIN).stream())
                .toList();
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

    /** A hollow dot in the legend. */
    Sheet ring(String label, Palette paint) {
        return key(label, paint, Style.THIN, Sample.RING);
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

    /** A panel, if it has anything to show. */
    Sheet add(TimePanel panel, Function<TimePanel, JFreeChart> drawn) {
        return panel.hasData() ? add(drawn.apply(panel)) : this;
    }

    /** Whether there is nothing to be shown. */
    public boolean isEmpty() {
        return panels.isEmpty();
    }

    /** The titles of panels for these courses side by side, each on one line. */
    static List<String> titles(List<Course> courses) {
        int room = LONGEST_TITLES / StrictMath.max(1, columnsFor(courses.size()));
        return Labels.of(courses.stream().map(Course::label).toList(), room);
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
        return titles.size() + lines.size();
    }

    /** Height of title and text. */
    int titleHeight() {
        return MARGIN + TITLE_HEIGHT / 2 + (titles.size() - 1) * TITLE_LINE + lines.size() * LINE_HEIGHT;
    }

    private int rows() {
        return (panels.size() + columns - 1) / columns;
    }

    private int headHeight() {
        return titleHeight()
                + TITLE_HEIGHT / 2
                + (keys.isEmpty()
                        ? 0
                        : LINE_HEIGHT / 2 + LINE_HEIGHT * keyLines().size());
    }

    /** Draws it in a field of {@link #WIDTH} by {@link #height()} points. */
    void draw(Graphics2D g) {
        g.setColor(Color.WHITE);
        g.fill(new Rectangle2D.Double(0, 0, WIDTH, height()));
        drawTitle(g);
        drawKeys(g);
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

    private void drawTitle(Graphics2D g) {
        g.setColor(Color.BLACK);
        g.setFont(Style.SHEET_TITLE);
        int y = MARGIN + 18;
        for (String line : titles) {
            g.drawString(line, MARGIN, y);
            y += TITLE_LINE;
        }
        g.setColor(Palette.GREY.color());
        g.setFont(Style.SHEET_TEXT);
        y += LINE_HEIGHT + 4 - TITLE_LINE;
        for (String line : lines) {
            g.drawString(line, MARGIN, y);
            y += LINE_HEIGHT;
        }
    }

    /** The keys of the legend in as many lines as they need. */
    private List<List<Key>> keyLines() {
        List<List<Key>> all = new ArrayList<>();
        double x = WIDTH;
        for (Key key : shortened()) {
            double width = width(key);
            if (x + width > WIDTH - MARGIN) {
                all.add(new ArrayList<>());
                x = MARGIN;
            }
            all.get(all.size() - 1).add(key);
            x += width + BETWEEN;
        }
        return all;
    }

    private List<Key> shortened() {
        List<String> labels = Labels.of(keys.stream().map(Key::label).toList(), LONGEST_KEY);
        return IntStream.range(0, keys.size())
                .mapToObj(i -> new Key(
                        labels.get(i),
                        keys.get(i).paint(),
                        keys.get(i).stroke(),
                        keys.get(i).sample()))
                .toList();
    }

    private static double width(Key key) {
        return SAMPLE + 8 + Wrapped.width(Style.SHEET_TEXT, key.label());
    }

    private void drawKeys(Graphics2D g) {
        g.setFont(Style.SHEET_TEXT);
        int y = titleHeight() + 31;
        for (List<Key> line : keyLines()) {
            double x = MARGIN;
            for (Key key : line) {
                drawSample(g, key, x, y - 5.0);
                g.setColor(Color.BLACK);
                g.drawString(key.label(), (float) (x + SAMPLE + 8), y);
                x += width(key) + BETWEEN;
            }
            y += LINE_HEIGHT;
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
            case RING -> g.draw(new Ellipse2D.Double(x + SAMPLE - 9.0, y - 4.5, 9, 9));
        }
    }
}
