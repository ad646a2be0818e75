package detente.chart;

import java.awt.Stroke;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Quantities over time, each a line in a band. The time before 0 is shaded: the burn-in. */
final class TimePanel {
    private static final double MARGIN = .05;

    private final String title;
    private final String yLabel;
    private final List<Line> lines = new ArrayList<>();

    private record Line(Palette paint, Stroke stroke, Band band) {}

    TimePanel(String title, String yLabel) {
        this.title = title;
        this.yLabel = yLabel;
    }

    TimePanel add(Palette paint, Stroke stroke, Band band) {
        lines.add(new Line(paint, stroke, band));
        return this;
    }

    /** Whether there is anything to be drawn. */
    boolean hasData() {
        return lines.stream().anyMatch(line -> line.band().exists());
    }

    /** The panel with a vertical axis of its own from 0. */
    JFreeChart fromZero() {
        double high = range(lines.stream().map(Line::band).toList()).getUpperBound();
        return within(new Range(0, high > 0 ? high * (1 + MARGIN) : 1));
    }

    /** The panel with a vertical axis of its own and a line at 0, for differences. */
    JFreeChart aroundZero() {
        return around(0, changes(lines.stream().map(Line::band).toList()));
    }

    /** The panel with a given vertical axis and a line across. */
    JFreeChart around(double level, Range range) {
        JFreeChart panel = within(range);
        panel.getXYPlot().addRangeMarker(Style.line(level));
        return panel;
    }

    /** The range that holds some bands of differences, and 0. */
    static Range changes(List<Band> bands) {
        Range range = Range.expandToInclude(range(bands), 0);
        return range.getLength() > 0 ? Range.expand(range, MARGIN, MARGIN) : new Range(-1, 1);
    }

    /** The range that holds some bands; 0 to 1 if they hold nothing. */
    static Range range(List<Band> bands) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Band band : bands) {
            for (Band.Moment moment : band.moments()) {
                if (moment.estimate().exists()) {
                    low = StrictMath.min(low, moment.estimate().lowest());
                    high = StrictMath.max(high, moment.estimate().highest());
                }
            }
        }
        return low <= high ? new Range(low, high) : new Range(0, 1);
    }

    /** The panel with a given vertical axis, for panels that are to be compared. */
    JFreeChart within(Range range) {
        NumberAxis yAxis = Style.scale(yLabel);
        yAxis.setRange(range);
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        NumberAxis time = Style.timeAxis(lines.stream().map(Line::band).toList());
        XYPlot plot = new XYPlot(data, time, yAxis, null);
        DeviationRenderer renderer = Style.bands(false);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            YIntervalSeries series = series(i, line.band());
            data.addSeries(series);
            Style.addBand(plot, renderer, i, series, line.paint(), line.stroke());
        }
        plot.setRenderer(renderer);
        Style.apply(plot);
        if (lines.stream().flatMap(line -> line.band().moments().stream()).anyMatch(moment -> moment.time() < 0)) {
            Style.shadeBurnIn(plot);
        }
        return Style.panel(title, plot);
    }

    private static YIntervalSeries series(int key, Band band) {
        YIntervalSeries series = new YIntervalSeries(key);
        for (Band.Moment moment : band.moments()) {
            Estimate estimate = moment.estimate();
            if (estimate.exists()) {
                series.add(moment.time(), estimate.value(), estimate.lowest(), estimate.highest());
            }
        }
        return series;
    }
}
