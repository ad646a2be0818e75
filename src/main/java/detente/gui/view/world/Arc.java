package detente.gui.view.world;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;

/** A curve from one state to another. */
final class Arc {
    private static final double PULL = .38;
    private static final int POINTS = 24;

    private final QuadCurve2D curve;

    private Arc(QuadCurve2D curve) {
        this.curve = curve;
    }

    /**
     * A curve between two points.
     *
     * @param centre the point to which its middle is pulled
     * @param aside how far its middle lies to the left of that, as a share of its length
     */
    static Arc between(Point2D from, Point2D to, Point2D centre, double aside) {
        double dx = to.getX() - from.getX();
        double dy = to.getY() - from.getY();
        double x = (from.getX() + to.getX()) / 2;
        double y = (from.getY() + to.getY()) / 2;
        x += PULL * (centre.getX() - x) + aside * dy;
        y += PULL * (centre.getY() - y) - aside * dx;
        return new Arc(new QuadCurve2D.Double(from.getX(), from.getY(), x, y, to.getX(), to.getY()));
    }

    /** What is left when so much is cut off at both ends, in units of length. */
    Arc cut(double atStart, double atEnd) {
        double length = StrictMath.max(1, curve.getP1().distance(curve.getP2()));
        double first = StrictMath.min(.45, atStart / length);
        double last = 1 - StrictMath.min(.45, atEnd / length);
        return new Arc(part(first, last));
    }

    private QuadCurve2D part(double first, double last) {
        QuadCurve2D part = new QuadCurve2D.Double();
        part.setCurve(at(first), split(first, last), at(last));
        return part;
    }

    /** The control point of the part of the curve between two parameters. */
    private Point2D split(double first, double last) {
        return new Point2D.Double(
                blossom(curve.getX1(), curve.getCtrlX(), curve.getX2(), first, last),
                blossom(curve.getY1(), curve.getCtrlY(), curve.getY2(), first, last));
    }

    private static double blossom(double a, double b, double c, double s, double t) {
        return (1 - s) * ((1 - t) * a + t * b) + s * ((1 - t) * b + t * c);
    }

    /** The point at a parameter from 0, its beginning, to 1, its end. */
    Point2D at(double t) {
        return split(t, t);
    }

    Shape shape() {
        return curve;
    }

    /** Its beginning, up to a parameter. */
    Shape until(double t) {
        return part(0, t);
    }

    /** The head of an arrow that lies at its end, or further back. */
    Shape head(double size, double back) {
        double length = StrictMath.max(1, curve.getP1().distance(curve.getP2()));
        Point2D tip = at(StrictMath.max(0, 1 - back / length));
        Point2D base = at(StrictMath.max(0, 1 - (back + size) / length));
        double dx = (tip.getX() - base.getX()) / 2.2;
        double dy = (tip.getY() - base.getY()) / 2.2;
        Path2D head = new Path2D.Double();
        head.moveTo(tip.getX(), tip.getY());
        head.lineTo(base.getX() - dy, base.getY() + dx);
        head.lineTo(base.getX() + dy, base.getY() - dx);
        head.closePath();
        return head;
    }

    /** How far a point is from it. */
    double distance(double x, double y) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= POINTS; i++) {
            nearest = StrictMath.min(nearest, at(i / (double) POINTS).distance(x, y));
        }
        return nearest;
    }
}
