package detente.chart;

import java.awt.BasicStroke;
import java.awt.Stroke;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Which factors matter, by their elementary effects: size μ* against spread σ, one panel for each metric. */
public final class MorrisSheet {
    /** Only as many factors are named, those with the largest effects. */
    private static final int MOST_NAMES = 12;

    private static final int LONGEST_LABEL = 30;
    private static final double DOT = 8;
    private static final double MARGIN = 1.12;
    private static final Stroke DIAGONAL =
            new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 4}, 0);

    /**
     * The elementary effects of a factor.
     *
     * @param factor its name
     * @param sizes μ*, the mean size of its effects, for each metric, by its name
     * @param spreads σ, their standard deviation, for each metric, by its name
     */
    public record Row(String factor, Map<String, Estimate> sizes, Map<String, Estimate> spreads) {}

    private MorrisSheet() {}

    /**
     * The sheet of some factors.
     *
     * @param shown how many of all these are; empty for all
     * @param intervalText what the bars are
     */
    public static Sheet of(List<Row> rows, String shown, String intervalText) {
        Sheet sheet = new Sheet(
                "Elementary effects: size against spread",
                List.of(
                        intervalText,
                        "Right: the factor matters. Above the dashed line (σ = μ*): how much depends on the other factors or"
                                + " on its own level."
                                + (rows.size() > MOST_NAMES ? " Only the " + MOST_NAMES + " largest are named." : ""),
                        shown),
                2,
                400);
        MainMetrics.few().forEach((metric, label) -> {
            List<Row> present = rows.stream()
                    .filter(row -> exists(row, metric))
                    .sorted(Comparator.comparingDouble(row -> -size(row, metric).value()))
                    .toList();
            if (!present.isEmpty()) {
                sheet.add(plane(present, metric, label));
            }
        });
        return sheet;
    }

    private static boolean exists(Row row, String metric) {
        return size(row, metric).exists() && spread(row, metric).exists();
    }

    private static Estimate size(Row row, String metric) {
        return row.sizes().getOrDefault(metric, Estimate.NONE);
    }

    private static Estimate spread(Row row, String metric) {
        return row.spreads().getOrDefault(metric, Estimate.NONE);
    }

    private static JFreeChart plane(List<Row> rows, String metric, String label) {
        List<String> names = Labels.of(rows.stream().map(Row::factor).toList(), LONGEST_LABEL);
        XYIntervalSeries dots = new XYIntervalSeries(metric);
        List<PlacedLabels.Spot> spots = new ArrayList<>();
        double right = 0;
        double top = 0;
        for (Row row : rows) {
            Estimate size = size(row, metric);
            double spread = spread(row, metric).value();
            dots.add(size.value(), size.lowest(), size.highest(), spread, spread, spread);
            String name = spots.size() < MOST_NAMES ? names.get(spots.size()) : "";
            spots.add(new PlacedLabels.Spot(size.value(), spread, name));
            right = StrictMath.max(right, size.highest());
            top = StrictMath.max(top, spread);
        }
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(dots);
        XYPlot plot = new XYPlot(data, axis("μ*, mean size of effects", right), axis("σ, their spread", top), dots());
        Style.apply(plot);
        double end = StrictMath.min(right, top) * MARGIN;
        plot.addAnnotation(new XYLineAnnotation(0, 0, end, end, DIAGONAL, Palette.GREY.color()));
        plot.addAnnotation(new PlacedLabels(spots, DOT));
        return Style.panel(label, plot);
    }

    private static NumberAxis axis(String label, double most) {
        NumberAxis axis = Style.scale(label);
        axis.setRange(most > 0 ? most * (1 - MARGIN) / 2 : 0, most > 0 ? most * MARGIN : 1);
        return axis;
    }

    private static XYErrorRenderer dots() {
        XYErrorRenderer renderer = Style.intervals(Style.THIN, DOT, List.of(Palette.BLUE));
        renderer.setErrorPaint(Palette.SKY.color());
        return renderer;
    }
}
