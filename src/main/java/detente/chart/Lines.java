package detente.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/**
 * The lines of a plot, and over them the marks: vertical lines, thin enough to leave what is drawn to be seen, whose labels
 * are {@link Flags} above it. Of the points that fall on the same column of pixels only those are drawn that go beyond the ones
 * before, so that a long run costs little more than a short one.
 */
final class Lines extends AbstractXYAnnotation {
    private List<Line> lines = List.of();
    private List<Mark> marks = List.of();

    /**
     * A line.
     *
     * @param label empty for none
     */
    record Line(String label, Pen pen, Curve curve) {}

    void set(List<Line> some) {
        lines = List.copyOf(some);
    }

    void mark(List<Mark> some) {
        marks = List.copyOf(some);
    }

    List<Mark> marks() {
        return marks;
    }

    @Override
    public void draw(
            Graphics2D g,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis time,
            ValueAxis values,
            int rendererIndex,
            PlotRenderingInfo info) {
        for (Line line : lines) {
            line.pen().draw(g, path(line.curve(), plot, area));
        }
        g.setStroke(Style.THIN);
        g.setPaint(Color.BLACK);
        for (Mark mark : marks) {
            if (time.getRange().contains(mark.time())) {
                double x = time.valueToJava2D(mark.time(), area, plot.getDomainAxisEdge());
                g.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
            }
        }
    }

    private static Path2D path(Curve curve, XYPlot plot, Rectangle2D area) {
        ValueAxis time = plot.getDomainAxis();
        ValueAxis values = plot.getRangeAxis();
        Path2D path = new Path2D.Double();
        boolean interrupted = true;
        double column = 0;
        double low = 0;
        double high = 0;
        for (int i = StrictMath.max(0, curve.firstAt(time.getLowerBound()) - 1); i < curve.size(); i++) {
            double value = curve.value(i);
            double x = time.valueToJava2D(curve.time(i), area, plot.getDomainAxisEdge());
            if (Double.isNaN(value)) {
                interrupted = true;
            } else if (interrupted || x >= column + 1 || value < low || value > high) {
                double y = values.valueToJava2D(value, area, plot.getRangeAxisEdge());
                if (interrupted) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
                boolean next = interrupted || x >= column + 1;
                column = next ? x : column;
                low = next ? value : StrictMath.min(low, value);
                high = next ? value : StrictMath.max(high, value);
                interrupted = false;
            }
        }
        return path;
    }
}
