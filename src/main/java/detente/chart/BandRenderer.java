package detente.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.data.xy.XYDataset;

/**
 * Lines in bands that break off where there is no interval: a band that ran into the line there would say that the number is
 * certain. An interval with none beside it is a bar.
 */
final class BandRenderer extends DeviationRenderer {
    private static final long serialVersionUID = 1L;
    private static final Stroke BAR = new BasicStroke(4, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

    BandRenderer(boolean dotted) {
        super(true, dotted);
    }

    @Override
    public void drawItem(
            Graphics2D g2,
            XYItemRendererState state,
            Rectangle2D dataArea,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis domainAxis,
            ValueAxis rangeAxis,
            XYDataset dataset,
            int series,
            int item,
            CrosshairState crosshairState,
            int pass) {
        if (pass > 0) {
            super.drawItem(
                    g2,
                    state,
                    dataArea,
                    info,
                    plot,
                    domainAxis,
                    rangeAxis,
                    dataset,
                    series,
                    item,
                    crosshairState,
                    pass);
            return;
        }
        IntervalXYDataset data = (IntervalXYDataset) dataset;
        if (!hasInterval(data, series, item) || hasInterval(data, series, item + 1)) {
            return; // a stretch of intervals is drawn at its end
        }
        int first = item;
        while (hasInterval(data, series, first - 1)) {
            first--;
        }
        Path2D outline = new Path2D.Double();
        for (int n = first; n <= item; n++) {
            add(outline, place(plot, dataArea, data.getXValue(series, n), data.getStartYValue(series, n)));
        }
        for (int n = item; n >= first; n--) {
            add(outline, place(plot, dataArea, data.getXValue(series, n), data.getEndYValue(series, n)));
        }
        g2.setPaint(getItemFillPaint(series, item));
        if (first < item) {
            outline.closePath();
            g2.fill(outline);
        } else {
            g2.setStroke(BAR);
            g2.draw(new Line2D.Double(
                    place(plot, dataArea, data.getXValue(series, item), data.getStartYValue(series, item)),
                    place(plot, dataArea, data.getXValue(series, item), data.getEndYValue(series, item))));
        }
    }

    private static boolean hasInterval(IntervalXYDataset data, int series, int item) {
        return item >= 0
                && item < data.getItemCount(series)
                && data.getStartYValue(series, item) < data.getEndYValue(series, item);
    }

    private static Point2D place(XYPlot plot, Rectangle2D area, double x, double y) {
        return new Point2D.Double(
                plot.getDomainAxis().valueToJava2D(x, area, plot.getDomainAxisEdge()),
                plot.getRangeAxis().valueToJava2D(y, area, plot.getRangeAxisEdge()));
    }

    private static void add(Path2D outline, Point2D point) {
        if (outline.getCurrentPoint() == null) {
            outline.moveTo(point.getX(), point.getY());
        } else {
            outline.lineTo(point.getX(), point.getY());
        }
    }
}
