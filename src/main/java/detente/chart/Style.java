package detente.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.LogarithmicAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.data.Range;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.ui.RectangleInsets;
import org.jspecify.annotations.Nullable;

/** How every chart looks. Sizes are points on a sheet 1200 points wide. */
final class Style {
    static final Font SHEET_TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 22);
    static final Font SHEET_TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 14);
    static final Font PANEL_TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 15);
    static final Font AXIS = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    static final Font TICKS = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    /** A bar around which another one goes on. */
    static final Stroke THICK = new BasicStroke(5, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);

    static final Stroke LINE = new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final Stroke DASHES =
            new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {7, 5}, 0);
    static final Stroke THIN = new BasicStroke(1);
    static final double BAND_OPACITY = .22;
    /** Room for half a number at the end of an axis. */
    private static final double RIGHT = 20;

    private static final double ROOM = .5;
    private static final double DOT = 8;
    private static final int TOP_LEFT = 0;
    private static final int BOTTOM_LEFT = 2;

    private Style() {}

    /** A panel of a sheet: a plot under its title. */
    static JFreeChart panel(String title, Plot plot) {
        JFreeChart chart = new JFreeChart(null, PANEL_TITLE, plot, false);
        if (!title.isEmpty()) {
            chart.setTitle(new TextTitle(title, PANEL_TITLE));
        }
        chart.setBackgroundPaint(Color.WHITE);
        chart.setAntiAlias(true);
        return chart;
    }

    static void apply(XYPlot plot) {
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setInsets(new RectangleInsets(4, 8, 4, RIGHT));
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Palette.RULE.color());
        plot.setRangeGridlineStroke(THIN);
    }

    /** A plot of dots or bars in named rows, with lines at the values and none at the rows. */
    static void applyToRows(XYPlot plot) {
        apply(plot);
        plot.setBackgroundPaint(null);
        plot.setRangeGridlinesVisible(false);
        plot.setDomainGridlinesVisible(true);
        plot.setDomainGridlinePaint(Palette.RULE.color());
        plot.setDomainGridlineStroke(THIN);
    }

    /** The axis of rows, the first at the top. */
    static SymbolAxis rows(List<String> names) {
        SymbolAxis axis = new SymbolAxis(null, names.toArray(String[]::new));
        apply(axis);
        axis.setInverted(true);
        axis.setGridBandPaint(Palette.PALE.color());
        return axis;
    }

    /** An axis of levels, which have names in place of numbers. */
    static SymbolAxis levels(String label, List<String> names) {
        SymbolAxis axis = new SymbolAxis(label, names.toArray(String[]::new));
        apply(axis);
        axis.setGridBandsVisible(false);
        return axis;
    }

    static NumberAxis axis(@Nullable String label) {
        NumberAxis axis = new NumberAxis(label);
        axis.setNumberFormatOverride(numbers());
        apply(axis);
        return axis;
    }

    /** An axis of a picture that stands still. */
    static NumberAxis scale(@Nullable String label) {
        NumberAxis axis = new AxisScale(label);
        apply(axis);
        return axis;
    }

    /** An axis of orders of magnitude on which 0 has a place too. */
    static NumberAxis logarithmicAxis() {
        LogarithmicAxis axis = new LogarithmicAxis(null);
        axis.setAllowNegativesFlag(true);
        axis.setNumberFormatOverride(numbers());
        apply(axis);
        return axis;
    }

    /** The horizontal axis of some bands, from their first moment to the end of their last period. */
    static NumberAxis timeAxis(List<Band> bands) {
        double first = Double.POSITIVE_INFINITY;
        double last = Double.NEGATIVE_INFINITY;
        double period = 0;
        for (Band band : bands) {
            double before = Double.NaN;
            for (Band.Moment moment : band.moments()) {
                first = StrictMath.min(first, moment.time());
                last = StrictMath.max(last, moment.time());
                period = moment.time() - before > 0 ? moment.time() - before : period;
                before = moment.time();
            }
        }
        NumberAxis axis = scale("years since the burn-in");
        axis.setRange(range(first, last + period));
        return axis;
    }

    /** Around a single moment, whose length nobody knows, there is room for a dot. */
    private static Range range(double first, double end) {
        if (first < end) {
            return new Range(first, end);
        }
        return first == end ? new Range(first - ROOM, first + ROOM) : new Range(0, 1);
    }

    /** Draws intervals along the horizontal axis as bars, and in each the number as a dot of so many points across. */
    static XYErrorRenderer intervals(Stroke bar, double dot, List<Palette> paints) {
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawYError(false);
        renderer.setErrorStroke(bar);
        renderer.setCapLength(0);
        for (int i = 0; i < paints.size(); i++) {
            renderer.setSeriesPaint(i, paints.get(i).color());
            renderer.setSeriesShape(i, dot(dot));
        }
        return renderer;
    }

    /** A dot of a line or a panel, of so many points across. */
    static Shape dot(double size) {
        return new Ellipse2D.Double(-size / 2, -size / 2, size, size);
    }

    /** The quadrants left of 0: the only shading that lies behind the lines. */
    static void shadeBurnIn(XYPlot plot) {
        plot.setQuadrantOrigin(new Point2D.Double(0, 0));
        plot.setQuadrantPaint(TOP_LEFT, Palette.PALE.color());
        plot.setQuadrantPaint(BOTTOM_LEFT, Palette.PALE.color());
    }

    /** Draws lines in bands. */
    static DeviationRenderer bands(boolean dotted) {
        DeviationRenderer renderer = new BandRenderer(dotted);
        renderer.setAlpha(1); // SVG knows no composites: the colour itself is let through
        return renderer;
    }

    /** The look of a line with its band; of one that has one moment only, that of a dot with a bar. */
    static void addBand(
            XYPlot plot, DeviationRenderer renderer, int series, YIntervalSeries band, Palette paint, Stroke stroke) {
        renderer.setSeriesPaint(series, paint.color());
        renderer.setSeriesFillPaint(series, paint.faded(BAND_OPACITY));
        renderer.setSeriesStroke(series, stroke);
        if (band.getItemCount() == 1) {
            renderer.setSeriesShapesVisible(series, true);
            renderer.setSeriesShape(series, dot(DOT));
            double x = band.getX(0).doubleValue();
            plot.addAnnotation(
                    new XYLineAnnotation(x, band.getYLowValue(0), x, band.getYHighValue(0), LINE, paint.color()));
        }
    }

    static void apply(ValueAxis axis) {
        axis.setLabelFont(AXIS);
        axis.setTickLabelFont(TICKS);
        axis.setAxisLinePaint(Palette.GREY.color());
        axis.setTickMarkPaint(Palette.GREY.color());
        axis.setLabelPaint(Color.BLACK);
        axis.setTickLabelPaint(Color.BLACK);
    }

    /** A line across a plot. */
    static ValueMarker line(double at) {
        ValueMarker line = new ValueMarker(at, Color.BLACK, THIN);
        line.setAlpha(1);
        return line;
    }

    static NumberFormat numbers() {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
