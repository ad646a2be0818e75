package detente.chart;

import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Patterns of series of incidents beside each other, each with what chance gives. */
public final class PatternSheet {
    private static final int ROW_HEIGHT = 34;
    private static final int FRAME_HEIGHT = 96;
    private static final int LONGEST_LABEL = 30;
    private static final double APART = .16;
    private static final double DOT = 8;
    /** Larger, so that it can be seen behind the other. */
    private static final double CHANCE_DOT = 14;

    private static final double MARGIN = .06;
    private static final double EMPTY_WIDTH = .5;
    private static final List<Palette> PAINTS = List.of(Palette.BLUE, Palette.ORANGE);

    /**
     * A pattern.
     *
     * @param label its name
     * @param values of each series
     * @param chances what chance gives of each series; NaN where nobody knows
     */
    public record Row(String label, List<Estimate> values, List<Double> chances) {}

    /**
     * Patterns on one scale.
     *
     * @param title above them
     */
    public record Panel(String title, List<Row> rows) {}

    private PatternSheet() {}

    /**
     * The sheet.
     *
     * @param title what it shows
     * @param text lines under it
     * @param series names of the series, two at most
     * @param panels what is shown; one without rows is left out
     */
    public static Sheet of(String title, List<String> text, List<String> series, List<Panel> panels) {
        int rows = panels.stream().mapToInt(panel -> panel.rows().size()).max().orElse(0);
        Sheet sheet = new Sheet(title, text, 2, FRAME_HEIGHT + ROW_HEIGHT * rows);
        if (rows == 0) {
            return sheet;
        }
        for (int i = 0; i < series.size(); i++) {
            sheet.dot(series.get(i), PAINTS.get(i));
        }
        sheet.dot("by chance", Palette.GREY);
        panels.stream().filter(panel -> !panel.rows().isEmpty()).forEach(panel -> sheet.add(chart(panel)));
        return sheet;
    }

    private static JFreeChart chart(Panel panel) {
        List<Row> rows = panel.rows();
        SymbolAxis names = Style.rows(Labels.of(rows.stream().map(Row::label).toList(), LONGEST_LABEL));
        names.setGridBandsVisible(true);
        NumberAxis axis = Style.scale(null);
        Range held = DrawnRange.of(rows.stream().flatMap(PatternSheet::shown), 0, 0);
        double margin = held.getLength() > 0 ? MARGIN * held.getLength() : EMPTY_WIDTH;
        axis.setRange(new Range(held.getLowerBound() - margin, held.getUpperBound() + margin));
        XYPlot plot = new XYPlot(chances(rows), axis, names, chanceDots());
        plot.setDataset(1, values(rows));
        plot.setRenderer(1, Style.intervals(Style.LINE, DOT, PAINTS));
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        Style.applyToRows(plot);
        plot.addDomainMarker(Style.line(0));
        return Style.panel(panel.title(), plot);
    }

    private static Stream<Estimate> shown(Row row) {
        return Stream.concat(
                row.values().stream(), row.chances().stream().map(chance -> new Estimate(chance, chance, chance)));
    }

    private static XYLineAndShapeRenderer chanceDots() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesPaint(0, Palette.GREY.color());
        renderer.setSeriesShape(0, Style.dot(CHANCE_DOT));
        return renderer;
    }

    private static XYSeriesCollection chances(List<Row> rows) {
        XYSeries series = new XYSeries("chance", false);
        for (int y = 0; y < rows.size(); y++) {
            List<Double> chances = rows.get(y).chances();
            for (int i = 0; i < chances.size(); i++) {
                if (!Double.isNaN(chances.get(i))) {
                    series.add(chances.get(i).doubleValue(), line(y, i, chances.size()));
                }
            }
        }
        return new XYSeriesCollection(series);
    }

    private static XYIntervalSeriesCollection values(List<Row> rows) {
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        for (int i = 0; i < PAINTS.size(); i++) {
            XYIntervalSeries series = new XYIntervalSeries(i);
            for (int y = 0; y < rows.size(); y++) {
                List<Estimate> values = rows.get(y).values();
                if (i < values.size() && values.get(i).exists()) {
                    Estimate value = values.get(i);
                    double at = line(y, i, values.size());
                    series.add(value.value(), value.lowest(), value.highest(), at, at, at);
                }
            }
            data.addSeries(series);
        }
        return data;
    }

    /** Several series of a row stand one under the other. */
    private static double line(int row, int series, int all) {
        return all == 1 ? row : row + (series == 0 ? -APART : APART);
    }
}
