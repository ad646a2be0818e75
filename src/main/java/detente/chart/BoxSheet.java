package detente.chart;

import java.awt.BasicStroke;
import java.awt.Stroke;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.ui.TextAnchor;

/** Boxes as ranges: for each factor by which one is cut, which of its levels lie in the box. */
public final class BoxSheet {
    private static final int ROW_HEIGHT = 34;
    private static final int FRAME_HEIGHT = 104;
    private static final int LONGEST_LABEL = 44;
    private static final double BEGIN = -.02;

    /** Behind the ranges there is room for words. */
    private static final double END = 1.55;

    private static final Stroke BAR = new BasicStroke(13, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);

    /**
     * A factor by which a box is cut.
     *
     * @param name of the factor
     * @param parts what lies in the box, each a beginning and an end: 0 below the least level, 1 above the largest
     * @param words the same in words
     */
    public record Row(String name, List<double[]> parts, String words) {}

    /**
     * A box.
     *
     * @param title what is in it
     * @param rows the factors by which it is cut
     */
    public record Drawn(String title, List<Row> rows) {}

    private BoxSheet() {}

    /**
     * The sheet of some boxes.
     *
     * @param title where they are
     * @param unit what a box holds: a point, or a future
     */
    public static Sheet of(String title, String unit, List<Drawn> boxes) {
        int most = boxes.stream().mapToInt(box -> box.rows().size()).max().orElse(0);
        Sheet sheet = new Sheet(
                title,
                List.of(
                        "Each bar is a factor, from its least to its largest level; so long a part of it is so large a share"
                                + " of the " + unit + "s."),
                1,
                FRAME_HEIGHT + ROW_HEIGHT * most);
        sheet.box("in the box", Palette.BLUE).box("outside", Palette.RULE);
        boxes.forEach(box -> sheet.add(panel(box)));
        return sheet;
    }

    private static JFreeChart panel(Drawn box) {
        XYIntervalSeries all = new XYIntervalSeries(0);
        XYIntervalSeries in = new XYIntervalSeries(1);
        for (int y = 0; y < box.rows().size(); y++) {
            all.add(0, 0, 1, y, y, y);
            for (double[] part : box.rows().get(y).parts()) {
                in.add(part[0], part[0], part[1], y, y, y);
            }
        }
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(in);
        data.addSeries(all);
        SymbolAxis names =
                Style.rows(Labels.of(box.rows().stream().map(Row::name).toList(), LONGEST_LABEL));
        names.setGridBandsVisible(false);
        NumberAxis axis = Style.scale("share of the points, by their level");
        axis.setRange(BEGIN, END);
        axis.setVisible(false);
        XYErrorRenderer renderer = Style.intervals(BAR, 0, List.of(Palette.BLUE, Palette.RULE));
        XYPlot plot = new XYPlot(data, axis, names, renderer);
        Style.applyToRows(plot);
        plot.setDomainGridlinesVisible(false);
        for (int y = 0; y < box.rows().size(); y++) {
            XYTextAnnotation words =
                    new XYTextAnnotation(Labels.shortened(box.rows().get(y).words(), LONGEST_LABEL), 1 - BEGIN, y);
            words.setFont(Style.TICKS);
            words.setTextAnchor(TextAnchor.CENTER_LEFT);
            plot.addAnnotation(words);
        }
        return Style.panel(box.title(), plot);
    }
}
