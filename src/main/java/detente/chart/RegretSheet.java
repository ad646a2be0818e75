package detente.chart;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.title.PaintScaleLegend;
import org.jfree.data.xy.DefaultXYZDataset;

/** How far each arm is behind the best one of each future, as maps of coloured cells. */
public final class RegretSheet {
    private static final int ROW_HEIGHT = 30;
    private static final int FRAME_HEIGHT = 130;
    private static final int LONGEST_LABEL = 24;

    private RegretSheet() {}

    /**
     * The sheet.
     *
     * @param rows arms from top to bottom, with regrets of the same futures from left to right, luck taken out
     * @param shown how many futures these are of all; empty for all
     */
    public static Sheet of(List<FutureRow> rows, String shown) {
        Map<String, String> metrics = MainMetrics.few();
        metrics.keySet().removeIf(metric -> rows.stream()
                .allMatch(row -> row.freed(metric).isEmpty()));
        Sheet sheet = new Sheet(
                "Regret: how far each arm is behind the best one of each future",
                List.of(
                        "Columns: futures, from those in which the best arm can do least for the metric to those in which it can do most."
                                + " Cells: ratio to the baseline minus that of the best arm, luck taken out.",
                        "Light is small, dark is large; each map has a scale of its own.",
                        shown),
                Sheet.columnsFor(metrics.size()),
                FRAME_HEIGHT + ROW_HEIGHT * rows.size());
        metrics.forEach((metric, label) -> sheet.add(map(rows, metric, label)));
        return sheet;
    }

    private static JFreeChart map(List<FutureRow> rows, String metric, String label) {
        double high = rows.stream()
                .flatMap(row -> row.freed(metric).stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        Gradient colours = new Gradient(0, high);
        XYBlockRenderer renderer = new XYBlockRenderer();
        renderer.setPaintScale(colours);
        NumberAxis futures = Style.scale("futures");
        int width =
                rows.stream().mapToInt(row -> row.freed(metric).size()).max().orElse(1);
        futures.setRange(.5, width + .5);
        XYPlot plot = new XYPlot(
                data(rows, metric),
                futures,
                Style.rows(Labels.of(rows.stream().map(FutureRow::label).toList(), LONGEST_LABEL)),
                renderer);
        Style.apply(plot);
        plot.setRangeGridlinesVisible(false);
        JFreeChart chart = Style.panel(label, plot);
        if (colours.isConstant()) {
            return Style.panel(label + ": no arm is told from another", plot);
        }
        NumberAxis axis = Style.scale("");
        axis.setRange(0, high);
        PaintScaleLegend bar = new PaintScaleLegend(colours, axis);
        bar.setStripWidth(10);
        bar.setStripOutlineVisible(false);
        bar.setAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        bar.setMargin(4, 70, 6, 40);
        bar.setBackgroundPaint(Color.WHITE);
        chart.addSubtitle(bar);
        return chart;
    }

    private static DefaultXYZDataset data(List<FutureRow> rows, String metric) {
        int cells = rows.stream().mapToInt(row -> row.freed(metric).size()).sum();
        double[][] values = new double[3][cells];
        int place = 0;
        for (int y = 0; y < rows.size(); y++) {
            List<Double> regrets = rows.get(y).freed(metric);
            for (int x = 0; x < regrets.size(); x++) {
                values[0][place] = x + 1.;
                values[1][place] = y;
                values[2][place++] = regrets.get(x);
            }
        }
        DefaultXYZDataset data = new DefaultXYZDataset();
        data.addSeries(metric, values);
        return data;
    }
}
