package detente.chart;

import detente.metric.Metric;
import detente.metric.Metrics;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Metrics against a numeric factor, one line with its band for each level of another. */
public final class CurveSheet {
    /** More lines than this are hard to tell apart. */
    public static final int MOST_LINES = 6;

    private static final List<Palette> PAINTS =
            List.of(Palette.BLUE, Palette.ORANGE, Palette.GREEN, Palette.VERMILION, Palette.PURPLE, Palette.BLACK);
    private static final double MARGIN = .04;
    private static final double DOT = 7;
    private static final int LONGEST_NAME = 34;
    private static final int LONGEST_KEY = 48;

    private final FactorAxis x;
    private final FactorAxis lines;
    private final List<GridPoint> points;
    private final boolean ratios;

    private CurveSheet(FactorAxis x, FactorAxis lines, List<GridPoint> points, boolean ratios) {
        this.x = x;
        this.lines = lines;
        this.points = points;
        this.ratios = ratios;
    }

    /**
     * The sheet of some points.
     *
     * @param x numeric
     * @param lines at most {@link #MOST_LINES} levels; one without a name where there is no other factor
     * @param ratios whether estimates are ratios to a baseline
     * @param bandText what lines and bands are
     */
    public static Sheet of(FactorAxis x, FactorAxis lines, List<GridPoint> points, boolean ratios, String bandText) {
        CurveSheet curves = new CurveSheet(x, lines, points, ratios);
        boolean several = lines.levels().size() > 1;
        Sheet sheet = new Sheet(
                several ? x.name() + " for each " + lines.name() : "What " + x.name() + " does",
                List.of(several ? bandText + " Colours: " + lines.name() + "." : bandText),
                3,
                320);
        if (several) {
            List<String> labels = lines.labels(LONGEST_KEY);
            for (int i = 0; i < labels.size(); i++) {
                sheet.line(labels.get(i), PAINTS.get(i), Style.LINE);
            }
        }
        MainMetrics.many().forEach((metric, label) -> {
            if (points.stream().anyMatch(point -> point.exists(metric))) {
                sheet.add(curves.panel(metric, label));
            }
        });
        return sheet;
    }

    private JFreeChart panel(String metric, String label) {
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        NumberAxis vertical = Style.scale(ratios ? "ratio to the baseline" : unit(metric));
        XYPlot plot = new XYPlot(data, axis(), vertical, null);
        DeviationRenderer renderer = Style.bands(true);
        List<Estimate> all = new ArrayList<>();
        for (int i = 0; i < lines.levels().size(); i++) {
            YIntervalSeries series = series(i, metric, all);
            data.addSeries(series);
            renderer.setSeriesShape(i, Style.dot(DOT));
            Style.addBand(plot, renderer, i, series, PAINTS.get(i), Style.LINE);
        }
        vertical.setRange(range(all));
        plot.setRenderer(renderer);
        Style.apply(plot);
        if (ratios) {
            plot.addRangeMarker(Style.line(1));
        }
        return Style.panel(label, plot);
    }

    private static String unit(String metric) {
        return Metrics.find(metric)
                .map(Metric::unit)
                .filter(unit -> !unit.equals("1"))
                .orElse("");
    }

    private YIntervalSeries series(int line, String metric, List<Estimate> all) {
        YIntervalSeries series = new YIntervalSeries(line);
        for (GridPoint point : points) {
            Estimate estimate = point.estimates().get(metric);
            if (point.y() == line && estimate != null && estimate.exists()) {
                series.add(place(point.x()), estimate.value(), estimate.lowest(), estimate.highest());
                all.add(estimate);
            }
        }
        return series;
    }

    private double place(int level) {
        return x.isEven() ? x.value(level) : level;
    }

    /** StepSums far from even stand one step apart. */
    private ValueAxis axis() {
        int last = x.levels().size() - 1;
        double margin = MARGIN * (place(last) - place(0));
        String name = Labels.shortened(x.name(), LONGEST_NAME);
        ValueAxis axis = x.isEven() ? Style.scale(name) : Style.levels(name, x.labels(LONGEST_NAME));
        axis.setRange(place(0) - margin, place(last) + margin);
        return axis;
    }

    /** From 0 for quantities; around 1 for ratios. */
    private Range range(List<Estimate> all) {
        Range held = DrawnRange.of(all.stream(), ratios ? 1 : 0, ratios || all.isEmpty() ? 1 : 0);
        double low = held.getLowerBound();
        double high = held.getUpperBound();
        double margin = high > low ? MARGIN * (high - low) : .5;
        return new Range(ratios || low < 0 ? low - margin : 0, high + margin);
    }
}
