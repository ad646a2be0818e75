package detente.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/**
 * Vertical lines with labels. Where there is room labels lie in rows below each other, else they stand upright; one for
 * which there is no room even so is left out.
 */
final class Marks extends AbstractXYAnnotation {
    private static final int GAP = 4;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Color PAPER = new Color(1, 1, 1, .75f);

    private Font font = Style.TICKS;
    private List<Mark> marks = List.of();
    private boolean upright;
    private double least;

    void set(List<Mark> some) {
        marks = List.copyOf(some);
    }

    /** Sets the font of the labels, whether they stand upright, and the least size in points that they may have then. */
    void write(Font labels, boolean up, double smallest) {
        font = labels;
        upright = up;
        least = smallest;
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
        g.setFont(font);
        double end = Double.NEGATIVE_INFINITY;
        int row = 0;
        for (Mark mark : marks) {
            if (domainAxis.getRange().contains(mark.time())) {
                double x = domainAxis.valueToJava2D(mark.time(), area, plot.getDomainAxisEdge());
                g.setStroke(Style.THIN);
                g.setPaint(Color.BLACK);
                g.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
                row = x < end ? row + 1 : 0;
                end = upright ? standing(g, mark.label(), x, area, end) : lying(g, mark.label(), x, row, area, end);
            }
        }
    }

    /** A label right of its line, or left of it where the picture ends, read from below; smaller where it would be cut. */
    private double standing(Graphics2D g, String label, double x, Rectangle2D area, double end) {
        FontMetrics metrics = g.getFontMetrics();
        double width = g.getFont().getStringBounds(label, EXACT).getWidth();
        double share = StrictMath.min(1, (area.getHeight() - 2) / width);
        double height = share * metrics.getHeight();
        double right = StrictMath.max(x, end);
        double left = right + height <= area.getMaxX() ? right : x - height;
        if (share * font.getSize2D() < least || left < end) {
            return end;
        }
        Graphics2D turned = (Graphics2D) g.create();
        turned.clip(area);
        turned.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        turned.translate(left + share * metrics.getAscent(), area.getMinY() + share * width + 1);
        turned.rotate(-StrictMath.PI / 2);
        turned.scale(share, share);
        turned.setPaint(Color.BLACK);
        turned.drawString(label, 0, 0);
        turned.dispose();
        return left + height;
    }

    /** A label right of its line, or left of it where the picture ends. */
    private static double lying(Graphics2D g, String label, double x, int row, Rectangle2D area, double end) {
        FontMetrics metrics = g.getFontMetrics();
        double width = metrics.stringWidth(label);
        double left = x + GAP + width <= area.getMaxX() ? x + GAP : x - GAP - width;
        Graphics2D moved = (Graphics2D) g.create();
        moved.translate(left, area.getMinY() + row * metrics.getHeight() + metrics.getAscent());
        moved.setPaint(PAPER);
        moved.fill(new Rectangle2D.Double(-1, 1.0 - metrics.getAscent(), width + 2, metrics.getAscent() + 1.0));
        moved.setPaint(Color.BLACK);
        moved.drawString(label, 0, 0);
        moved.dispose();
        return StrictMath.max(end, left + width + GAP);
    }
}
