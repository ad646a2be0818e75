package detente.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.util.List;

/**
 * What a thin line is drawn with. A colour that is too light for one gets an edge, so that it can be seen on a projector.
 *
 * @param paint its colour
 * @param stroke its thickness and dashes
 */
public record Pen(Palette paint, BasicStroke stroke) {
    private static final float EDGE = 1.2f;

    /** What is drawn at once. */
    record Pass(Color color, Stroke stroke) {}

    /** The line, after its edge where it has one. */
    List<Pass> passes() {
        Pass line = new Pass(paint.color(), stroke);
        return paint.isLight() ? List.of(new Pass(paint.edge(), wider()), line) : List.of(line);
    }

    private Stroke wider() {
        return new BasicStroke(
                stroke.getLineWidth() + EDGE,
                stroke.getEndCap(),
                stroke.getLineJoin(),
                stroke.getMiterLimit(),
                stroke.getDashArray(),
                stroke.getDashPhase());
    }

    /** Draws a line. */
    public void draw(Graphics2D g, Shape line) {
        for (Pass pass : passes()) {
            g.setPaint(pass.color());
            g.setStroke(pass.stroke());
            g.draw(line);
        }
    }
}
