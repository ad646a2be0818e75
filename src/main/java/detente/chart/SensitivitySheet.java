package detente.chart;

import java.awt.BasicStroke;
import java.awt.Stroke;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jspecify.annotations.Nullable;

/** Which factors move which metrics: Sobol' indices of first and total order as bars with intervals. */
public final class SensitivitySheet {
    private static final int ROW_HEIGHT = 38;
    private static final int FRAME_HEIGHT = 90;
    private static final int LONGEST_LABEL = 34;
    private static final double GAP = 24;
    private static final double OFFSET = .2;
    private static final double DOT = 4;
    private static final double MARGIN = .06;
    private static final Stroke BAR = new BasicStroke(11, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    private static final Stroke WHISKER = new BasicStroke(1.4f);

    private final List<Row> rows;

    /**
     * How much two indices of sensitivity say of a factor.
     *
     * @param factor its name
     * @param first index of the factor alone, for each metric, by its name
     * @param total index of the factor with all its interactions, for each metric, by its name
     */
    public record Row(String factor, Map<String, Estimate> first, Map<String, Estimate> total) {}

    private SensitivitySheet(List<Row> rows) {
        this.rows = rows;
    }

    /**
     * The sheet of some factors.
     *
     * @param rows from top to bottom
     * @param shown how many of all these are; empty for all
     * @param intervalText what the whiskers are
     */
    public static Sheet of(List<Row> rows, String shown, String intervalText) {
        Sheet sheet = new Sheet(
                        "Sensitivity: the share of a metric's variance that each factor explains",
                        List.of(
                                intervalText,
                                "A total index above the first-order one: the factor works through interactions.",
                                shown),
                        1,
                        FRAME_HEIGHT + ROW_HEIGHT * rows.size())
                .box("first order: the factor alone", Palette.BLUE)
                .box("total: with all its interactions", Palette.ORANGE);
        SensitivitySheet bars = new SensitivitySheet(rows);
        CombinedRangeXYPlot all = new CombinedRangeXYPlot(
                Style.rows(Labels.of(rows.stream().map(Row::factor).toList(), LONGEST_LABEL)));
        all.setGap(GAP);
        Map<String, String> metrics = new LinkedHashMap<>(MainMetrics.few());
        metrics.keySet().removeIf(metric -> rows.stream()
                .noneMatch(row -> exists(row.first(), metric) || exists(row.total(), metric)));
        metrics.forEach((metric, label) -> all.add(bars.column(metric, label)));
        return metrics.isEmpty() ? sheet : sheet.add(Style.panel("", all));
    }

    private static boolean exists(Map<String, Estimate> indices, String metric) {
        return indices.getOrDefault(metric, Estimate.NONE).exists();
    }

    private XYPlot column(String metric, String label) {
        NumberAxis axis = Style.scale(label);
        axis.setRange(range(metric));
        XYPlot plot = new XYPlot(
                data(metric, index -> index),
                axis,
                null,
                Style.intervals(WHISKER, DOT, List.of(Palette.BLACK, Palette.BLACK))); // the first is drawn last
        plot.setDataset(1, bars(metric));
        plot.setRenderer(1, Style.intervals(BAR, 0, List.of(Palette.BLUE, Palette.ORANGE)));
        Style.applyToRows(plot);
        plot.addDomainMarker(Style.line(0));
        return plot;
    }

    private Range range(String metric) {
        Range held = DrawnRange.of(
                rows.stream()
                        .flatMap(row -> Stream.of(row.first(), row.total()))
                        .map(indices -> indices.getOrDefault(metric, Estimate.NONE)),
                0,
                1);
        double margin = MARGIN * held.getLength();
        return new Range(held.getLowerBound() - margin, held.getUpperBound() + margin);
    }

    /** Bars are intervals from 0, drawn thick; whiskers are drawn thin over them. */
    private XYIntervalSeriesCollection bars(String metric) {
        return data(
                metric,
                index -> new Estimate(
                        index.value(), StrictMath.min(0, index.value()), StrictMath.max(0, index.value())));
    }

    private XYIntervalSeriesCollection data(String metric, UnaryOperator<Estimate> drawn) {
        XYIntervalSeries first = new XYIntervalSeries("first");
        XYIntervalSeries total = new XYIntervalSeries("total");
        for (int i = 0; i < rows.size(); i++) {
            add(first, rows.get(i).first().get(metric), drawn, i - OFFSET);
            add(total, rows.get(i).total().get(metric), drawn, i + OFFSET);
        }
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(first);
        data.addSeries(total);
        return data;
    }

    private static void add(
            XYIntervalSeries series, @Nullable Estimate index, UnaryOperator<Estimate> drawn, double place) {
        if (index != null && index.exists()) {
            Estimate shown = drawn.apply(index);
            series.add(shown.value(), shown.lowest(), shown.highest(), place, place, place);
        }
    }
}
