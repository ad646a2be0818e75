package detente.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.LogarithmicAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.Range;
import org.jfree.ui.RectangleInsets;

/**
 * Lines over time that grow while a run is watched, with its head and marks. The time before 0 is shaded: the burn-in.
 * Used from one thread.
 */
public final class LivePanel {
    private static final double HEADROOM = .08;
    /** Room for half a label of the time axis, in sizes of text. */
    private static final double RIGHT = 1.6;
    /** Room that JFreeChart leaves around a plot and its axes, in points. */
    private static final double ABOVE = 4;

    private static final double ASIDE = 8;
    /** Labels of marks take no more than this share of the height. */
    private static final double FLAGS = .3;
    /** Room for the labels of the vertical axis, in sizes of text: the same in every panel, so that times lie above each other. */
    private static final double LEFT = 3.4;

    private static final double PARTS = 5;
    /** Room for a label of the vertical axis, and for the time axis, in sizes of text. */
    private static final double LINE_OF_VALUE = 1.2;

    private static final double LINES_OF_TIME = 1.7;

    /** Painted many times a second: round joins would cost more than the lines. */
    private static final BasicStroke LINE = new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL);

    private static final BasicStroke DASHES =
            new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, new float[] {4, 3}, 0);

    private final Lines drawn = new Lines();
    private final List<Lines.Line> lines = new ArrayList<>();
    private final NumberAxis time;
    private final NumberAxis values;
    private final XYPlot plot;
    private final JFreeChart chart;
    private String title;
    private String unit;

    /**
     * A panel without lines.
     *
     * @param logarithmic whether the vertical axis shows the orders of magnitude; 0 is on it too
     */
    public LivePanel(String title, String unit, boolean logarithmic) {
        this.title = title;
        this.unit = unit;
        time = Style.axis(null);
        sayTimes(new DecimalFormat("0 'yr'", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        time.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        values = logarithmic ? Style.logarithmicAxis() : Style.axis(null);
        plot = new XYPlot(null, time, values, new XYLineAndShapeRenderer());
        Style.apply(plot);
        Style.shadeBurnIn(plot);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(Palette.GREY.color());
        plot.setRangeGridlinesVisible(!logarithmic);
        plot.setInsets(new RectangleInsets(ABOVE, ASIDE, ABOVE, ASIDE));
        plot.addAnnotation(drawn);
        plot.setNotify(false);
        chart = Style.panel("", plot);
        chart.setNotify(false);
    }

    /** A line, drawn above those before it; one without a label is not in the legend. */
    public LivePanel add(String label, Palette paint, boolean dashed, Curve curve) {
        Pen pen = new Pen(paint, dashed ? DASHES : LINE);
        lines.add(new Lines.Line(label, pen, curve));
        return this;
    }

    /** Takes all lines away. */
    public void clear() {
        lines.clear();
    }

    /** Says something else in its head. */
    public void say(String newTitle, String newUnit) {
        title = newTitle;
        unit = newUnit;
    }

    /** Says times as a format does, which is given years since the end of the burn-in. */
    public void sayTimes(NumberFormat format) {
        time.setNumberFormatOverride(format);
    }

    /** Marks times, in their order, with vertical lines. */
    public void mark(List<Mark> times) {
        drawn.mark(times);
    }

    /** Shows a stretch of time, in years. */
    public void show(double from, double until) {
        time.setRange(from, StrictMath.max(until, from + .01));
        double low = 0;
        double high = 0;
        for (Lines.Line line : lines) {
            Curve curve = line.curve();
            for (int i = curve.firstAt(from); i < curve.size(); i++) {
                low = curve.value(i) < low ? curve.value(i) : low;
                high = curve.value(i) > high ? curve.value(i) : high;
            }
        }
        double margin = low < high ? HEADROOM * (high - low) : 1;
        values.setRange(new Range(low < 0 ? low - margin : 0, high + margin));
    }

    /** Divides the vertical axis by round numbers, as finely as its labels have room below each other. */
    private void divide(double lines) {
        if (!(values instanceof LogarithmicAxis)) {
            double parts = StrictMath.max(1, StrictMath.min(PARTS, lines / LINE_OF_VALUE));
            values.setTickUnit(new NumberTickUnit(roundedUp(values.getRange().getLength() / parts)));
        }
    }

    private static double roundedUp(double rough) {
        double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(rough)));
        double digits = rough / power;
        return power * (digits <= 1 ? 1 : digits <= 2 ? 2 : digits <= 5 ? 5 : 10);
    }

    /**
     * Draws it, as it is now, on white.
     *
     * @param size of its text, in points
     * @param labelled whether marks have labels; they stand between the head and the plot
     */
    public void draw(Graphics2D g, Rectangle2D area, double size, boolean labelled) {
        g.setPaint(Color.WHITE);
        g.fill(area);
        double taken = head(size).draw(g, area.getX() + 4, area.getY() + 2, area.getWidth() - 8, title, unit, keys());
        if (labelled) {
            Rectangle2D left = new Rectangle2D.Double(
                    area.getX(), area.getY() + taken, area.getWidth(), FLAGS * (area.getHeight() - taken));
            taken += drawFlags(g, left, size, ABOVE);
        }
        double height = area.getHeight() - taken;
        write(size, height);
        drawn.set(lines);
        chart.draw(g, new Rectangle2D.Double(area.getX(), area.getY() + taken, area.getWidth(), height));
    }

    /**
     * Draws the labels of the marks alone, each where its line stands in a panel of the same width below.
     *
     * @param area whose upper part they take
     * @param plot how far below them their lines go on
     * @return how high they are
     */
    public double drawFlags(Graphics2D g, Rectangle2D area, double size, double plot) {
        Font font = ticks(size);
        int line = g.getFontMetrics(font).getHeight();
        Flags flags = flags(g.getFontMetrics(font), area.getX(), area.getWidth(), size);
        int rows = flags.rows((int) (area.getHeight() / line));
        flags.draw(g, font, rows, area.getY() + rows * line, plot);
        return rows * line;
    }

    /** How high the labels of all marks are, in a panel of some width. */
    public double heightOfFlags(Graphics2D g, double width, double size) {
        FontMetrics metrics = g.getFontMetrics(ticks(size));
        return flags(metrics, 0, width, size).rows(Integer.MAX_VALUE) * (double) metrics.getHeight();
    }

    private Flags flags(FontMetrics metrics, double x, double width, double size) {
        double left = x + ASIDE + LEFT * size;
        double right = x + width - ASIDE - RIGHT * size;
        double from = time.getLowerBound();
        double scale = (right - left) / time.getRange().getLength();
        return new Flags(drawn.marks(), date -> left + (date - from) * scale, metrics, left, right);
    }

    private static Font ticks(double size) {
        return Style.TICKS.deriveFont((float) size);
    }

    private static PanelHead head(double size) {
        return new PanelHead(Style.PANEL_TITLE.deriveFont((float) size), ticks(size));
    }

    private List<PanelHead.Key> keys() {
        return lines.stream()
                .filter(line -> !line.label().isEmpty())
                .map(line -> new PanelHead.Key(line.label(), line.pen()))
                .toList();
    }

    /** Sets the text of a plot so high. */
    private void write(double size, double height) {
        time.setTickLabelFont(ticks(size));
        values.setTickLabelFont(ticks(size));
        divide(height / size - LINES_OF_TIME);
        AxisSpace sides = new AxisSpace();
        sides.setLeft(LEFT * size);
        sides.setRight(RIGHT * size);
        plot.setFixedRangeAxisSpace(sides);
    }
}
