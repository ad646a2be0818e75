package detente.gui.view.world;

import detente.chart.Palette;
import detente.gui.look.Colours;
import detente.metric.Book;
import detente.model.operation.Cause;
import detente.model.operation.Operation;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;

/**
 * How an operation looks.
 *
 * @param paint says of which type it is
 * @param thickness how severe it is
 * @param dashed nobody was named
 * @param heads two for an answer
 * @param ringed the exploit comes back to somebody who lost it
 */
record Arrow(Palette paint, double thickness, boolean dashed, int heads, boolean ringed) {
    /** How much wider the edge of a light colour is. */
    private static final double EDGE = 1.4;

    /** As it was, or as the record has it: with its severity in whole points, and without what no record shows. */
    static Arrow of(Operation operation, Book book) {
        return book == Book.RECORDED
                ? new Arrow(
                        Colours.of(operation.type()), thickness(StrictMath.rint(operation.severity())), false, 1, false)
                : of(operation);
    }

    private static double thickness(double severity) {
        return .8 + .55 * severity;
    }

    private static Arrow of(Operation operation) {
        boolean answer = operation.cause() == Cause.RETALIATION || operation.cause() == Cause.PRIVATE;
        return new Arrow(
                Colours.of(operation.type()),
                thickness(operation.severity()),
                !operation.isRecorded(),
                answer ? 2 : 1,
                operation.isBoomerang());
    }

    /**
     * Draws it along an arc.
     *
     * @param fineness share of the usual size in which it is drawn
     * @param opacity from 0 to 1
     */
    void draw(Arc arc, double fineness, double opacity, Graphics2D g) {
        double width = fineness * thickness;
        if (paint.isLight()) {
            Color edge = paint.edge();
            g.setPaint(new Color(edge.getRed(), edge.getGreen(), edge.getBlue(), (int) (255 * opacity)));
            draw(arc, width, fineness, EDGE, g);
        }
        g.setPaint(paint.faded(opacity));
        draw(arc, width, fineness, 0, g);
        if (ringed) {
            ring(arc.at(.5), width, g);
        }
    }

    /** @param edge how much wider than it is */
    private void draw(Arc arc, double width, double fineness, double edge, Graphics2D g) {
        double size = 5 * fineness + 2.2 * width;
        g.setStroke(ArcsPortrayal.stroke(width + edge, dashed));
        g.draw(arc.until(.97));
        for (int n = 0; n < heads; n++) {
            Shape head = arc.head(size, n * size);
            g.fill(head);
            if (edge > 0) {
                g.setStroke(ArcsPortrayal.stroke(edge, false));
                g.draw(head);
            }
        }
    }

    /** In the colour that is set. */
    private static void ring(Point2D middle, double width, Graphics2D g) {
        double r = 4 + width;
        Ellipse2D ring = new Ellipse2D.Double(middle.getX() - r, middle.getY() - r, 2 * r, 2 * r);
        Paint colour = g.getPaint();
        g.setPaint(Color.WHITE);
        g.fill(ring);
        g.setPaint(colour);
        g.setStroke(ArcsPortrayal.stroke(2, false));
        g.draw(ring);
    }
}
