package detente.gui.view.world;

import detente.gui.look.Colours;
import detente.gui.view.world.Recent.Aged;
import detente.model.operation.Cause;
import detente.model.operation.Operation;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.function.Supplier;
import sim.portrayal.SimplePortrayal2D;

/**
 * Operations: arrows in the colour of their type that fade, thicker the more severe, dashed where nobody was named. An
 * answer has two heads; a ring marks an exploit that comes back to somebody who lost it.
 */
final class OperationPortrayal extends ArcsPortrayal<Aged<Operation>> {
    private static final double ASIDE = .13;
    private static final double SOLID = .35;

    private final Supplier<List<Aged<Operation>>> shown;

    OperationPortrayal(Supplier<Ring> ring, SimplePortrayal2D each, Supplier<List<Aged<Operation>>> shown) {
        super(ring, each);
        this.shown = shown;
    }

    @Override
    List<Aged<Operation>> shown() {
        return shown.get();
    }

    @Override
    Arc arc(Aged<Operation> aged, Ring places) {
        Operation operation = aged.event();
        return places.arc(
                places.world().state(operation.initiator()), places.world().state(operation.target()), ASIDE);
    }

    @Override
    void draw(Aged<Operation> aged, Arc arc, double fineness, Graphics2D g) {
        Operation operation = aged.event();
        double visible = StrictMath.min(1, (1 - aged.age()) / (1 - SOLID));
        g.setPaint(Colours.of(operation.type()).faded(visible));
        paint(operation, arc, fineness, g);
    }

    /** Draws an arrow in the colour that is set. */
    private static void paint(Operation operation, Arc arc, double fineness, Graphics2D g) {
        double thickness = fineness * thickness(operation.severity());
        double head = 5 * fineness + 2.2 * thickness;
        g.setStroke(stroke(thickness, !operation.isRecorded()));
        g.draw(arc.until(.97));
        g.fill(arc.head(head, 0));
        if (operation.cause() == Cause.RETALIATION || operation.cause() == Cause.PRIVATE) {
            g.fill(arc.head(head, head));
        }
        if (operation.isBoomerang()) {
            ring(arc.at(.5), thickness, g);
        }
    }

    private static double thickness(double severity) {
        return .8 + .55 * severity;
    }

    static void ring(Point2D middle, double thickness, Graphics2D g) {
        double r = 4 + thickness;
        Ellipse2D ring = new Ellipse2D.Double(middle.getX() - r, middle.getY() - r, 2 * r, 2 * r);
        Paint paint = g.getPaint();
        g.setPaint(Color.WHITE);
        g.fill(ring);
        g.setPaint(paint);
        g.setStroke(stroke(2, false));
        g.draw(ring);
    }
}
