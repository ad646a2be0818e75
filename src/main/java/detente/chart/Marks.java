package detente.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** Vertical lines in a plot, thin enough to leave what is drawn to be seen. Their labels are {@link Flags} above it. */
final class Marks extends AbstractXYAnnotation {
    private List<Mark> marks = List.of();

    void set(List<Mark> some) {
        marks = List.copyOf(some);
    }

    List<Mark> list() {
        return marks;
    }

    @Override
    public void draw(
            Graphics2D g,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis domainAxis,
            ValueAxis rangeAxis,
            int rendererIndex,
            PlotRenderingInfo info) {
        g.setStroke(Style.THIN);
        g.setPaint(Color.BLACK);
        for (Mark mark : marks) {
            if (domainAxis.getRange().contains(mark.time())) {
                double x = domainAxis.valueToJava2D(mark.time(), area, plot.getDomainAxisEdge());
                g.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
            }
        }
    }
}
