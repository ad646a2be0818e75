package detente.chart;

import java.awt.Color;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.title.PaintScaleLegend;
import org.jfree.chart.title.TextTitle;
import org.jfree.data.xy.DefaultXYZDataset;
import org.jfree.ui.RectangleInsets;

/** Metrics over two factors, each as a map of coloured cells: a phase diagram. */
public final class HeatSheet {
    private static final int COLUMNS = 2;
    private static final int SMALLEST_HEIGHT = 300;
    private static final int ROW_HEIGHT = 30;
    private static final int FRAME_HEIGHT = 160;

    /** More columns of cells leave no room for the numbers in them. */
    private static final int MOST_NUMBERED = 10;

    private static final MathContext DIGITS = new MathContext(3);
    private static final Figure SHORT = new Figure(3);

    /** Characters for which a map has room from left to right. */
    private static final int CHARACTERS = 52;

    /** Height of a character of an upright name. */
    private static final int CHARACTER = 8;

    /** Room for half a label behind the last column. */
    private static final double RIGHT = 32;

    private static final int FEWEST_LABEL = 6;
    private static final int LONGEST_LABEL = 20;
    private static final int LONGEST_NAME = 44;

    private final FactorAxis x;
    private final FactorAxis y;
    private final List<GridPoint> points;

    private HeatSheet(FactorAxis x, FactorAxis y, List<GridPoint> points) {
        this.x = x;
        this.y = y;
        this.points = points;
    }

    /**
     * The sheet of a grid.
     *
     * @param points one for each pair of levels
     * @param cellText what the number of a cell is
     */
    public static Sheet of(FactorAxis x, FactorAxis y, List<GridPoint> points, String cellText) {
        HeatSheet heat = new HeatSheet(x, y, points);
        boolean whole = MainMetrics.many().keySet().stream()
                .filter(metric -> points.stream().anyMatch(point -> point.exists(metric)))
                .allMatch(metric -> points.stream().allMatch(point -> point.exists(metric)));
        Sheet sheet = new Sheet(
                y.name() + " against " + x.name(),
                List.of(
                        cellText,
                        "Light is small, dark is large; each map has a scale of its own."
                                + (whole ? "" : " A white cell has no value.")),
                COLUMNS,
                height(y));
        MainMetrics.many().forEach((metric, label) -> {
            if (points.stream().anyMatch(point -> point.exists(metric))) {
                sheet.add(heat.map(metric, label));
            }
        });
        return sheet;
    }

    private JFreeChart map(String metric, String label) {
        List<GridPoint> cells =
                points.stream().filter(point -> point.exists(metric)).toList();
        Gradient colours = colours(cells, metric);
        XYBlockRenderer renderer = new XYBlockRenderer();
        renderer.setPaintScale(colours);
        XYPlot plot = new XYPlot(
                data(cells, metric), axis(x, xRoom(), LONGEST_NAME), axis(y, LONGEST_LABEL, yRoom()), renderer);
        Style.apply(plot);
        plot.setRangeGridlinesVisible(false);
        plot.setInsets(new RectangleInsets(4, 8, 4, RIGHT));
        if (x.levels().size() <= MOST_NUMBERED) {
            cells.forEach(point -> plot.addAnnotation(number(point, metric, colours)));
        }
        JFreeChart chart = Style.panel(label, plot);
        chart.addSubtitle(
                colours.isConstant()
                        ? new TextTitle(
                                text(colours.low()) + " in every "
                                        + (cells.size() < points.size() ? "coloured cell" : "cell"),
                                Style.TICKS)
                        : bar(colours));
        return chart;
    }

    /** Characters for which a column has room. */
    private int xRoom() {
        return StrictMath.max(
                FEWEST_LABEL,
                StrictMath.min(LONGEST_LABEL, CHARACTERS / x.levels().size()));
    }

    /** Characters of a name beside the rows. */
    private int yRoom() {
        return (height(y) - FRAME_HEIGHT + ROW_HEIGHT) / CHARACTER;
    }

    private static int height(FactorAxis y) {
        int height = FRAME_HEIGHT + ROW_HEIGHT * y.levels().size();
        return StrictMath.max(SMALLEST_HEIGHT, StrictMath.min(2 * SMALLEST_HEIGHT, height));
    }

    private XYTextAnnotation number(GridPoint point, String metric, Gradient colours) {
        double value = value(point, metric);
        XYTextAnnotation text = new XYTextAnnotation(text(value), point.x(), point.y());
        text.setFont(Style.TICKS);
        text.setPaint(colours.text(value));
        return text;
    }

    private static String text(double value) {
        return Figure.isPlain(value) ? new BigDecimal(value).round(DIGITS).toPlainString() : SHORT.format(value);
    }

    private static Gradient colours(List<GridPoint> points, String metric) {
        double low =
                points.stream().mapToDouble(point -> value(point, metric)).min().orElse(0);
        double high =
                points.stream().mapToDouble(point -> value(point, metric)).max().orElse(1);
        return new Gradient(low, high);
    }

    private static double value(GridPoint point, String metric) {
        Estimate estimate = point.estimates().get(metric);
        return estimate == null ? Double.NaN : estimate.value();
    }

    private static DefaultXYZDataset data(List<GridPoint> points, String metric) {
        double[][] cells = new double[3][points.size()];
        for (int i = 0; i < points.size(); i++) {
            cells[0][i] = points.get(i).x();
            cells[1][i] = points.get(i).y();
            cells[2][i] = value(points.get(i), metric);
        }
        DefaultXYZDataset data = new DefaultXYZDataset();
        data.addSeries(metric, cells);
        return data;
    }

    private static SymbolAxis axis(FactorAxis factor, int label, int name) {
        SymbolAxis axis = Style.levels(Labels.shortened(factor.name(), name), factor.labels(label));
        axis.setRange(-.5, factor.levels().size() - .5);
        return axis;
    }

    private static PaintScaleLegend bar(Gradient colours) {
        NumberAxis axis = Style.scale("");
        axis.setRange(colours.low(), colours.high());
        PaintScaleLegend bar = new PaintScaleLegend(colours, axis);
        bar.setStripWidth(10);
        bar.setStripOutlineVisible(false);
        bar.setAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        bar.setMargin(4, 70, 6, 40);
        bar.setBackgroundPaint(Color.WHITE);
        return bar;
    }
}
