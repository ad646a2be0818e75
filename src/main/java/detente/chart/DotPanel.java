package detente.chart;

import java.awt.Stroke;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Estimates as dots with bars: one named row for each case, one column for each metric. */
final class DotPanel {
    private static final double DOT = 8;
    private static final double GAP = 30;
    private static final int LONGEST_LABEL = 44;
    private static final double MARGIN = .06;
    private static final double EMPTY_WIDTH = .5;

    private final List<EffectRow> rows;
    private final ToIntFunction<EffectRow> group;
    private final List<Palette> paints;

    /**
     * @param rows from top to bottom
     * @param group which colour a row has, as a position in {@code paints}
     */
    DotPanel(List<EffectRow> rows, ToIntFunction<EffectRow> group, List<Palette> paints) {
        this.rows = rows;
        this.group = group;
        this.paints = paints;
    }

    /** Adds the panel to a sheet, for those metrics that have a value in some row. */
    Sheet addTo(Sheet sheet, Map<String, String> metrics, double reference) {
        Map<String, String> shown = new LinkedHashMap<>(metrics);
        shown.keySet().removeIf(metric -> rows.stream()
                .noneMatch(row -> row.unchanged().contains(metric)
                        || row.estimates().getOrDefault(metric, Estimate.NONE).exists()));
        if (rows.stream().anyMatch(row -> shown.keySet().stream().anyMatch(row.unchanged()::contains))) {
            sheet.ring("unchanged in every world", Palette.GREY);
        }
        return shown.isEmpty() ? sheet : sheet.add(chart("", shown, reference));
    }

    /**
     * The panel.
     *
     * @param title above it
     * @param metrics axis label of each metric, by its name, from left to right
     * @param reference where a vertical line stands; NaN: the axes begin at 0 and there is none
     */
    JFreeChart chart(String title, Map<String, String> metrics, double reference) {
        SymbolAxis names =
                Style.rows(Labels.of(rows.stream().map(EffectRow::label).toList(), LONGEST_LABEL));
        names.setGridBandsVisible(true);
        CombinedRangeXYPlot all = new CombinedRangeXYPlot(names);
        all.setGap(GAP);
        metrics.forEach((metric, label) -> all.add(column(metric, label, reference)));
        return Style.panel(title, all);
    }

    private XYPlot column(String metric, String label, double reference) {
        NumberAxis axis = Style.scale(label);
        axis.setRange(range(metric, Double.isNaN(reference) ? 0 : reference));
        Stroke bar = hasRanges() ? Style.THICK : Style.LINE;
        XYErrorRenderer renderer = Style.intervals(bar, DOT, paints);
        renderer.setSeriesPaint(paints.size(), Palette.GREY.color());
        renderer.setSeriesShape(paints.size(), Style.dot(DOT));
        renderer.setSeriesShapesFilled(paints.size(), false);
        XYPlot plot = new XYPlot(data(metric, reference, EffectRow::estimates), axis, null, renderer);
        if (hasRanges()) {
            plot.setDataset(1, data(metric, reference, EffectRow::ranges));
            XYErrorRenderer thin = Style.intervals(Style.THIN, 1, paints);
            thin.setSeriesVisible(paints.size(), false);
            plot.setRenderer(1, thin);
        }
        Style.applyToRows(plot);
        plot.setDomainAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        if (!Double.isNaN(reference)) {
            plot.addDomainMarker(Style.line(reference));
        }
        return plot;
    }

    /** A range that holds all bars and one value more, with a margin. */
    private Range range(String metric, double value) {
        Range held = DrawnRange.of(
                rows.stream()
                        .flatMap(row -> Stream.of(row.estimates(), row.ranges()))
                        .map(all -> all.getOrDefault(metric, Estimate.NONE)),
                value,
                value);
        double margin = held.getLength() > 0 ? MARGIN * held.getLength() : EMPTY_WIDTH;
        return new Range(held.getLowerBound() - margin, held.getUpperBound() + margin);
    }

    /** Whether some row goes far over parameter sets, so that each has a thick bar and a thin one. */
    private boolean hasRanges() {
        return rows.stream().anyMatch(row -> !row.ranges().isEmpty());
    }

    /** What is unchanged in every world stands at the reference, in a series of its own. */
    private XYIntervalSeriesCollection data(
            String metric, double reference, Function<EffectRow, Map<String, Estimate>> of) {
        List<XYIntervalSeries> series = new ArrayList<>();
        for (int i = 0; i <= paints.size(); i++) {
            series.add(new XYIntervalSeries(i));
        }
        for (int y = 0; y < rows.size(); y++) {
            Estimate estimate = of.apply(rows.get(y)).get(metric);
            if (rows.get(y).unchanged().contains(metric)) {
                series.get(paints.size()).add(reference, reference, reference, y, y, y);
            } else if (estimate != null && estimate.exists()) {
                series.get(group.applyAsInt(rows.get(y)))
                        .add(estimate.value(), estimate.lowest(), estimate.highest(), y, y, y);
            }
        }
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        series.forEach(data::addSeries);
        return data;
    }
}
