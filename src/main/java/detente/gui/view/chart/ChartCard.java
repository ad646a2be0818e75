package detente.gui.view.chart;

import detente.chart.LivePanel;
import detente.chart.Mark;
import detente.gui.look.Painting;
import detente.gui.look.TextSize;
import detente.gui.play.Onset;
import detente.metric.Book;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JComboBox;
import javax.swing.JPanel;

/**
 * A place for a chart in a window. Where there are several for it, its title is a choice of them.
 *
 * @param <D> what the charts draw
 */
final class ChartCard<D> extends JPanel {
    private static final int NARROWEST = 240;
    /** As high as so many lines of text a chart has room for its lines. */
    private static final double LINES_OF_TEXT = 9.2;

    private final List<Chart<D>> charts;
    private final boolean labelled;
    private final JComboBox<String> titles = new JComboBox<>();
    private final LivePanel panel;
    private String title = "";
    private String unit = "";

    /**
     * A place for charts.
     *
     * @param charts the one that is shown at first, and what can be chosen instead
     * @param labelled whether it names its marks itself; a picture in a file does so in any case
     * @param chosen called when another was chosen
     */
    ChartCard(List<? extends Chart<D>> charts, boolean labelled, Runnable chosen) {
        super(new BorderLayout());
        this.charts = List.copyOf(charts);
        this.labelled = labelled;
        charts.forEach(each -> titles.addItem(each.title(Book.TRUE)));
        panel = new LivePanel("", "", chart().isLogarithmic());
        setFocusable(true);
        setBackground(Color.WHITE);
        setBorder(BorderFactory.createEmptyBorder(1, 1, 1, 1));
        getAccessibleContext().setAccessibleName(chart().title(Book.TRUE));
        if (isChoice()) {
            titles.setFont(titles.getFont().deriveFont(Font.BOLD));
            titles.putClientProperty("FlatLaf.style", "padding: 0,2,0,2");
            titles.setToolTipText("What is compared: all in per cent, or one with both lines and the difference");
            titles.addActionListener(event -> chosen.run());
            titles.setMaximumSize(titles.getPreferredSize());
            titles.setMinimumSize(new Dimension(0, titles.getPreferredSize().height));
            Box top = Box.createHorizontalBox();
            top.add(titles);
            add(top, BorderLayout.NORTH);
        }
    }

    private boolean isChoice() {
        return charts.size() > 1;
    }

    /** The one that is shown. */
    Chart<D> chart() {
        return charts.get(titles.getSelectedIndex());
    }

    /** Shows what there is to be seen now. */
    void show(D data, Book book, Moment moment, TimeSpan span) {
        title = chart().title(book);
        unit = chart().unit(book, moment.onsets().stream().anyMatch(Onset::isOfPolicy));
        panel.clear();
        chart().fill(panel, data, book);
        panel.sayTimes(moment.era().format());
        panel.mark(marks(moment.onsets()));
        panel.show(span.from(moment.beginning(), moment.now()), span.until(moment.beginning(), moment.now()));
        repaint();
    }

    private static List<Mark> marks(List<Onset> onsets) {
        return onsets.stream()
                .map(onset -> new Mark(onset.time(), onset.label() + change(onset.change())))
                .toList();
    }

    private static String change(Onset.Change change) {
        return switch (change) {
            case ON, EVENT -> "";
            case OFF -> " off";
            case CHANGED -> " changed";
        };
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D g = Painting.smooth(graphics);
        int top = isChoice() ? titles.getParent().getHeight() : 0;
        panel.say(isChoice() ? "" : title, unit);
        panel.draw(g, new Rectangle2D.Double(0, top, getWidth(), (double) getHeight() - top), textSize(), labelled);
        g.dispose();
    }

    /** Draws the names of the marks at the foot of a strip above it, as wide as it is. */
    void drawFlags(Graphics2D g, Rectangle2D strip) {
        panel.drawFlags(g, strip, textSize(), 0);
    }

    /** How high a strip for them is. */
    double heightOfFlags(Graphics2D g, double width) {
        return panel.heightOfFlags(g, width, textSize());
    }

    /** As large as elsewhere; a little smaller where it would leave the lines too little room. */
    private double textSize() {
        double points = TextSize.points();
        return StrictMath.min(points, StrictMath.max(smallest(), getHeight() / LINES_OF_TEXT));
    }

    private static double smallest() {
        return TextSize.SMALLEST * TextSize.points();
    }

    /** The least there must be. */
    @Override
    public Dimension getPreferredSize() {
        return new Dimension(NARROWEST, (int) StrictMath.ceil(LINES_OF_TEXT * smallest()));
    }

    /** Draws it into some area of a picture, with its title. */
    void draw(Graphics2D g, Rectangle2D area, double size) {
        panel.say(title, unit);
        panel.draw(g, area, size, true);
    }
}
