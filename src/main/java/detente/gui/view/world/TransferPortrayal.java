package detente.gui.view.world;

import detente.chart.Palette;
import detente.gui.look.Colours;
import detente.gui.view.world.Recent.Aged;
import detente.model.history.Transfer;
import detente.model.operation.Origin;
import detente.model.state.State;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sim.portrayal.SimplePortrayal2D;

/** Exploits that reach one more state: dots in the colour of their channel. What comes from no state comes from inside. */
final class TransferPortrayal extends ArcsPortrayal<Aged<Transfer>> {
    static final double DOT = 5.5;

    private static final double SMALL = 3.5;

    TransferPortrayal(Supplier<Ring> ring, SimplePortrayal2D each, Supplier<List<Aged<Transfer>>> shown) {
        super(ring, shown, each);
    }

    @Override
    @Nullable
    Arc arc(Aged<Transfer> aged, Ring places) {
        Transfer transfer = aged.event();
        State to = places.world().state(transfer.to());
        if (transfer.channel() == Origin.FOUND || transfer.from() == transfer.to()) {
            return null;
        }
        return transfer.from() == Transfer.NOBODY
                ? places.fromNowhere(to)
                : places.arc(places.world().state(transfer.from()), to, -.05);
    }

    @Override
    void draw(Aged<Transfer> aged, Arc arc, double fineness, Graphics2D g) {
        paint(
                Colours.of(aged.event().channel()),
                arc.at(aged.age()),
                fineness * (aged.event().from() == Transfer.NOBODY ? SMALL : DOT),
                g);
    }

    /** Draws a dot. */
    static void paint(Palette paint, Point2D at, double radius, Graphics2D g) {
        Ellipse2D dot = new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
        g.setPaint(paint.color());
        g.fill(dot);
        g.setPaint(Palette.BLACK.color());
        g.setStroke(stroke(1, false));
        g.draw(dot);
    }
}
