package detente.chart;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** What arms do in each future: a strip of dots for each arm, one column for each metric. */
public final class FutureSheet {
    private static final int ROW_HEIGHT = 46;
    private static final int FRAME_HEIGHT = 90;
    private static final int MOST_DOTS = 200;
    private static final int LONGEST_LABEL = 44;
    private static final double GAP = 30;
    private static final double MARGIN = .06;
    private static final double EMPTY_WIDTH = .5;
    private static final double DOT = 5;
    private static final double MEDIAN_DOT = 10;
    private static final double DOT_OPACITY = .45;

    /** Dots of a strip stand in so many lines, so that neighbours lie apart. */
    private static final int LINES = 7;

    private static final double LINE_STEP = .08;
    private static final double TAIL = .05;

    private FutureSheet() {}

    /**
     * The sheet.
     *
     * @param rows arms from top to bottom, with ratios to the baseline
     */
    public static Sheet of(List<FutureRow> rows) {
        Sheet sheet = new Sheet(
                "What arms do in each future: ratio to the baseline of the future",
                List.of(
                        "Dots: futures, luck taken out; where the spread cannot be told from luck all lie in one place. Bars: nine"
                                + " tenths of the futures as they came out, luck and all.",
                        "Left of the line is less than in the baseline. Harm above severity 6 is extrapolation.",
                        isThinned(rows) ? "Shown are " + MOST_DOTS + " evenly chosen of many futures." : ""),
                1,
                FRAME_HEIGHT + ROW_HEIGHT * rows.size());
        Map<String, String> metrics = MainMetrics.few();
        metrics.keySet().removeIf(metric -> rows.stream()
                .allMatch(row -> row.raw(metric).isEmpty()));
        if (metrics.isEmpty()) {
            return sheet;
        }
        return sheet.dot("a future", Palette.BLUE)
                .dot("median", Palette.VERMILION)
                .line("as they came out", Palette.BLACK, Style.LINE)
                .add(chart(rows, metrics));
    }

    private static boolean isThinned(List<FutureRow> rows) {
        return rows.stream().flatMap(row -> row.freed().values().stream()).anyMatch(all -> all.size() > MOST_DOTS);
    }

    private static JFreeChart chart(List<FutureRow> rows, Map<String, String> metrics) {
        SymbolAxis names =
                Style.rows(Labels.of(rows.stream().map(FutureRow::label).toList(), LONGEST_LABEL));
        names.setGridBandsVisible(true);
        CombinedRangeXYPlot all = new CombinedRangeXYPlot(names);
        all.setGap(GAP);
        metrics.forEach((metric, label) -> all.add(column(rows, metric, label)));
        return Style.panel("", all);
    }

    private static XYPlot column(List<FutureRow> rows, String metric, String label) {
        NumberAxis axis = Style.scale(label);
        axis.setRange(range(rows, metric));
        XYPlot plot = new XYPlot(dots(rows, metric), axis, null, dotted(Palette.BLUE.faded(DOT_OPACITY), DOT));
        plot.setDataset(1, bars(rows, metric));
        plot.setRenderer(1, Style.intervals(Style.LINE, 0, List.of(Palette.BLACK)));
        plot.setDataset(2, medians(rows, metric));
        plot.setRenderer(2, dotted(Palette.VERMILION.color(), MEDIAN_DOT));
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        Style.applyToRows(plot);
        plot.setDomainAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.addDomainMarker(Style.line(1));
        return plot;
    }

    private static XYLineAndShapeRenderer dotted(Color color, double size) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesPaint(0, color);
        renderer.setSeriesShape(0, Style.dot(size));
        return renderer;
    }

    private static Range range(List<FutureRow> rows, String metric) {
        Stream<Estimate> ends = rows.stream()
                .flatMap(row -> Stream.concat(
                        Stream.of(bar(row, metric)),
                        row.freed(metric).stream().map(value -> new Estimate(value, value, value))));
        Range held = DrawnRange.of(ends, 1, 1);
        double margin = held.getLength() > 0 ? MARGIN * held.getLength() : EMPTY_WIDTH;
        return new Range(held.getLowerBound() - margin, held.getUpperBound() + margin);
    }

    private static Estimate bar(FutureRow row, String metric) {
        List<Double> sorted = row.raw(metric).stream().sorted().toList();
        return sorted.isEmpty() ? Estimate.NONE : new Estimate(at(sorted, .5), at(sorted, TAIL), at(sorted, 1 - TAIL));
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) StrictMath.round(share * (sorted.size() - 1)));
    }

    private static XYIntervalSeriesCollection bars(List<FutureRow> rows, String metric) {
        XYIntervalSeries series = new XYIntervalSeries("raw");
        for (int y = 0; y < rows.size(); y++) {
            Estimate bar = bar(rows.get(y), metric);
            if (bar.exists()) {
                series.add(bar.value(), bar.low(), bar.high(), y, y, y);
            }
        }
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(series);
        return data;
    }

    private static XYSeriesCollection dots(List<FutureRow> rows, String metric) {
        XYSeries series = new XYSeries("futures", false);
        for (int y = 0; y < rows.size(); y++) {
            List<Double> sorted = rows.get(y).freed(metric).stream().sorted().toList();
            int shown = StrictMath.min(MOST_DOTS, sorted.size());
            for (int i = 0; i < shown; i++) {
                double value = at(sorted, shown > 1 ? i / (shown - 1.) : 0);
                series.add(value, y + LINE_STEP * (i * 3 % LINES - LINES / 2));
            }
        }
        return new XYSeriesCollection(series);
    }

    private static XYSeriesCollection medians(List<FutureRow> rows, String metric) {
        XYSeries series = new XYSeries("medians", false);
        for (int y = 0; y < rows.size(); y++) {
            List<Double> sorted = rows.get(y).freed(metric).stream().sorted().toList();
            if (!sorted.isEmpty()) {
                series.add(at(sorted, .5), y);
            }
        }
        return new XYSeriesCollection(series);
    }
}
