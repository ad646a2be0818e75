package detente.chart;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/**
 * Names beside the dots of a plot. Each goes to the nearest place where it covers no dot, no other name and no line to
 * one; if that is not beside its own dot a line leads there. A name for which there is no room is left out. Places are
 * tried on circles around the dot, from the top counter-clockwise, outward: a first fit without going back on a name
 * that is placed. That takes at most names × 28 circles × 32 directions × (dots + names) tests of boxes; lengths are in
 * pixels.
 */
final class PlacedLabels extends AbstractXYAnnotation {
    private static final int DIRECTIONS = 32;
    private static final double NEAREST = 8;
    private static final double FARTHEST = 280;
    private static final double STEP = 10;
    private static final double LED_FROM = 16;
    private static final double AIR = 2;
    private static final double EDGE = 5;

    private final List<Spot> spots;
    private final double dot;

    /**
     * A dot.
     *
     * @param x in units of the horizontal axis
     * @param y in units of the vertical axis
     * @param name empty for none
     */
    record Spot(double x, double y, String name) {}

    private record Label(Rectangle2D box, Point2D from, Point2D to, boolean led) {
        Line2D line() {
            return new Line2D.Double(from, to);
        }
    }

    /**
     * @param spots named in this order
     * @param dot diameter of a dot
     */
    PlacedLabels(List<Spot> spots, double dot) {
        this.spots = spots;
        this.dot = dot;
    }

    @Override
    public void draw(
            Graphics2D g,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis xAxis,
            ValueAxis yAxis,
            int rendererIndex,
            PlotRenderingInfo info) {
        g.setFont(Style.TICKS);
        FontMetrics metrics = g.getFontMetrics();
        List<Point2D> dots = spots.stream()
                .<Point2D>map(spot -> new Point2D.Double(
                        xAxis.valueToJava2D(spot.x(), area, plot.getDomainAxisEdge()),
                        yAxis.valueToJava2D(spot.y(), area, plot.getRangeAxisEdge())))
                .toList();
        Rectangle2D room = new Rectangle2D.Double(
                area.getX() + EDGE, area.getY() + EDGE, area.getWidth() - 2 * EDGE, area.getHeight() - 2 * EDGE);
        List<Label> placed = new ArrayList<>();
        for (int i = 0; i < spots.size(); i++) {
            String name = spots.get(i).name();
            if (!name.isEmpty()) {
                place(dots.get(i), metrics.stringWidth(name), metrics.getHeight(), dots, placed, room)
                        .ifPresent(label -> {
                            placed.add(label);
                            draw(g, label, name, metrics);
                        });
            }
        }
    }

    private static void draw(Graphics2D g, Label label, String name, FontMetrics metrics) {
        if (label.led()) {
            g.setColor(Palette.GREY.color());
            g.setStroke(Style.THIN);
            g.draw(label.line());
        }
        g.setColor(Palette.BLACK.color());
        g.drawString(name, (float) label.box().getX(), (float) (label.box().getY() + metrics.getAscent()));
    }

    private Optional<Label> place(
            Point2D at, double width, double height, List<Point2D> dots, List<Label> placed, Rectangle2D room) {
        for (double distance = NEAREST; distance <= FARTHEST; distance += STEP) {
            for (int direction = 0; direction < DIRECTIONS; direction++) {
                double angle = StrictMath.PI / 2 + 2 * StrictMath.PI * direction / DIRECTIONS; // above first
                Label label = label(at, width, height, distance, angle);
                if (room.contains(label.box()) && isFree(label, at, dots, placed)) {
                    return Optional.of(label);
                }
            }
        }
        return Optional.empty();
    }

    /** A box whose nearest point lies so far from a dot in some direction; 0 is to the right. */
    private static Label label(Point2D at, double width, double height, double distance, double angle) {
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        Point2D end = new Point2D.Double(at.getX() + distance * cos, at.getY() - distance * sin);
        double x = end.getX() - width * (1 - cos) / 2;
        double y = end.getY() - height * (1 + sin) / 2;
        return new Label(new Rectangle2D.Double(x, y, width, height), at, end, distance >= LED_FROM);
    }

    private boolean isFree(Label label, Point2D own, List<Point2D> dots, List<Label> placed) {
        Rectangle2D box = new Rectangle2D.Double(
                label.box().getX() - AIR,
                label.box().getY() - AIR,
                label.box().getWidth() + 2 * AIR,
                label.box().getHeight() + 2 * AIR);
        double reach = dot / 2;
        boolean coversDot =
                dots.stream().anyMatch(other -> box.intersects(other.getX() - reach, other.getY() - reach, dot, dot));
        boolean coversLabel = placed.stream()
                .anyMatch(other -> box.intersects(other.box())
                        || (other.led() && other.line().intersects(box)));
        boolean crosses = label.led()
                && (placed.stream().anyMatch(other -> label.line().intersects(other.box()))
                        || dots.stream()
                                .filter(other -> other.distance(own) > 2 * dot) // out of a heap of dots there is no way
                                .anyMatch(other -> label.line().ptSegDist(other) < reach));
        return !coversDot && !coversLabel && !crosses;
    }
}
