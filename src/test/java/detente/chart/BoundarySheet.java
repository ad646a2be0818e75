package detente.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Where a rivalry runs away: the gain against the half-life of grievance, with a closed form. */
public final class BoundarySheet {
    private static final List<Palette> PAINTS =
            List.of(Palette.BLUE, Palette.ORANGE, Palette.GREEN, Palette.VERMILION, Palette.PURPLE, Palette.GREY);
    private static final String CLOSED = "closed form";
    private static final double DOT = 8;

    private BoundarySheet() {}

    /**
     * The picture.
     *
     * @param lines the gain at each half-life, by what is switched on
     * @param closed the gain by the closed form at each half-life
     */
    public static String svg(
            String title, Map<String, Map<Double, Double>> lines, Map<Double, Double> closed, String text) {
        Sheet sheet = new Sheet(title, List.of(text), 1, 420);
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
        List<String> names = new ArrayList<>(lines.keySet());
        for (int i = 0; i < names.size(); i++) {
            data.addSeries(series(names.get(i), lines.getOrDefault(names.get(i), Map.of())));
            renderer.setSeriesPaint(i, PAINTS.get(i).color());
            renderer.setSeriesStroke(i, Style.LINE);
            renderer.setSeriesShape(i, Style.dot(DOT));
            sheet.line(names.get(i), PAINTS.get(i), Style.LINE);
        }
        data.addSeries(series(CLOSED, closed));
        renderer.setSeriesPaint(names.size(), Palette.BLACK.color());
        renderer.setSeriesStroke(names.size(), Style.DASHES);
        renderer.setSeriesShapesVisible(names.size(), false);
        sheet.line(CLOSED, Palette.BLACK, Style.DASHES);
        NumberAxis across = Style.scale("half-life of grievance, years");
        NumberAxis up = Style.scale("gain of retaliation");
        up.setLowerBound(0);
        XYPlot plot = new XYPlot(data, across, up, renderer);
        Style.apply(plot);
        return FoundSheet.small(Picture.svg(sheet.add(Style.panel("", plot))));
    }

    private static XYSeries series(String name, Map<Double, Double> values) {
        XYSeries series = new XYSeries(name);
        values.forEach((halfLife, gain) -> {
            if (!Double.isNaN(gain)) {
                series.add(halfLife, gain);
            }
        });
        return series;
    }
}
