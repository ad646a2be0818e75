package detente.chart;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** How a calibration comes to its targets: what the model says of each before and after, and how the search went. */
public final class TargetSheet {
    private static final int ROW_HEIGHT = 26;
    private static final int FRAME_HEIGHT = 90;
    private static final int HEIGHT = 380;
    private static final int LONGEST_LABEL = 72;
    private static final double DOT = 8;
    private static final double SMALL_DOT = 6;
    private static final double SHIFT = .18;
    private static final double WIDEST = 5;
    private static final int AFTER = 0;
    private static final int BEFORE = 1;

    /**
     * A target, in half-widths of its interval on each side: 0 is its value, 1 its upper end.
     *
     * @param name what it is
     * @param prior median and nine tenths of what sets from the prior give
     * @param posterior the same of accepted sets
     */
    public record Row(String name, Estimate prior, Estimate posterior) {}

    /**
     * A generation.
     *
     * @param number of it
     * @param accepted share of its sets that are accepted
     * @param least least distance
     * @param median median distance
     * @param tolerance largest distance that is accepted
     */
    public record Wave(int number, double accepted, double least, double median, double tolerance) {}

    private TargetSheet() {}

    /** The sheet of all targets. */
    public static Sheet predictive(List<Row> rows) {
        Sheet sheet = new Sheet(
                "What the model says of each target, before and after",
                List.of(
                        "Dots: median. Bars: nine tenths of the sets. Lines: value of the record and the ends of its 95 %"
                                + " interval, which are −1 and 1 for every target; cut at five half-widths."),
                1,
                FRAME_HEIGHT + ROW_HEIGHT * rows.size());
        sheet.dot("sets from the prior", Palette.GREY).dot("accepted sets, by weight", Palette.BLUE);
        return sheet.add(targets(rows));
    }

    /**
     * The sheet of a comparison.
     *
     * @param rows with nothing before
     * @param headline what was run
     */
    public static Sheet compared(List<Row> rows, String headline) {
        Sheet sheet = new Sheet(
                "The model beside the record",
                List.of(
                        "Dots: mean over worlds. Bars: its 95 % interval. Lines: value of the record and the ends of its 95 %"
                                + " interval, which are −1 and 1 for every figure; cut at five half-widths.",
                        headline),
                1,
                FRAME_HEIGHT + ROW_HEIGHT * rows.size());
        sheet.dot("the model", Palette.BLUE);
        return sheet.add(targets(rows));
    }

    private static JFreeChart targets(List<Row> rows) {
        XYIntervalSeries before = new XYIntervalSeries(BEFORE);
        XYIntervalSeries after = new XYIntervalSeries(AFTER);
        for (int y = 0; y < rows.size(); y++) {
            double shift = rows.get(y).prior().exists() ? SHIFT : 0;
            add(before, rows.get(y).prior(), y - shift);
            add(after, rows.get(y).posterior(), y + shift);
        }
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(after);
        data.addSeries(before);
        SymbolAxis names = Style.rows(Labels.of(rows.stream().map(Row::name).toList(), LONGEST_LABEL));
        NumberAxis axis = Style.scale("half-widths of the interval of the record");
        axis.setRange(-WIDEST - SHIFT, WIDEST + SHIFT);
        XYErrorRenderer renderer = Style.intervals(Style.LINE, DOT, List.of(Palette.BLUE, Palette.GREY));
        XYPlot plot = new XYPlot(data, axis, names, renderer);
        Style.applyToRows(plot);
        List.of(-1., 0., 1.).forEach(at -> plot.addDomainMarker(Style.line(at)));
        return Style.panel("", plot);
    }

    private static void add(XYIntervalSeries series, Estimate estimate, double y) {
        if (estimate.exists()) {
            series.add(cut(estimate.value()), cut(estimate.lowest()), cut(estimate.highest()), y, y, y);
        }
    }

    private static double cut(double place) {
        return StrictMath.max(-WIDEST, StrictMath.min(WIDEST, place));
    }

    /** The sheet of the search. */
    public static Sheet generations(List<Wave> waves) {
        Sheet sheet = new Sheet(
                "How the search went",
                List.of("Distance: the largest over all targets, in half-widths of their intervals."),
                2,
                HEIGHT);
        sheet.line("least distance", Palette.BLUE, Style.LINE)
                .line("median distance", Palette.ORANGE, Style.LINE)
                .line("largest that is accepted", Palette.BLACK, Style.DASHES);
        XYSeries accepted = new XYSeries(0, false);
        List<XYSeries> distances = List.of(new XYSeries(0, false), new XYSeries(1, false), new XYSeries(2, false));
        waves.forEach(wave -> {
            accepted.add(wave.number(), wave.accepted());
            distances.get(0).add(wave.number(), wave.least());
            distances.get(1).add(wave.number(), wave.median());
            distances.get(2).add(wave.number(), wave.tolerance());
        });
        XYSeriesCollection data = new XYSeriesCollection();
        distances.forEach(data::addSeries);
        XYLineAndShapeRenderer renderer = dotted(List.of(Palette.BLUE, Palette.ORANGE, Palette.BLACK));
        renderer.setSeriesStroke(2, Style.DASHES);
        renderer.setSeriesShapesVisible(2, false);
        return sheet.add(panel("Distance from the record", data, renderer, "half-widths"))
                .add(panel(
                        "Share of sets that are accepted",
                        new XYSeriesCollection(accepted),
                        dotted(List.of(Palette.GREEN)),
                        "share"));
    }

    private static XYLineAndShapeRenderer dotted(List<Palette> paints) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
        for (int i = 0; i < paints.size(); i++) {
            renderer.setSeriesPaint(i, paints.get(i).color());
            renderer.setSeriesStroke(i, Style.LINE);
            renderer.setSeriesShape(i, Style.dot(SMALL_DOT));
        }
        return renderer;
    }

    private static JFreeChart panel(
            String title, XYSeriesCollection data, XYLineAndShapeRenderer renderer, String unit) {
        NumberAxis generation = Style.axis("generation");
        generation.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        generation.setAutoRangeIncludesZero(false);
        XYPlot plot = new XYPlot(data, generation, Style.scale(unit), renderer);
        Style.apply(plot);
        return Style.panel(title, plot);
    }
}
