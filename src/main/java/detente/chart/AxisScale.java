package detente.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.ui.RectangleEdge;
import org.jspecify.annotations.Nullable;

/** An axis whose marks stand so far apart that no number touches the next, whatever their length. */
final class AxisScale extends NumberAxis {
    private static final double AIR = 10;
    private static final int MOST_MARKS = 40;
    private static final int[] STEPS = {1, 2, 5};

    AxisScale(@Nullable String label) {
        super(label);
    }

    @Override
    protected void selectAutoTickUnit(Graphics2D g, Rectangle2D area, RectangleEdge edge) {
        double step;
        if (RectangleEdge.isTopOrBottom(edge)) {
            step = step(g, area.getWidth());
        } else {
            super.selectAutoTickUnit(g, area, edge);
            step = getTickUnit().getSize();
        }
        setTickUnit(new NumberTickUnit(step, figures(step)), false, false);
    }

    private Figure figures(double step) {
        return Figure.forSteps(
                step,
                StrictMath.max(
                        StrictMath.abs(getRange().getLowerBound()),
                        StrictMath.abs(getRange().getUpperBound())));
    }

    /** The least step of 1, 2 or 5 and noughts at which all numbers have room. */
    private double step(Graphics2D g, double width) {
        double length = getRange().getLength();
        int order = (int) StrictMath.floor(StrictMath.log10(length / MOST_MARKS));
        while (true) {
            for (int digit : STEPS) {
                double step = digit * StrictMath.pow(10, order);
                boolean fits = length / step <= MOST_MARKS && widest(g, step) + AIR <= step / length * width;
                if (fits || step > length) {
                    return step;
                }
            }
            order++;
        }
    }

    private double widest(Graphics2D g, double step) {
        Figure figures = figures(step);
        double widest = 0;
        for (double mark = StrictMath.ceil(getRange().getLowerBound() / step);
                mark * step <= getRange().getUpperBound();
                mark++) {
            widest = StrictMath.max(
                    widest, g.getFontMetrics(getTickLabelFont()).stringWidth(figures.format(mark * step)));
        }
        return widest;
    }
}
