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
import org.jfree.data.xy.DefaultXYZDataset;

/** Metrics over two factors, each as a map of coloured cells: a phase diagram. */
public final class HeatSheet {
    private static final int COLUMNS = 2;
    private static final int SMALLEST_HEIGHT = 300;
    private static final int ROW_HEIGHT = 30;
    private static final int FRAME_HEIGHT = 160;

    /** More columns of cells leave no room for the numbers in them. */
    private static final int MOST_NUMBERED = 10;

    private static final MathContext DIGITS = new MathContext(3);

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
        int height = FRAME_HEIGHT + ROW_HEIGHT * y.levels().size();
        Sheet sheet = new Sheet(
                y.name() + " against " + x.name(),
                List.of(cellText, "Light is small, dark is large; each map has a scale of its own."),
                COLUMNS,
                StrictMath.max(SMALLEST_HEIGHT, StrictMath.min(2 * SMALLEST_HEIGHT, height)));
        MainMetrics.six().forEach((metric, label) -> {
            if (points.stream().allMatch(point -> heat.exists(point, metric))) {
                sheet.add(heat.map(metric, label));
            }
        });
        return sheet;
    }

    private boolean exists(GridPoint point, String metric) {
        Estimate estimate = point.estimates().get(metric);
        return estimate != null && estimate.exists();
    }

    private JFreeChart map(String metric, String label) {
        Gradient colours = colours(metric);
        XYBlockRenderer renderer = new XYBlockRenderer();
        renderer.setPaintScale(colours);
        XYPlot plot = new XYPlot(data(metric), axis(x), axis(y), renderer);
        Style.apply(plot);
        plot.setRangeGridlinesVisible(false);
        if (x.levels().size() <= MOST_NUMBERED) {
            points.forEach(point -> plot.addAnnotation(number(point, metric, colours)));
        }
        JFreeChart chart = Style.panel(label, plot);
        chart.addSubtitle(bar(colours));
        return chart;
    }

    private XYTextAnnotation number(GridPoint point, String metric, Gradient colours) {
        double value = value(point, metric);
        XYTextAnnotation text = new XYTextAnnotation(text(value), point.x(), point.y());
        text.setFont(Style.TICKS);
        text.setPaint(colours.text(value));
        return text;
    }

    private static String text(double value) {
        return new BigDecimal(value).round(DIGITS).toPlainString();
    }

    private Gradient colours(String metric) {
        double low =
                points.stream().mapToDouble(point -> value(point, metric)).min().orElse(0);
        double high =
                points.stream().mapToDouble(point -> value(point, metric)).max().orElse(1);
        return new Gradient(low, high > low ? high : low + 1);
    }

    private static double value(GridPoint point, String metric) {
        Estimate estimate = point.estimates().get(metric);
        return estimate == null ? Double.NaN : estimate.value();
    }

    private DefaultXYZDataset data(String metric) {
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

    private static SymbolAxis axis(FactorAxis factor) {
        SymbolAxis axis = new SymbolAxis(factor.name(), factor.labels());
        Style.apply(axis);
        axis.setGridBandsVisible(false);
        axis.setRange(-.5, factor.levels().size() - .5);
        return axis;
    }

    private static PaintScaleLegend bar(Gradient colours) {
        NumberAxis axis = Style.axis("");
        axis.setRange(colours.low(), colours.high());
        PaintScaleLegend bar = new PaintScaleLegend(colours, axis);
        bar.setStripWidth(10);
        bar.setStripOutlineVisible(false);
        bar.setAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        bar.setMargin(4, 70, 6, 12);
        bar.setBackgroundPaint(Color.WHITE);
        return bar;
    }
}
